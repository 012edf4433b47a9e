import { type PlacedActivity, seesActivity } from './activities.ts';
import type { Eyes } from './audience.ts';
import type { Table } from './count-needs.ts';
import { addProvider, copyOf, createHelpGrid, type HelpGrid, sizeOf } from './grid.ts';
import type { PlacedOffer } from './offers.ts';
import { createPlacing } from './placing.ts';
import type { World } from './world.ts';

/** Published offers that are not stale, and their providers: the same for every audience. */
export function countOffers(world: World, table: Table): HelpGrid {
  const grid = createHelpGrid(sizeOf(table.rows, table.columns), world.numbers.providers.all.length);
  const place = createPlacing(table.rows, table.columns, table.sieve);
  for (const offer of countingOffers(world, table)) {
    place(offer, (cell) => {
      grid.offers[cell] = (grid.offers[cell] as number) + 1;
      addProvider(grid, cell, offer.provider);
    });
  }
  return grid;
}

/** Adds the activities that these eyes see, and their organizations; suspended and cancelled ones do not count. */
export function addActivities(world: World, table: Table, eyes: Eyes, offers: HelpGrid): HelpGrid {
  const grid = copyOf(offers);
  const place = createPlacing(table.rows, table.columns, table.sieve);
  for (const activity of countingActivities(world, table, eyes)) {
    const { items } = activity.providers;
    place(activity, (cell) => {
      grid.activities[cell] = (grid.activities[cell] as number) + 1;
      for (const provider of items) addProvider(grid, cell, provider);
    });
  }
  return grid;
}

/** Fictional providers never enter a figure about real States. */
export function* countingOffers(world: World, { sieve }: Table): Generator<PlacedOffer> {
  for (const offer of world.placedOffers.values()) {
    if (!(sieve.real && offer.fictional) && world.offers.countable(offer.id)) yield offer;
  }
}

export function* countingActivities(world: World, { sieve }: Table, eyes: Eyes): Generator<PlacedActivity> {
  for (const activity of world.placedActivities.values()) {
    if (activity.strength > 0 && !(sieve.real && activity.fictional) && seesActivity(eyes, activity))
      yield activity;
  }
}
