import type { OfferId, ParticipantCode, ProviderId } from '../../base/ids.ts';
import type { Fit } from '../match.ts';
import { seesActivity } from './activities.ts';
import { type Eyes, seen } from './audience.ts';
import { needAt } from './columns.ts';
import { orderOf } from './order.ts';
import { keptApart, touchedNeeds } from './touched-needs.ts';
import { atlasOf, type World } from './world.ts';

export interface FitsPage {
  readonly from: number;
  readonly to: number;
  readonly includeBlocked: boolean;
}
export interface Fits {
  readonly totalCount: number;
  readonly fits: readonly Fit[];
}

/** null where the offer is unknown. */
export function fitOf(
  world: World,
  slot: number,
  offerId: OfferId,
  eyes: Eyes,
  present = presence(world, eyes),
): Fit | null {
  const need = needAt(world.needs, slot);
  const provider = world.offers.get(offerId)?.provider;
  if (provider === undefined) return null;
  return world.offers.fitOf(offerId, need, present(provider, need.participant), eyes.audience);
}

export function fitsOfNeed(world: World, slot: number, eyes: Eyes, page: FitsPage): Fits {
  const need = needAt(world.needs, slot);
  const present = presence(world, eyes);
  const real = atlasOf(world).fictional[world.needs.participant[slot] as number] !== 1;
  if (!real || !world.fictionalOffers) return world.offers.best(need, page, present, eyes.audience);
  const all = world.offers.best(
    need,
    { ...page, from: 0, to: world.placedOffers.size },
    present,
    eyes.audience,
  );
  const fits = all.fits.filter((one) => !world.placedOffers.get(one.offer)?.fictional);
  return { totalCount: fits.length, fits: fits.slice(page.from, page.to) };
}

/** Open needs that these eyes see, best first; blocked ones after them, State by State. Only the page asked for is said in full. */
export function fitsOfOffer(world: World, offerId: OfferId, eyes: Eyes, page: FitsPage): Fits | null {
  atlasOf(world);
  const placed = world.placedOffers.get(offerId);
  if (!placed) return null;
  const { needs, offers } = world;
  const visible = (slot: number) =>
    seen(eyes, needs.label[slot] as number, needs.participant[slot] as number) &&
    !keptApart(world, placed, slot);
  const touched = touchedNeeds(world, placed).filter(visible);
  // What is left to ask — window, capacity, withdrawn, stale — is the offer's own: one need stands for all.
  const unblocked =
    touched[0] !== undefined && offers.fitsTouch(offerId, needAt(needs, touched[0])) ? touched : [];
  const blocked = page.includeBlocked ? inAlphabet(world, unblocked).filter(visible) : [];
  const totalCount = unblocked.length + blocked.length;
  if (page.to <= page.from) return { totalCount, fits: [] };

  const present = presence(world, eyes);
  const said = (slots: readonly number[]) =>
    slots.flatMap((slot) => fitOf(world, slot, offerId, eyes, present) ?? []);
  const provider = offers.get(offerId)?.provider;
  const scoreOf = (slot: number) => {
    const need = needAt(needs, slot);
    return offers.scoreOf(offerId, need, provider !== undefined && present(provider, need.participant));
  };
  const best = page.from < unblocked.length ? byScore(world, unblocked, scoreOf) : unblocked;
  return { totalCount, fits: said([...best, ...blocked].slice(page.from, page.to)) };
}

/** Is the provider visibly at work in that State? Asked of many offers for one State: worked out once for each. */
export function presence(
  world: World,
  eyes: Eyes,
): (provider: ProviderId, state: ParticipantCode) => boolean {
  const { numbers } = world;
  const known = new Map<string, Set<number>>();
  const atWork = (state: ParticipantCode): Set<number> => {
    const providers = new Set<number>();
    const participant = numbers.participants.find(state);
    for (const id of world.activitiesIn.get(participant) ?? []) {
      const activity = world.placedActivities.get(id);
      if (!activity || activity.strength === 0 || !seesActivity(eyes, activity)) continue;
      for (const provider of activity.providers.items) providers.add(provider);
    }
    known.set(state, providers);
    return providers;
  };
  return (provider, state) => (known.get(state) ?? atWork(state)).has(numbers.providers.find(provider));
}

function byScore(world: World, slots: readonly number[], scoreOf: (slot: number) => number): number[] {
  const rank = orderOf(world);
  const ranks = 2 ** 40;
  const keys = Float64Array.from(slots, (slot) => (100 - scoreOf(slot)) * ranks + rank(slot));
  return [...slots.keys()]
    .sort((a, b) => (keys[a] as number) - (keys[b] as number))
    .map((at) => slots[at] as number);
}

/** Open needs but these. */
function inAlphabet(world: World, but: readonly number[]): number[] {
  const left = new Set(but);
  const open = [...world.needs.ids.keys()].filter((slot) => world.needs.state[slot] === 0 && !left.has(slot));
  const rank = orderOf(world);
  return open.sort((a, b) => rank(a) - rank(b));
}
