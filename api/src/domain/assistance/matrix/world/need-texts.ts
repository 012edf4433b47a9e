import type { NeedId } from '../../../base/ids.ts';
import { fold } from '../../../base/search.ts';
import { rankOf } from '../../../base/visibility.ts';
import type { NeedText } from '../rows.ts';
import type { NeedColumns } from './need-columns.ts';

/** What needs say, folded, by slot: read when somebody first searches, and again after a need was written. */
export interface NeedTexts {
  readonly folded: (string | undefined)[];
  readonly ranks: number[];
  /** Being read: what is written meanwhile is not taken from that reading. */
  readonly awaited: Set<number>;
  /** Rises whenever one is written. */
  version: number;
}

export const createNeedTexts = (): NeedTexts => ({ folded: [], ranks: [], awaited: new Set(), version: 0 });

/** The need was written: whatever it says now is to be read. */
export function forgetText(texts: NeedTexts, slot: number): void {
  texts.folded[slot] = undefined;
  texts.awaited.delete(slot);
  texts.version++;
}

/** Needs whose texts are to be read. */
export const awaitTexts = ({ folded, awaited }: NeedTexts, { ids }: NeedColumns): readonly NeedId[] =>
  ids.filter((_, slot) => {
    if (folded[slot] !== undefined) return false;
    awaited.add(slot);
    return true;
  });

export function putTexts(
  { folded, ranks, awaited }: NeedTexts,
  { slots }: NeedColumns,
  read: readonly NeedText[],
): void {
  for (const { id, texts, label } of read) {
    const slot = slots.get(id);
    if (slot === undefined || !awaited.delete(slot)) continue;
    folded[slot] = fold(texts.filter(Boolean).join('\n'));
    ranks[slot] = rankOf(label);
  }
}
