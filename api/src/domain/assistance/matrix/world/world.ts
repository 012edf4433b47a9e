import { dayOf, type Instant } from '../../../base/calendar.ts';
import type { ActivityId, NeedId, OfferId } from '../../../base/ids.ts';
import type { Catalogue } from '../../../convention/catalogue.ts';
import type { Activity } from '../../activity.ts';
import { createOfferIndex, type OfferIndex } from '../../matching/offer-index.ts';
import type { Population } from '../figures.ts';
import { type Atlas, createNumbers, drawAtlas, isWhole, type Numbers } from '../numbers/atlas.ts';
import { createLists, type Lists } from '../numbers/lists.ts';
import { type Agreements, createAgreements } from './agreements.ts';
import { createListedMatches, type ListedMatches } from './listed-match.ts';
import { createColumns, type NeedColumns } from './need-columns.ts';
import { createNeedTexts, type NeedTexts } from './need-texts.ts';
import type { PlacedActivity } from './placed-activity.ts';
import { createOfferPlacing, type PlacedOffer, type PlaceOffer } from './placed-offer.ts';
import { createSubmissions, type Submissions } from './submissions.ts';

/** All that the projection holds. Rows of it are kept small; what follows from them (coverage, places) is worked out when they change. */
export interface World {
  now: Instant;
  population: Population;
  /** FICTIONAL where that is known without any row saying so. */
  givenPopulation: Population;
  readonly numbers: Numbers;
  readonly needs: NeedColumns;
  readonly needTexts: NeedTexts;
  readonly submissions: Submissions;
  readonly agreements: Agreements;
  readonly matches: ListedMatches;
  readonly activities: Map<ActivityId, Activity>;
  readonly lists: Lists;
  atlas: Atlas;
  offers: OfferIndex;
  placeOffer: PlaceOffer;
  readonly placedOffers: Map<OfferId, PlacedOffer>;
  /** Capacity taken in the year of the clock. */
  readonly taken: Map<OfferId, number>;
  /** Some offers are of fictional providers: real States must be kept apart from them. */
  fictionalOffers: boolean;
  readonly placedActivities: Map<ActivityId, PlacedActivity>;
  /** Activities that name a need; those at work in a State; those that serve a slot. */
  readonly naming: Map<NeedId, Set<ActivityId>>;
  readonly activitiesIn: Map<number, Set<ActivityId>>;
  readonly serving: Map<number, readonly ActivityId[]>;
  /** Rises whenever an offer, or what may be said of offers, changes: the key of what is worked out of offers alone. */
  offersVersion: number;
  /** Rises whenever an activity changes, or who sees it. */
  activitiesVersion: number;
  /** Needs whose coverage became another since somebody asked which. */
  readonly recovered: Set<number>;
  /** Rises whenever a label changes that was there before: the past is told under today's labels. */
  labelsVersion: number;
  /** Of a past world: what it shares with today's. */
  readonly today: Today | null;
  /** Room in which needs are selected. */
  selection: { slots: Int32Array; coverages: Uint8Array };
}

/** Numbers and lists are the same in both, so what is known by them today is known by them then. */
export interface Today {
  readonly world: World;
  /** By slot then, which it is today, and the other way; -1 where it is none. */
  places: Int32Array;
  slots: Int32Array;
}

export function createWorld(
  catalogue: Catalogue,
  now: Instant,
  givenPopulation: Population = 'REAL',
  today: World | null = null,
): World {
  const numbers = today?.numbers ?? createNumbers();
  const atlas =
    today?.atlas.catalogue === catalogue ? today.atlas : drawAtlas(catalogue, numbers, dayOf(now));
  const lists = today?.lists ?? createLists();
  const offers = createOfferIndex(catalogue);
  if (!today) offers.tick(now);
  return {
    now,
    population: givenPopulation,
    givenPopulation,
    numbers,
    needs: createColumns(numbers),
    needTexts: createNeedTexts(),
    submissions: createSubmissions(),
    agreements: createAgreements(),
    matches: createListedMatches(),
    activities: new Map(),
    lists,
    atlas,
    offers,
    placeOffer: createOfferPlacing(atlas, lists),
    placedOffers: new Map(),
    taken: new Map(),
    fictionalOffers: false,
    placedActivities: new Map(),
    naming: new Map(),
    activitiesIn: new Map(),
    serving: new Map(),
    offersVersion: 0,
    activitiesVersion: 0,
    recovered: new Set(),
    labelsVersion: 0,
    today: today && { world: today, places: new Int32Array(0), slots: new Int32Array(0) },
    selection: { slots: new Int32Array(0), coverages: new Uint8Array(0) },
  };
}

/** The reference data by number, drawn again where a row named something it does not know. */
export function atlasOf(world: World): Atlas {
  if (!isWhole(world.atlas)) world.atlas = drawAtlas(world.atlas.catalogue, world.numbers, dayOf(world.now));
  return world.atlas;
}
