import type { Instant } from '../../../base/calendar.ts';
import type { Catalogue } from '../../../convention/catalogue.ts';
import { putRow } from '../change/put-row.ts';
import type { OutboxEntry } from '../rows.ts';
import { createWorld, type World } from '../world/world.ts';
import type { KeptRows, KeptTexts } from './kept-rows.ts';
import { restoreRows, restoreTexts, rowToday } from './restore-rows.ts';

/** The rows as they were after an entry, and nothing of what follows from them. */
export interface History {
  readonly world: World;
  /** Of the last entry put; 0 before the first. */
  number: number;
  at: Instant;
}

export const beginning: Instant = '1970-01-01T00:00:00.000Z';

/** With `today` it shares with today's world what is the same there. */
export const createHistory = (catalogue: Catalogue, today: World | null = null): History => ({
  world: createWorld(catalogue, beginning, 'REAL', today),
  number: 0,
  at: beginning,
});

/** Entries come in order. */
export function putEntry(history: History, { number, at, rows }: OutboxEntry): void {
  for (const row of rows) putRow(history.world, row);
  history.number = number;
  history.at = at;
}

/** Goes on from where rows were kept, into a history that has just begun: the rows first, then the texts beside them. */
export function* restoreHistory(history: History, kept: KeptRows | KeptTexts): Generator<void> {
  if ('texts' in kept) return restoreTexts(history.world, kept);
  history.number = kept.number;
  history.at = kept.at;
  yield* restoreRows(history.world, kept);
}

/** They say what is said today: their texts need not be read. */
export const sayTheSame = ({ world }: History, kept: Omit<KeptTexts, 'texts'>): boolean =>
  kept.ids.every((id, at) => rowToday(world, kept.kind, id, kept.revisions[at]) !== undefined);
