import { needStateIndex } from '../../../assessment/need.ts';
import { coverageIndex } from '../../coverage.ts';
import type { Column } from '../../matching/columns.ts';
import type { Eyes } from '../numbers/eyes.ts';
import { factsAt } from './facts.ts';
import { needAt, unlikeForSome } from './need-columns.ts';
import { seenWith, seesActivity } from './placed-activity.ts';
import type { World } from './world.ts';

const { AGREED: agreed, MET: met, WITHDRAWN: withdrawn } = coverageIndex;
const { OPEN: open, MET: metByWord } = needStateIndex;

/**
 * Works out how far a need is served (domain.md §6), as everybody who sees the need may know it; where an activity that names other needs
 * too says more to some, the column says that they must look again.
 */
export function cover(world: World, slot: number): void {
  const { needs } = world;
  const state = needs.state[slot] as number;
  const coverage = state === open ? openCoverage(world, slot) : state === metByWord ? met : withdrawn;
  // Where it is not the same for all, it may be another for some while the column remains.
  if (needs.coverage[slot] !== coverage || (coverage & unlikeForSome) !== 0) world.recovered.add(slot);
  needs.coverage[slot] = coverage;
  needs.facts[slot] = factsAt(needs, slot);
}

/** The same for all needs one after another: most have neither agreement nor activity, and nobody asks of a past world what became another. */
export function coverAll(world: World): (slot: number) => void {
  const { needs, agreements } = world;
  if (!world.today) return (slot) => cover(world, slot);
  const helped = new Uint8Array(needs.ids.length);
  for (const slot of world.serving.keys()) helped[slot] = 1;
  for (const id of agreements.ofNeed.keys()) helped[needs.slots.get(id) ?? helped.length] = 1;
  return (slot) => {
    const state = needs.state[slot] as number;
    if (state !== open) needs.coverage[slot] = state === metByWord ? met : withdrawn;
    else
      needs.coverage[slot] = helped[slot] === 1 ? openCoverage(world, slot) : (needs.offered[slot] as number);
    needs.facts[slot] = factsAt(needs, slot);
  };
}

function openCoverage(world: World, slot: number): number {
  const { needs, agreements, atlas } = world;
  const owner = needs.participant[slot] as number;
  const rank = needs.label[slot] as number;
  const real = atlas.fictional[owner] !== 1;
  let far = needs.offered[slot] as number;
  const agreeing = agreements.ofNeed.get(needs.ids[slot] as never);
  if (agreeing?.some(({ provider }) => !real || atlas.fictionalProvider[provider] !== 1)) far = agreed;
  let further = far;
  for (const id of world.serving.get(slot) ?? []) {
    const activity = world.placedActivities.get(id);
    if (!activity || (real && activity.fictional)) continue;
    if (seenWith(activity, rank, owner)) far = Math.max(far, activity.strength);
    else further = Math.max(further, activity.strength);
  }
  return further > far ? far | unlikeForSome : far;
}

/** Coverage as these eyes see it, where the column says `unlikeForSome`. */
export function coverageSeen(world: World, slot: number, eyes: Eyes): number {
  const column = world.needs.coverage[slot] as number;
  if ((column & unlikeForSome) === 0) return column;
  const real = world.atlas.fictional[world.needs.participant[slot] as number] !== 1;
  let far = column & 7;
  for (const id of world.serving.get(slot) ?? []) {
    const activity = world.placedActivities.get(id);
    if (activity && !(real && activity.fictional) && seesActivity(eyes, activity))
      far = Math.max(far, activity.strength);
  }
  return far;
}

/** There is an unblocked offer. Those of fictional providers never do for a real State. */
export function offered(world: World, slot: number): number {
  const { needs, offers } = world;
  return needs.state[slot] === open && offers.anyUnblocked(needAt(needs, slot))
    ? forThatState(world, slot)
    : 0;
}

/** The same for all needs one after another, as long as no offer changes: what a type, a provision and a State let through is looked up once. */
export function offeredToAll(world: World): (slot: number) => number {
  const { needs, offers } = world;
  const types: Column[] = [];
  const scopes: Column[] = [];
  const eligible: Column[] = [];
  return (slot) => {
    if (needs.state[slot] !== open) return 0;
    const kind = (needs.type[slot] as number) * 8 + (needs.category[slot] as number);
    const provision = needs.provision[slot] as number;
    const participant = needs.participant[slot] as number;
    if (!types[kind] || !scopes[provision] || !eligible[participant]) {
      const gate = offers.gate(needAt(needs, slot));
      types[kind] = gate.type;
      scopes[provision] = gate.scope;
      eligible[participant] = gate.eligible;
    }
    const gate = { type: types[kind], scope: scopes[provision], eligible: eligible[participant] };
    return offers.anyThrough(gate) ? forThatState(world, slot) : 0;
  };
}

function forThatState({ needs, offers, placedOffers, atlas, fictionalOffers }: World, slot: number): number {
  if (!fictionalOffers || atlas.fictional[needs.participant[slot] as number] === 1) return 1;
  const need = needAt(needs, slot);
  for (const offer of placedOffers.values())
    if (!offer.fictional && offers.fitsTouch(offer.id, need)) return 1;
  return 0;
}
