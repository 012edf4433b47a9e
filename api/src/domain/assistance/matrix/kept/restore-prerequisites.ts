import type { WaitsFor } from '../../../assessment/need.ts';
import type { Reference } from '../../../base/ids.ts';
import { rankOf, visibilities } from '../../../base/visibility.ts';
import { wordAt } from '../../at.ts';
import type { World } from '../world/world.ts';
import type { KeptRows } from './kept-rows.ts';

/** Gives each need its list of prerequisites; in a past world today's own list, where the same need has it today. */
export function restorePrerequisites({ needs, today }: World, kept: KeptRows): void {
  const { waitsFor, prerequisites } = kept;
  const lists: (readonly WaitsFor[])[] = [[]];
  const listAt = createLists(kept);
  for (let slot = 0; slot < waitsFor.length; slot++) {
    const number = wordAt(waitsFor, slot);
    if (number === 0 || lists[number]) continue;
    const now = today?.world.needs.waitsFor.get(today.places[slot] as number);
    lists[number] = now && isSame(now, prerequisites[number] as Uint32Array, kept) ? now : listAt(number);
  }
  if (today) needs.waitsFor.fill(waitsFor, Array.from(prerequisites, (_, number) => lists[number] ?? []));
  else
    for (let slot = 0; slot < waitsFor.length; slot++)
      if (waitsFor[slot] !== 0) needs.waitsFor.set(slot, lists[wordAt(waitsFor, slot)] ?? []);
}

function isSame(list: readonly WaitsFor[], packed: Uint32Array, { provisions }: KeptRows): boolean {
  return (
    packed.length === list.length * 2 &&
    list.every(
      ({ provision, label }, at) =>
        provision === provisions[wordAt(packed, 2 * at)] && rankOf(label) === packed[2 * at + 1],
    )
  );
}

/** Few prerequisites are unlike each other: equal ones are kept once. */
function createLists({ prerequisites, provisions }: KeptRows): (number: number) => readonly WaitsFor[] {
  const known = new Map<number, WaitsFor>();
  const one = (provision: number, rank: number): WaitsFor => {
    const key = provision * 4 + rank;
    const found = known.get(key) ?? {
      provision: provisions[provision] as Reference,
      label: visibilities[rank] ?? 'STATE',
    };
    known.set(key, found);
    return found;
  };
  return (number) => {
    const packed = prerequisites[number] as Uint32Array;
    return Array.from({ length: packed.length / 2 }, (_, at) =>
      one(wordAt(packed, 2 * at), wordAt(packed, 2 * at + 1)),
    );
  };
}
