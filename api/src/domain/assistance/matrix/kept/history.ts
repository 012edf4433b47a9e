import type { Instant } from '../../../base/calendar.ts';
import type { Catalogue } from '../../../convention/catalogue.ts';
import { putRow } from '../change/put-row.ts';
import type { OutboxEntry } from '../rows.ts';
import { createWorld, type World } from '../world/world.ts';
import type { KeptHelp, KeptRows } from './kept-rows.ts';
import { restoreHelp, restoreRows } from './restore-rows.ts';

/** The rows as they were after an entry, and nothing of what follows from them. */
export interface History {
  readonly world: World;
  /** Of the last entry put; 0 before the first. */
  number: number;
  at: Instant;
}

export const beginning: Instant = '1970-01-01T00:00:00.000Z';

export const createHistory = (catalogue: Catalogue): History => ({
  world: createWorld(catalogue, beginning),
  number: 0,
  at: beginning,
});

/** Entries come in order. */
export function putEntry(history: History, { number, at, rows }: OutboxEntry): void {
  for (const row of rows) putRow(history.world, row);
  history.number = number;
  history.at = at;
}

/** Goes on from where rows were kept; into a history that has just begun. What is the same today is shared with it. */
export function* restoreHistory(
  history: History,
  kept: KeptRows | KeptHelp,
  today: World | null = null,
): Generator<void> {
  if ('offers' in kept) return yield* restoreHelp(history.world, kept, today);
  history.number = kept.number;
  history.at = kept.at;
  yield* restoreRows(history.world, kept, today);
}
