import type { NeedId } from '../../base/ids.ts';
import { atlasOf, type World } from './world.ts';

const provisions = 0x1000;
const types = 0x100;

/** A number by which needs stand in order: States in the alphabet, then the Convention's provisions, then types. */
export function orderOf(world: World): (slot: number) => number {
  const { participantsByName, provisionRank, typeRank } = atlasOf(world);
  const { participant, provision, type } = world.needs;
  const stateRank = new Uint16Array(participantsByName.length);
  participantsByName.forEach((at, rank) => {
    stateRank[at] = rank;
  });
  return (slot) =>
    ((stateRank[participant[slot] as number] as number) * provisions +
      Math.min(provisions - 1, provisionRank[provision[slot] as number] as number)) *
      types +
    Math.min(types - 1, typeRank[type[slot] as number] as number);
}

/** The needs in that order. */
export const inOrder = (world: World, slots: readonly number[]): NeedId[] =>
  ids(world, slots, orderOf(world));

/** State by State, what the State placed first, as it placed it. */
export function inOwnOrder(world: World, slots: readonly number[]): NeedId[] {
  const order = orderOf(world);
  const { place } = world.needs;
  const ofState = provisions * types;
  const notPlaced = 0xffff;
  return ids(world, slots, (slot) => {
    const at = order(slot);
    const state = Math.floor(at / ofState);
    return (state * (notPlaced + 1) + (place[slot] || notPlaced)) * ofState + (at - state * ofState);
  });
}

function ids({ needs }: World, slots: readonly number[], keyOf: (slot: number) => number): NeedId[] {
  const keys = Float64Array.from(slots, keyOf);
  const id = (at: number) => needs.ids[slots[at] as number] as NeedId;
  return [...slots.keys()]
    .sort((a, b) => (keys[a] as number) - (keys[b] as number) || (id(a) < id(b) ? -1 : 1))
    .map(id);
}
