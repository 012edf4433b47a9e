import { randomInt } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import { createHistory, putEntry, restoreHistory } from '../../domain/assistance/matrix/kept/history.ts';
import { keepRows } from '../../domain/assistance/matrix/kept/keep-rows.ts';
import type { OutboxEntry } from '../../domain/assistance/matrix/rows.ts';
import type { Catalogue } from '../../domain/convention/catalogue.ts';
import type { Scope } from '../base/scope.ts';
import { inSlices, makeSlices } from '../base/slices.ts';
import {
  checkpointAt,
  distanceAt,
  readCheckpoint,
  thinCheckpoints,
  weightOf,
  writeCheckpoint,
} from './checkpoints.ts';
import { counters, entriesWhere, outbox } from './outbox.ts';

export interface Checkpointing {
  readonly scope: Scope;
  readonly catalogue: () => Catalogue;
  /** The version of the world in memory. */
  readonly world: () => string;
  readonly log: Logger;
}

/** A moment after the start, which others wait for. */
const soon = 2_000;

/** Has checkpoints written in the background, by one of the processes on this database. */
export function keepCheckpoints(parts: Checkpointing) {
  const closing = new AbortController();
  let since = 0;
  let due = distanceAt(0);
  let keeping: Promise<void> | null = null;
  const keep = (): void => {
    keeping ??= writeCheckpoints(parts, closing.signal)
      .then((left) => {
        since = left.weight;
        due = left.due;
      })
      .catch((error: unknown) => {
        since = 0;
        if (!closing.signal.aborted) parts.log.warn({ err: error }, 'Checkpoints could not be written yet');
      })
      .finally(() => {
        keeping = null;
      });
  };
  const first = setTimeout(keep, soon).unref();
  return {
    applied({ rows }: OutboxEntry): void {
      since += weightOf(rows.length);
      if (since >= due) keep();
    },
    async close(): Promise<void> {
      closing.abort();
      clearTimeout(first);
      await keeping;
    },
  };
}

/** Writes those that are missing; says how much history there is after the last, and at how much the next is due. */
export async function writeCheckpoints(
  { scope, catalogue, world: current, log }: Checkpointing,
  signal: AbortSignal,
): Promise<{ readonly weight: number; readonly due: number }> {
  const world = current();
  const last = await checkpointAt(scope, world, Number.MAX_SAFE_INTEGER);
  let weight = last?.weight ?? 0;
  const missing = await weightAfter(scope, last?.number ?? 0);
  if (missing < distanceAt(weight)) return { weight: missing, due: distanceAt(weight) };
  const lease = await takeLease(scope);
  if (!lease) return { weight: 0, due: distanceAt(weight) };
  try {
    const breathe = makeSlices(() => sleep(12));
    const history = createHistory(catalogue());
    const kept = last && (await readCheckpoint(scope, world, last.number));
    if (kept) {
      await inSlices(restoreHistory(history, kept.rows), breathe);
      for (const { read } of kept.help) await inSlices(restoreHistory(history, await read()), breathe);
    } else weight = 0;
    let at = weight;
    // A few at a time: there is no hurry, and memory is for others.
    for await (const entry of entriesWhere(scope, { _id: { $gt: history.number } }).batchSize(20)) {
      signal.throwIfAborted();
      putEntry(history, entry);
      weight += weightOf(entry.rows.length);
      await breathe();
      if (weight - at < distanceAt(weight)) continue;
      // Another world took the place of this one, or another process went on from here.
      if (current() !== world || !(await lease.renew())) break;
      await writeCheckpoint(scope, world, weight, await inSlices(keepRows(history), breathe));
      log.debug({ number: entry.number, weight }, 'A checkpoint of the history is written');
      at = weight;
    }
    await thinCheckpoints(scope, world);
    return { weight: weight - at, due: distanceAt(weight) };
  } finally {
    await lease.release();
  }
}

async function weightAfter(scope: Scope, number: number): Promise<number> {
  const [sum] = await scope.run((options) =>
    scope
      .collection(outbox.name)
      .aggregate<{ rows: number; entries: number }>(
        [
          { $match: { _id: { $gt: number } } },
          { $group: { _id: null, rows: { $sum: { $size: '$rows' } }, entries: { $sum: 1 } } },
        ],
        options,
      )
      .toArray(),
  );
  return sum ? sum.rows + sum.entries * weightOf(0) : 0;
}

interface LeaseDocument {
  readonly _id: string;
  /** Who holds it. */
  readonly number: number;
  /** Until when, in milliseconds by MongoDB's own clock. */
  readonly at: number;
}

const _id = 'checkpoints';
const leaseMs = 30_000;
const now = { $toLong: '$$NOW' };

/** One process at a time, by MongoDB's clock; if the holder dies, it expires by itself. */
async function takeLease(scope: Scope) {
  const collection = scope.collection<LeaseDocument>(counters.name);
  const holder = randomInt(2 ** 47);
  await scope.run((options) =>
    collection.updateOne({ _id }, { $setOnInsert: { number: 0, at: 0 } }, { ...options, upsert: true }),
  );
  const until = [{ $set: { number: holder, at: { $add: [now, leaseMs] } } }];
  const taken = await scope.run((options) =>
    collection.updateOne({ _id, $expr: { $lt: ['$at', now] } }, until, options),
  );
  if (taken.matchedCount === 0) return null;
  return {
    renew: async () =>
      (await scope.run((options) => collection.updateOne({ _id, number: holder }, until, options)))
        .matchedCount === 1,
    release: () =>
      scope.run((options) => collection.updateOne({ _id, number: holder }, { $set: { at: 0 } }, options)),
  };
}
