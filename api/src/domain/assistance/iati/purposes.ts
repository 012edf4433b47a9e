import type { Reference } from '../../base/ids.ts';
import { concernOf, type Instruments } from '../../convention/broad/broad.ts';
import { againstCorruption, crsPurposeOf } from '../../convention/crs-purpose.ts';

/** A purpose of the Creditor Reporting System, and how much of an activity is under it. */
export interface Purpose {
  readonly code: string;
  /** With two decimals at most; all of them are together a hundred. */
  readonly percent: number;
}

/**
 * Under which purposes an activity is reported: those of the articles that its provisions are in (docs/decisions/073), each with as much of it as it has
 * of the provisions, since nobody said another division. Against corruption alone where none of them has a purpose.
 */
export function purposesOf(provisions: readonly Reference[], catalogue: Instruments): readonly Purpose[] {
  const counts = new Map<string, number>();
  for (const provision of provisions) {
    const code = crsPurposeOf(concernOf(catalogue, provision)?.article || provision);
    if (code) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  if (counts.size === 0) return [{ code: againstCorruption, percent: 100 }];
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  // Up to a purpose and not of it: rounded one by one they would not make a hundred.
  let before = 0;
  let upTo = 0;
  return [...counts]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([code, count]) => {
      upTo += count;
      const now = Math.round((upTo * 10_000) / all);
      const percent = (now - before) / 100;
      before = now;
      return { code, percent };
    });
}
