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
  const list = listing(kept);
  // Lists are numbered as they are first met, slot by slot.
  let from = 0;
  for (let slot = 0; slot < waitsFor.length; slot++) {
    if (waitsFor[slot] !== lists.length) continue;
    const now = today?.world.needs.waitsFor.get(today.places[slot] as number);
    lists.push(now && isSame(now, from, kept) ? now : list(from));
    from += 1 + 2 * wordAt(prerequisites, from);
  }
  if (today) needs.waitsFor.fill(waitsFor, lists);
  else
    for (let slot = 0; slot < waitsFor.length; slot++)
      if (waitsFor[slot] !== 0) needs.waitsFor.set(slot, lists[wordAt(waitsFor, slot)] ?? []);
}

function isSame(list: readonly WaitsFor[], from: number, { provisions, prerequisites }: KeptRows): boolean {
  if (prerequisites[from] !== list.length) return false;
  return list.every(
    ({ provision, label }, at) =>
      provision === provisions[wordAt(prerequisites, from + 1 + 2 * at)] &&
      rankOf(label) === prerequisites[from + 2 + 2 * at],
  );
}

/** The list that is kept from there; few prerequisites are unlike each other, and equal ones are one. */
function listing({ prerequisites, provisions }: KeptRows): (from: number) => readonly WaitsFor[] {
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
  return (from) =>
    Array.from({ length: wordAt(prerequisites, from) }, (_, at) =>
      one(wordAt(prerequisites, from + 1 + 2 * at), wordAt(prerequisites, from + 2 + 2 * at)),
    );
}
