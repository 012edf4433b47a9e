import { BSON, type Document, type FindCursor } from 'mongodb';
import type { OutboxEntry, Row } from '../../domain/assistance/matrix/rows.ts';
import { type Instant, instantOf, millisecondsOf } from '../../domain/base/calendar.ts';
import { declare } from '../base/declare.ts';
import type { Scope } from '../base/scope.ts';

/** The one order for all, for ever: what changed of what counts, transaction by transaction. */
export const outbox = declare('outbox', { at: 'string', rows: 'array' }, [
  { name: 'at', keys: { at: 1, _id: 1 } },
]);
export const counters = declare('counters', { number: 'number', at: 'number' });

interface OutboxDocument {
  readonly _id: number;
  readonly at: Instant;
  readonly rows: readonly Row[];
}
interface CounterDocument {
  readonly _id: string;
  readonly number: number;
  /** Milliseconds. */
  readonly at: number;
}

/** A document holds 16 MB at most, and whoever reads one is held up by it: a bulk write takes several numbers, one after another. */
const mostBytes = 2_000_000;

/**
 * Takes the next numbers and instants from one document, so that of two transactions the later to commit has the later of both. `apart` is how many
 * milliseconds are between them at least; none where a past is loaded, in which much may have happened at one instant.
 */
export async function appendOutbox(
  scope: Scope,
  rows: readonly Row[],
  now: Instant,
  apart = 1,
): Promise<readonly OutboxEntry[]> {
  if (rows.length === 0) return [];
  const parts = inParts(rows);
  const more = parts.length - 1;
  const counter = await scope.run((options) =>
    scope.collection<CounterDocument>(counters.name).findOneAndUpdate(
      { _id: 'outbox' },
      [
        {
          $set: {
            number: { $add: ['$number', parts.length] },
            at: { $add: [{ $max: [millisecondsOf(now), { $add: ['$at', apart] }] }, more] },
          },
        },
      ],
      { ...options, returnDocument: 'after' },
    ),
  );
  if (!counter) throw new Error('The counter of the outbox is missing: the database was not prepared.');
  const entries = parts.map((part, n) => ({
    number: counter.number - more + n,
    at: instantOf(counter.at - more + n),
    rows: part,
  }));
  await scope.run((options) =>
    scope.collection<OutboxDocument>(outbox.name).insertMany(
      entries.map(({ number, ...entry }) => ({ _id: number, ...entry })),
      options,
    ),
  );
  return entries;
}

/** Until this transaction ends nobody else takes a number: what began before it and publishes begins again, and reads what this one wrote. */
export async function holdOutbox(scope: Scope): Promise<void> {
  await scope.run((options) =>
    scope
      .collection<Document>(counters.name)
      .updateOne({ _id: 'outbox' as never }, { $inc: { held: 1 } }, options),
  );
}

/** The same; and whatever is published afterwards is later than the instant that comes back, `now` or that of the last entry. */
export async function holdOrder(
  scope: Scope,
  now: Instant,
): Promise<{ readonly number: number; readonly at: number }> {
  const counter = await scope.run((options) =>
    scope
      .collection<CounterDocument & { readonly held: number }>(counters.name)
      .findOneAndUpdate(
        { _id: 'outbox' },
        { $inc: { held: 1 }, $max: { at: millisecondsOf(now) } },
        { ...options, returnDocument: 'after' },
      ),
  );
  if (!counter) throw new Error('The counter of the outbox is missing: the database was not prepared.');
  return counter;
}

/** The next entry may have any instant: the history before it is gone, and what was touched in it. */
export async function forgetInstants(scope: Scope): Promise<void> {
  const collection = scope.collection<CounterDocument>(counters.name);
  await scope.run((options) => collection.updateOne({ _id: 'outbox' }, { $set: { at: 0 } }, options));
  await scope.run((options) => collection.updateOne({ _id: 'touches' }, { $set: { number: -1 } }, options));
}

function inParts(rows: readonly Row[]): readonly (readonly Row[])[] {
  const parts: Row[][] = [[]];
  let bytes = 0;
  for (const row of rows) {
    // Measuring costs as much as sending, so a small transaction is not measured.
    const size =
      rows.length < 200 ? 0 : BSON.calculateObjectSize(row.row as Document, { ignoreUndefined: true });
    if (bytes + size > mostBytes) {
      parts.push([]);
      bytes = 0;
    }
    bytes += size;
    parts.at(-1)?.push(row);
  }
  return parts;
}

/** Entries in their order. */
export function entriesWhere(scope: Scope, filter: Document): FindCursor<OutboxEntry> {
  return scope
    .collection<OutboxDocument>(outbox.name)
    .find(filter)
    .sort({ _id: 1 })
    .map(({ _id, ...entry }) => ({ number: _id, ...entry }));
}

/** Of the last entry not after that instant; 0 before the first. */
export async function lastNumberAt(scope: Scope, at: Instant): Promise<number> {
  const last = await scope.run((options) =>
    scope
      .collection<OutboxDocument>(outbox.name)
      .findOne({ at: { $lte: at } }, { ...options, sort: { at: -1, _id: -1 }, projection: { _id: 1 } }),
  );
  return last?._id ?? 0;
}

export async function lastNumber(scope: Scope): Promise<{ readonly number: number; readonly at: Instant }> {
  const counter = await scope.run((options) =>
    scope.collection<CounterDocument>(counters.name).findOne({ _id: 'outbox' }, options),
  );
  return { number: counter?.number ?? 0, at: instantOf(counter?.at ?? 0) };
}
