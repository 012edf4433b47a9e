import type { MatrixQuery, NeedFilter, Population } from '../figures.ts';
import type { Atlas } from '../numbers/atlas.ts';
import type { Eyes } from '../numbers/eyes.ts';
import { createPlacing, type Placing } from '../question/placing.ts';
import type { Table } from '../question/table.ts';
import type { PlacedActivity } from '../world/placed-activity.ts';
import type { World } from '../world/world.ts';
import { createHelpGrid, type HelpGrid, together } from './grid.ts';
import { addActivities, countingActivities, countOffers } from './help.ts';

/** What many audiences share of one query: where things are placed, the offers there, the activities there that a level sees, and both together. */
interface Shared {
  readonly placing: Placing;
  providers: number;
  offersVersion: number;
  offers: HelpGrid;
  activitiesVersion: number;
  readonly activities: Map<number, HelpGrid>;
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
  const seen = countingActivities(world, table.sieve, eyes);
  const own = seen.filter((activity) => !byLevel(activity, eyes));
  if (own.length === 0) return level;
  // What is the same as something that the level counted already is not counted beside it.
  if (own.some(({ sameAs }) => sameAs.length > 0))
    return together(shared.offers, addActivities(seen, shared.placing, nothingOf(world, shared.placing)));
  return addActivities(own, shared.placing, level);
}

const nothingOf = ({ numbers }: World, { cells }: Placing): HelpGrid =>
  createHelpGrid(cells.length, numbers.providers.all.length);

const byLevel = ({ labels, lowest }: PlacedActivity, { level }: Eyes): boolean =>
  labels !== null && lowest >= level;

function seenByLevel(world: World, table: Table, eyes: Eyes, shared: Shared): HelpGrid {
  const { offers, activities, byLevel: grids } = shared;
  const alone = activities.get(eyes.level) ?? activitiesSeen(world, table, eyes, shared);
  activities.set(eyes.level, alone);
  const grid = together(offers, alone);
  grids.set(eyes.level, grid);
  return grid;
}

function activitiesSeen(world: World, table: Table, eyes: Eyes, { placing }: Shared): HelpGrid {
  const seen = countingActivities(world, table.sieve, eyes).filter((activity) => byLevel(activity, eyes));
  return addActivities(seen, placing, nothingOf(world, placing));
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
  const providers = world.numbers.providers.all.length;
  const offersChanged = shared.offersVersion !== world.offersVersion || shared.providers !== providers;
  const activitiesChanged =
    shared.activitiesVersion !== world.activitiesVersion || shared.providers !== providers;
  shared.providers = providers;
  shared.offersVersion = world.offersVersion;
  shared.activitiesVersion = world.activitiesVersion;
  if (offersChanged) shared.offers = countOffers(world, table.sieve, shared.placing);
  if (activitiesChanged) shared.activities.clear();
  if (offersChanged || activitiesChanged) shared.byLevel.clear();
  return shared;
}

function remember({ byQuery }: SharedFigures, key: string, placing: Placing): Shared {
  const oldest = byQuery.keys().next().value;
  if (byQuery.size >= kept && oldest !== undefined) byQuery.delete(oldest);
  const shared: Shared = {
    placing,
    providers: 0,
    offersVersion: -1,
    offers: createHelpGrid(0, 0),
    activitiesVersion: -1,
    activities: new Map(),
    byLevel: new Map(),
  };
  byQuery.set(key, shared);
  return shared;
}

/** Filters on needs alone do not narrow offers. */
const helpFilter = ({
  coverage: _coverage,
  horizons: _horizons,
  vague: _vague,
  withoutGap: _withoutGap,
  waiting: _waiting,
  ...filter
}: NeedFilter) => filter;
