import { byteAt, shortAt } from '../../at.ts';
import type { NeedColumns } from '../world/need-columns.ts';
import type { World } from '../world/world.ts';
import type { Ripple } from './change-row.ts';

/** A State placed its needs again: whoever sees the same order as before is told nothing. */
export function touchOrders({ needs, numbers }: World, { placedBefore, touch }: Ripple): void {
  const owners = new Set([...placedBefore.keys()].map((slot) => shortAt(needs.participant, slot)));
  for (const participant of owners) {
    const owner = numbers.participants.all[participant];
    if (owner === undefined) continue;
    const before = (slot: number) => placedBefore.get(slot) ?? shortAt(needs.place, slot);
    const now = (slot: number) => shortAt(needs.place, slot);
    const rank = [3, 2, 1].find(
      (level) =>
        orderBy(needs, participant, level, before).join() !== orderBy(needs, participant, level, now).join(),
    );
    touch([{ rank: rank ?? 0, owner }]);
  }
}

function orderBy(
  needs: NeedColumns,
  participant: number,
  level: number,
  placeOf: (slot: number) => number,
): readonly number[] {
  return (needs.ofParticipant[participant] ?? [])
    .filter((slot) => placeOf(slot) > 0 && byteAt(needs.label, slot) >= level)
    .sort((a, b) => placeOf(a) - placeOf(b));
}
