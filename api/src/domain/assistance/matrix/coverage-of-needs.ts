import { seenWith, seesActivity } from './activities.ts';
import type { Eyes } from './audience.ts';
import { needAt, unlikeForSome } from './columns.ts';
import { factsAt } from './facts.ts';
import type { World } from './world.ts';

const agreed = 2;
const met = 4;
const withdrawn = 5;

/**
 * Works out how far a need is served (domain.md §6), as everybody who sees the need may know it; where an activity that names other needs
 * too says more to some, the column says that they must look again.
 */
export function cover(world: World, slot: number): void {
  const { needs } = world;
  const state = needs.state[slot] as number;
  const coverage = state === 0 ? openCoverage(world, slot) : state === 1 ? met : withdrawn;
  // Where it is not the same for all, it may be another for some while the column stands.
  if (needs.coverage[slot] !== coverage || (coverage & unlikeForSome) !== 0) world.recovered.add(slot);
  needs.coverage[slot] = coverage;
  needs.facts[slot] = factsAt(needs, slot);
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

/** An unblocked offer stands ready. Those of fictional providers never do for a real State. */
export function offered(world: World, slot: number): number {
  const { needs, offers, atlas } = world;
  if (needs.state[slot] !== 0) return 0;
  const need = needAt(needs, slot);
  if (!offers.anyUnblocked(need)) return 0;
  if (!world.fictionalOffers || atlas.fictional[needs.participant[slot] as number] === 1) return 1;
  for (const offer of world.placedOffers.values())
    if (!offer.fictional && offers.fitsTouch(offer.id, need)) return 1;
  return 0;
}
