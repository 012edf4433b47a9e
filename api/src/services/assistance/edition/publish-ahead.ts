import { setTimeout as pause } from 'node:timers/promises';
import type { Edition } from '../../../domain/assistance/edition/edition.ts';
import type { Instant } from '../../../domain/base/calendar.ts';
import { Busy, type Live, type Reads, type Writes } from '../../../store/store.ts';
import type { Context } from '../../base/context.ts';
import { beginPreparation, freezeAll, type Preparation, type Prepared } from './prepare.ts';

/** Writes the next edition in a transaction of the caller. Nothing happens in the matrix from here to its end. */
export type Publish = (writes: Writes, how: { readonly onSchedule: boolean }) => Promise<Edition>;

/** Something happened between what was prepared and the order that is held: nothing was written. */
class Overtaken extends Error {}

/** So often it is prepared again beside everybody; then what is missing is taken in while all others wait. */
const triesBeside = 2;

/**
 * The next edition, prepared before anybody is held up: a long history since the last one may take longer to read than a transaction lives. What a State
 * narrowed until the order is held is not in it: where anything happened since it was prepared it is prepared again. `number`: what it will be; of
 * another one, or null, nothing is prepared beforehand, since most likely nothing is published.
 */
export async function publishAhead<T>(
  context: Pick<Context, 'store' | 'now'>,
  number: number | null,
  run: (publish: Publish) => Promise<T>,
): Promise<T> {
  const { store, now } = context;
  let ahead: Ahead | null = null;
  for (let tries = 1; ; tries++) {
    if (number !== null || tries > 1) ahead = await prepareAhead(store, now, number, ahead?.preparation);
    const last = tries > triesBeside;
    try {
      return await run((writes, how) => publishPrepared(writes, now, ahead, { ...how, last }));
    } catch (error) {
      if (!(error instanceof Overtaken)) throw error;
    }
  }
}

interface Ahead {
  readonly preparation: Preparation;
  /** Null where the matrix went on all the while. */
  readonly prepared: Prepared | null;
}

async function prepareAhead(
  store: Reads,
  now: Instant,
  number: number | null,
  before: Preparation | undefined,
): Promise<Ahead | null> {
  const last = await store.editions.last();
  const next = (last?.number ?? 0) + 1;
  if (number !== null && number !== next) return null;
  const preparation =
    before && before.last?.number === last?.number ? before : await beginPreparation(store, last);
  await preparation.takeUpTo(store.editions, (await store.editions.order()).entry);
  const { entry, at } = await store.editions.order();
  await preparation.takeUpTo(store.editions, entry);
  const asOf = later(now, at);
  await caughtUp(store.live, entry, asOf);
  const { projection } = store.live;
  if (projection.number() !== entry) return { preparation, prepared: null };
  const frozen = freezeAll(projection);
  // Its clock may be a moment ahead of the request.
  return { preparation, prepared: preparation.prepared(later(asOf, frozen.PUBLIC.asOf), frozen) };
}

const later = (one: Instant, other: Instant): Instant => (one > other ? one : other);

async function publishPrepared(
  writes: Writes,
  now: Instant,
  ahead: Ahead | null,
  { onSchedule, last }: { readonly onSchedule: boolean; readonly last: boolean },
): Promise<Edition> {
  const { entry, at } = await writes.holdOrder(ahead?.prepared?.edition.asOf ?? now);
  const before = await writes.editions.last();
  const same = ahead && ahead.preparation.last?.number === before?.number ? ahead : null;
  const prepared = same?.prepared?.edition.entry === entry ? same.prepared : null;
  if (!prepared && !last) throw new Overtaken();
  const found =
    prepared ??
    (await preparedNow(writes, { entry, at, preparation: same?.preparation ?? null, last: before }));
  const edition = { ...found.edition, onSchedule };
  await writes.publishEdition(edition, found.contents);
  return edition;
}

/** As it is now; `entry` and `at` are the last of what is known. */
export async function preparedNow(
  reads: Reads,
  {
    entry,
    at,
    preparation,
    last,
  }: {
    readonly entry: number;
    readonly at: Instant;
    readonly preparation: Preparation | null;
    readonly last: Edition | null;
  },
): Promise<Prepared> {
  const mine = preparation ?? (await beginPreparation(reads, last));
  await mine.takeUpTo(reads.editions, entry);
  await caughtUp(reads.live, entry, at);
  return mine.prepared(at, freezeAll(reads.live.projection));
}

/** Until this process knows the entry, and its clock has turned what turns by then. */
async function caughtUp(live: Live, entry: number, at: Instant): Promise<void> {
  for (const deadline = performance.now() + patienceMs; ; await pause(5)) {
    const turn = live.projection.nextTick();
    if (live.healthy() && live.projection.number() >= entry && (turn === null || turn > at)) return;
    if (performance.now() > deadline) throw new Busy(notCaughtUp, 10);
  }
}
const patienceMs = 10_000;
export const notCaughtUp =
  'The matrix is still taking in what was written last. Nothing was published; try again in a few seconds.';
