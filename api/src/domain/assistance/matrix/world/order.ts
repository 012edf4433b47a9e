import { byteAt, numberAt, shortAt, wordAt } from '../../at.ts';
import { statesIn } from '../numbers/atlas.ts';
import { type Eyes, seen } from '../numbers/eyes.ts';
import type { NeedColumns } from './need-columns.ts';
import { atlasOf, type World } from './world.ts';

/** A number by which needs are ordered: States in the reader's alphabet, then the Convention's provisions, then types. */
export function orderOf(world: World, language: string): (slot: number) => number {
  const states = statesIn(atlasOf(world), language);
  const stateRank = new Uint32Array(states.length);
  states.forEach((at, rank) => {
    stateRank[at] = rank;
  });
  const { inState, size } = orderInState(world);
  const { participant } = world.needs;
  return (slot) => wordAt(stateRank, shortAt(participant, slot)) * size + inState(slot);
}

/** Puts each State's needs in the order of the Convention, where new ones came. */
export function sortNeeds(world: World): void {
  const { unsorted, ofParticipant, ids } = world.needs;
  if (unsorted.size === 0) return;
  const { inState: order } = orderInState(world);
  const id = (slot: number): string => ids[slot] ?? '';
  for (const participant of unsorted) {
    ofParticipant[participant]?.sort((a, b) => order(a) - order(b) || (id(a) < id(b) ? -1 : 1));
  }
  unsorted.clear();
}

/** State by State, what the State placed first, as it placed it; `slots` come in the order of the Convention. */
export function inOwnOrder({ needs }: World, slots: readonly number[]): readonly number[] {
  if (!slots.some((slot) => needs.place[slot] !== 0)) return slots;
  const ordered: number[] = [];
  for (let from = 0; from < slots.length; ) {
    const to = endOfState(needs, slots, from);
    const ofState = slots.slice(from, to);
    ordered.push(...ofState.sort((a, b) => placeOf(needs, a) - placeOf(needs, b)));
    from = to;
  }
  return ordered;
}

const placeOf = ({ place }: NeedColumns, slot: number): number => place[slot] || 0x10000;

function endOfState({ participant }: NeedColumns, slots: readonly number[], from: number): number {
  let to = from;
  while (to < slots.length && participant[numberAt(slots, to)] === participant[numberAt(slots, from)]) to++;
  return to;
}

/** As many places as there are provisions and types, however many: a fixed number of bits would one day put two needs at one place. */
function orderInState(world: World) {
  const { provisionRank, typeRank } = atlasOf(world);
  const { provision, type } = world.needs;
  const types = typeRank.length;
  return {
    size: provisionRank.length * types,
    inState: (slot: number): number =>
      shortAt(provisionRank, shortAt(provision, slot)) * types + shortAt(typeRank, shortAt(type, slot)),
  };
}

/**
 * The place of a need in its State's own order, as these eyes see it: among the needs they see, so that a gap does not tell of a hidden one
 * [WG 40]. Null where the State did not place it.
 */
export function placeSeen({ needs }: World, slot: number, eyes: Eyes): number | null {
  const own = shortAt(needs.place, slot);
  if (own === 0) return null;
  const owner = shortAt(needs.participant, slot);
  let place = 0;
  for (const other of needs.ofParticipant[owner] ?? []) {
    const at = shortAt(needs.place, other);
    if (at > 0 && at <= own && seen(eyes, byteAt(needs.label, other), owner)) place++;
  }
  return place;
}
