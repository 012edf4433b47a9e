import type { NeedId } from '../../../base/ids.ts';
import { fold, wordsIn } from '../../../base/search.ts';
import { rankOf } from '../../../base/visibility.ts';
import type { NeedText } from '../rows.ts';
import type { NeedColumns } from './need-columns.ts';

/** What needs say, by slot: read when somebody first searches, and again after a need was written. */
export interface NeedTexts {
  /** Folded, as they were read last. */
  readonly folded: string[];
  /** It is what the need says now. */
  readonly read: boolean[];
  readonly ranks: number[];
  /** Each word, and the slots of the texts that have it: a search looks at a word once, however many needs have it. */
  readonly slotsWith: Map<string, number[]>;
  /** Being read: what is written meanwhile is not taken from that reading. */
  readonly awaited: Set<number>;
  /** Rises whenever one is written. */
  version: number;
}

export const createNeedTexts = (): NeedTexts => ({
  folded: [],
  read: [],
  ranks: [],
  slotsWith: new Map(),
  awaited: new Set(),
  version: 0,
});

/** The need was written: whatever it says now is to be read. */
export function forgetText(texts: NeedTexts, slot: number): void {
  texts.read[slot] = false;
  texts.awaited.delete(slot);
  texts.version++;
}

/** Needs whose texts are to be read. */
export const awaitTexts = ({ read, awaited }: NeedTexts, { ids }: NeedColumns): readonly NeedId[] =>
  ids.filter((_, slot) => {
    if (read[slot]) return false;
    awaited.add(slot);
    return true;
  });

export function putTexts(texts: NeedTexts, { slots }: NeedColumns, found: readonly NeedText[]): void {
  const { folded, read, ranks, slotsWith, awaited } = texts;
  for (const { id, texts: said, label } of found) {
    const slot = slots.get(id);
    if (slot === undefined || !awaited.delete(slot)) continue;
    const text = fold(said.filter(Boolean).join('\n'));
    if (text !== folded[slot]) {
      for (const word of wordsIn(folded[slot] ?? '')) remove(slotsWith.get(word), slot);
      for (const word of wordsIn(text)) (slotsWith.get(word) ?? added(slotsWith, word)).push(slot);
    }
    folded[slot] = text;
    read[slot] = true;
    ranks[slot] = rankOf(label);
  }
}

/** 1 for each slot whose text has this within one of its words. */
export function slotsHaving({ slotsWith }: NeedTexts, part: string, size: number): Uint8Array {
  const having = new Uint8Array(size);
  for (const [word, slots] of slotsWith) {
    if (word.includes(part)) for (const slot of slots) having[slot] = 1;
  }
  return having;
}

function added(slotsWith: Map<string, number[]>, word: string): number[] {
  const slots: number[] = [];
  slotsWith.set(word, slots);
  return slots;
}

/** In no order: the last takes the place of the one that goes. */
function remove(slots: number[] | undefined, slot: number): void {
  const at = slots?.indexOf(slot) ?? -1;
  const last = at < 0 ? undefined : slots?.pop();
  if (slots && last !== undefined && at < slots.length) slots[at] = last;
}
