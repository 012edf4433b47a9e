import type { PlacedActivity } from './activities.ts';
import type { Atlas } from './atlas.ts';
import type { Eyes } from './audience.ts';
import type { MatrixQuery, NeedFilter, Population } from './figures.ts';
import type { HelpGrid } from './grid.ts';
import { addActivities, countingActivities, countOffers } from './help.ts';
import { createPlacing, type Placing } from './placing.ts';
import type { Table } from './table.ts';
import type { World } from './world.ts';

/** What many audiences share of one query: where things stand, the offers there, and with them the activities that a level sees. */
interface Shared {
  readonly placing: Placing;
  offersVersion: string;
  offers: HelpGrid;
  activitiesVersion: string;
  readonly byLevel: Map<number, HelpGrid>;
}

export interface SharedFigures {
  atlas: Atlas | null;
  population: Population;
  readonly byQuery: Map<string, Shared>;
}

export const createSharedFigures = (): SharedFigures => ({
  atlas: null,
  population: 'REAL',
  byQuery: new Map(),
});

/** How many queries are remembered at once. */
const kept = 32;

/** Offers and activities as these eyes see them: what their level sees, and what their own States' labels add. */
export function helpFor(
  world: World,
  query: MatrixQuery,
  table: Table,
  eyes: Eyes,
  memory: SharedFigures,
): HelpGrid {
  const shared = sharedOf(world, query, table, memory);
  const level = shared.byLevel.get(eyes.level) ?? seenByLevel(world, table, eyes, shared);
  if (eyes.audience.participants.length === 0) return level;
  const own = countingActivities(world, table.sieve, eyes).filter((activity) => !byLevel(activity, eyes));
  return own.length === 0 ? level : addActivities(own, shared.placing, level);
}

const byLevel = ({ labels, lowest }: PlacedActivity, { level }: Eyes): boolean =>
  labels !== null && lowest >= level;

function seenByLevel(
  world: World,
  table: Table,
  eyes: Eyes,
  { placing, offers, byLevel: grids }: Shared,
): HelpGrid {
  const seen = countingActivities(world, table.sieve, eyes).filter((activity) => byLevel(activity, eyes));
  const grid = addActivities(seen, placing, offers);
  grids.set(eyes.level, grid);
  return grid;
}

function sharedOf(world: World, query: MatrixQuery, table: Table, memory: SharedFigures): Shared {
  if (memory.atlas !== world.atlas || memory.population !== world.population) {
    memory.byQuery.clear();
    memory.atlas = world.atlas;
    memory.population = world.population;
  }
  const key = JSON.stringify([query.rows, query.columns, query.instrument, helpFilter(query.filter)]);
  const shared =
    memory.byQuery.get(key) ?? remember(memory, key, createPlacing(table.rows, table.columns, table.sieve));
  const offersVersion = `${world.offersVersion} ${world.numbers.providers.all.length}`;
  if (shared.offersVersion !== offersVersion) {
    shared.offersVersion = offersVersion;
    shared.offers = countOffers(world, table.sieve, shared.placing);
  }
  const activitiesVersion = `${offersVersion} ${world.activitiesVersion}`;
  if (shared.activitiesVersion !== activitiesVersion) {
    shared.activitiesVersion = activitiesVersion;
    shared.byLevel.clear();
  }
  return shared;
}

function remember({ byQuery }: SharedFigures, key: string, placing: Placing): Shared {
  const oldest = byQuery.keys().next().value;
  if (byQuery.size >= kept && oldest !== undefined) byQuery.delete(oldest);
  const nothing = new Int32Array(0);
  const offers = { offers: nothing, activities: nothing, providers: new Uint32Array(0), words: 1 };
  const shared = { placing, offersVersion: '', offers, activitiesVersion: '', byLevel: new Map() };
  byQuery.set(key, shared);
  return shared;
}

/** Filters on needs alone do not narrow offers. */
const helpFilter = ({ coverage: _coverage, horizons: _horizons, vague: _vague, ...filter }: NeedFilter) =>
  filter;
