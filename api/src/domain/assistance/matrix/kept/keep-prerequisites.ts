import type { WaitsFor } from '../../../assessment/need.ts';
import { rankOf } from '../../../base/visibility.ts';
import type { NeedColumns } from '../world/need-columns.ts';
import type { KeptRows } from './kept-rows.ts';

/** The lists that so many needs have: what none has any longer is not kept. */
export function keepPrerequisites(
  { waitsFor, numbers }: NeedColumns,
  count: number,
): Pick<KeptRows, 'waitsFor' | 'prerequisites'> {
  const column = new Uint32Array(count);
  const known = new Map<readonly WaitsFor[], number>();
  const packed: number[] = [];
  for (let slot = 0; slot < count; slot++) {
    const list = waitsFor.get(slot);
    if (!list) continue;
    const number = known.get(list) ?? known.size + 1;
    column[slot] = number;
    if (known.has(list)) continue;
    known.set(list, number);
    packed.push(list.length);
    for (const { provision, label } of list) packed.push(numbers.provisions.of(provision), rankOf(label));
  }
  return { waitsFor: column, prerequisites: Uint32Array.from(packed) };
}
