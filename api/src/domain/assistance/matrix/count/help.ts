import { addAt, intAt } from '../../at.ts';
import type { Eyes } from '../numbers/eyes.ts';
import type { Placing } from '../question/placing.ts';
import type { Sieve } from '../question/sieve.ts';
import { type PlacedActivity, seesActivity } from '../world/placed-activity.ts';
import type { PlacedOffer } from '../world/placed-offer.ts';
import type { World } from '../world/world.ts';
import { addProvider, copyOf, createHelpGrid, type HelpGrid } from './grid.ts';
import { sameHelp } from './same-help.ts';

/** Published offers that are not stale, and their providers: the same for every audience. */
export function countOffers(world: World, sieve: Sieve, { cells, place }: Placing): HelpGrid {
  const grid = createHelpGrid(cells.length, world.numbers.providers.all.length);
  const { offers } = grid;
  for (const offer of countingOffers(world, sieve)) {
    const count = place(offer);
    for (let at = 0; at < count; at++) {
      const cell = intAt(cells, at);
      addAt(offers, cell);
      addProvider(grid, cell, offer.provider);
    }
  }
  return grid;
}

/** Adds activities and their organizations; of those that are the same help, one in each cell. */
export function addActivities(
  added: readonly PlacedActivity[],
  { cells, place }: Placing,
  counted: HelpGrid,
): HelpGrid {
  const grid = copyOf(counted);
  const { activities } = grid;
  const groups = sameHelp(added);
  for (const activity of added) {
    const count = place(activity);
    const { items } = activity.providers;
    const met = groups.get(activity.id);
    for (let at = 0; at < count; at++) {
      const cell = intAt(cells, at);
      if (!met?.has(cell)) addAt(activities, cell);
      met?.add(cell);
      for (const provider of items) addProvider(grid, cell, provider);
    }
  }
  return grid;
}

/** Fictional providers never enter a figure about real States. */
export function countingOffers(world: World, sieve: Sieve): PlacedOffer[] {
  const counting: PlacedOffer[] = [];
  for (const offer of world.placedOffers.values()) {
    if (!offer.reaches || (sieve.real && offer.fictional) || !world.offers.countable(offer.id)) continue;
    counting.push(offer);
  }
  return counting;
}

/** Those these eyes see; suspended and cancelled ones do not count. */
export function countingActivities(world: World, sieve: Sieve, eyes: Eyes): PlacedActivity[] {
  const counting: PlacedActivity[] = [];
  for (const activity of world.placedActivities.values()) {
    if (activity.strength > 0 && !(sieve.real && activity.fictional) && seesActivity(eyes, activity))
      counting.push(activity);
  }
  return counting;
}
