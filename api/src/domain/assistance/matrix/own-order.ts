import { type Eyes, seen } from './audience.ts';
import type { Ripple } from './change.ts';
import type { NeedColumns } from './columns.ts';
import type { World } from './world.ts';

/**
 * The place of a need in its State's own order, as these eyes see it: among the needs they see, so that a gap does not tell of a hidden one
 * [WG 40]. Null where the State did not place it.
 */
export function placeSeen({ needs }: World, slot: number, eyes: Eyes): number | null {
  const own = needs.place[slot] as number;
  if (own === 0) return null;
  const owner = needs.participant[slot] as number;
  let place = 0;
  for (const other of needs.ofParticipant[owner] ?? []) {
    const at = needs.place[other] as number;
    if (at > 0 && at <= own && seen(eyes, needs.label[other] as number, owner)) place++;
  }
  return place;
}

/** A State placed its needs again: whoever sees the same order as before is told nothing. */
export function touchOrders({ needs, numbers }: World, { placedBefore, touch }: Ripple): void {
  const owners = new Set([...placedBefore.keys()].map((slot) => needs.participant[slot] as number));
  for (const participant of owners) {
    const owner = numbers.participants.all[participant];
    if (owner === undefined) continue;
    const before = (slot: number) => placedBefore.get(slot) ?? (needs.place[slot] as number);
    const now = (slot: number) => needs.place[slot] as number;
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
    .filter((slot) => placeOf(slot) > 0 && (needs.label[slot] as number) >= level)
    .sort((a, b) => placeOf(a) - placeOf(b));
}
