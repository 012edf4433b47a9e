import { setTimeout as pause } from 'node:timers/promises';
import type { Edition } from '../../../domain/assistance/edition/edition.ts';
import { afterOne, isDue, usualPlan } from '../../../domain/assistance/edition/plan.ts';
import type { Instant } from '../../../domain/base/calendar.ts';
import { Conflict } from '../../../domain/base/refusal.ts';
import { Busy, type Live, type Reads, type Writes } from '../../../store/store.ts';
import { type Context, permit } from '../../base/context.ts';
import { once } from '../../base/once.ts';
import { type Prepared, prepareEdition } from './prepare.ts';

export interface PublishEditionInput {
  readonly operationId: string;
  /** Of the edition that it is to be, as the preview said. */
  readonly number: number;
}

/** By hand: the next edition, as the matrix is now. Of two who publish it at once one is told that it is out. */
export async function publishEdition(context: Context, input: PublishEditionInput): Promise<Edition> {
  const { store, viewer } = context;
  const by = permit(viewer, 'edition.publish');
  return once(
    context,
    'edition.publish',
    input.operationId,
    input,
    async (writes) => {
      const edition = await publishIn(context, writes, { onSchedule: false, number: input.number });
      writes.record({
        ...{
          user: by.id,
          action: 'edition.publish',
          subject: String(edition.number),
          detail: detailOf(edition),
        },
      });
      return edition;
    },
    {
      keep: ({ number }) => ({ number }),
      again: async ({ number }) => {
        const [edition] = await store.editions.byNumbers([number]);
        if (!edition) throw new Error(`Edition ${number} is not there.`);
        return edition;
      },
    },
  );
}

/**
 * By the plan: one edition where one is due, however long nobody was there to publish it. The plan goes on in the same transaction, so that a process
 * that dies leaves either both or neither; and the job is done with it. `since`: when it was looked after last.
 */
export async function publishDue(
  context: Context,
  finish: (writes: Writes) => Promise<void>,
  since: Instant,
): Promise<Edition | null> {
  const { store, now } = context;
  return store.atomically(async (writes) => {
    const kept = await writes.editions.plan();
    // Where nobody set one, the usual plan promised a day until then: it is kept, come or not.
    const plan = kept ?? usualPlan(since);
    await finish(writes);
    if (!isDue(plan, now)) {
      if (!kept) await writes.savePlan(plan, null);
      return null;
    }
    const edition = await publishIn(context, writes, { onSchedule: true });
    const { revision } = plan;
    await writes.savePlan({ ...afterOne(plan, now), revision: revision + 1 }, kept?.revision ?? null);
    writes.record({
      ...{
        user: null,
        action: 'edition.publish',
        subject: String(edition.number),
        detail: detailOf(edition),
      },
    });
    return edition;
  });
}

/**
 * Nothing happens in the matrix beside it: what a State narrowed before is not in it, and what it narrows after finds it published. The past can be
 * published where a world with a past is loaded.
 */
export async function publishIn(
  { now }: Pick<Context, 'now'>,
  writes: Writes,
  {
    onSchedule,
    number,
    past,
  }: { readonly onSchedule: boolean; readonly number?: number; readonly past?: Instant },
): Promise<Edition> {
  const { entry, at } = await writes.holdOrder(past ?? now);
  const last = await writes.editions.last();
  const next = (last?.number ?? 0) + 1;
  if (number !== undefined && number !== next) throw new Conflict(next, null, null, ['number']);
  const prepared = await preparedAt(writes, { entry, at, last, past });
  const edition = { ...prepared.edition, onSchedule };
  await writes.publishEdition(edition, prepared.contents);
  return edition;
}

/** As of that instant, or as it is now; `entry` and `at` are the last of what is known. */
export async function preparedAt(
  reads: Reads,
  {
    entry,
    at,
    last,
    past,
  }: {
    readonly entry: number;
    readonly at: Instant;
    readonly last: Edition | null;
    readonly past?: Instant | undefined;
  },
): Promise<Prepared> {
  if (past !== undefined) {
    const projection = await reads.live.past(past);
    return prepareEdition(reads, { asOf: past, entry: await reads.editions.entryAt(past), projection, last });
  }
  await caughtUp(reads.live, entry, at);
  return prepareEdition(reads, { asOf: at, entry, projection: reads.live.projection, last });
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

const detailOf = ({ asOf, onSchedule, contents }: Edition) => ({
  asOf,
  onSchedule,
  sha256: Object.fromEntries(Object.entries(contents).map(([audience, { sha256 }]) => [audience, sha256])),
});
