import { type Instant, plusDays, startOf } from '../../base/calendar.ts';
import type { OfferId } from '../../base/ids.ts';
import type { Eligible, Offer, Scope } from '../offer.ts';
import { staleAt } from '../offer-state.ts';
import { type Atlas, categoryOf } from './atlas.ts';
import type { List, Lists } from './lists.ts';
import type { Placed } from './placing.ts';

/** An offer by numbers: where its types, scope and eligibility touch, whether or not it is open today. */
export interface PlacedOffer extends Placed {
  readonly id: OfferId;
  readonly title: string;
  readonly provider: number;
  readonly fictional: boolean;
  /** Some provision and some State: an offer for nobody stands nowhere, where an activity that names none stands under NONE. */
  readonly reaches: boolean;
  /** When the clock opens, closes or stales it; none once it is withdrawn, nor of its window once it is stale. */
  readonly turns: readonly Instant[];
}

export type PlaceOffer = (offer: Offer) => PlacedOffer;

/** Offers share few scopes and fewer eligibilities: each is worked out once. Made anew when the reference data or the list of least developed countries changes. */
export function createOfferPlacing(atlas: Atlas, lists: Lists): PlaceOffer {
  const { numbers } = atlas;
  const scopes = once((scope: Scope) => lists(provisionsOf(scope, atlas)));
  const eligibilities = once((eligible: Eligible) => lists(participantsOf(eligible, atlas)));
  return (offer) => {
    const provider = numbers.providers.of(offer.provider);
    const types = offer.types.map(numbers.types.of);
    const provisions = scopes(offer.scope);
    const participants = eligibilities(offer.eligible);
    return {
      id: offer.id,
      title: offer.title,
      provider,
      fictional: atlas.catalogue.providers.get(offer.provider)?.fictional ?? false,
      provisions,
      participants,
      reaches: provisions.items.length * participants.items.length * types.length > 0,
      kinds: lists(types.map((type) => type * 4 + categoryOf(atlas, type))),
      providers: lists([provider]),
      turns: turnsOf(offer),
    };
  };
}

/** When the clock turns an offer, unless it is withdrawn. */
export function turnsOf(offer: Offer): Instant[] {
  if (offer.withdrawnAt !== null) return [];
  const stale = staleAt(offer);
  const window = [offer.opens && startOf(offer.opens), offer.closes && plusDays(startOf(offer.closes), 1)];
  return [stale, ...window.flatMap((instant) => (instant && instant < stale ? [instant] : []))];
}

/** The whole Convention is what its checklists ask about: nothing can be needed elsewhere. */
function provisionsOf(scope: Scope, { article, chapter, asked, numbers }: Atlas): number[] {
  const provisions = new Set<string>(scope.provisions);
  const articles = new Set(scope.articles);
  const chapters = new Set(scope.chapters);
  return [...numbers.provisions.all.keys()].filter(
    (at) =>
      (scope.wholeConvention && asked[at] === 1) ||
      provisions.has(numbers.provisions.all[at] ?? '') ||
      articles.has(article[at] ?? '') ||
      chapters.has(chapter[at] ?? ''),
  );
}

/** Nothing named: every State. Named ones and groups add up, the rest takes away. */
function participantsOf(eligible: Eligible, { group, leastDeveloped, numbers }: Atlas): number[] {
  const named = new Set<string>(eligible.participants);
  const groups = new Set<string>(eligible.regionalGroups);
  const except = new Set<string>(eligible.except);
  const everybody = named.size + groups.size === 0;
  return [...numbers.participants.all.keys()].filter((at) => {
    const code = numbers.participants.all[at] ?? '';
    if (except.has(code) || (eligible.leastDevelopedOnly && leastDeveloped[at] !== 1)) return false;
    return everybody || named.has(code) || groups.has(group[at] ?? '');
  });
}

function once<Key>(make: (key: Key) => List): (key: Key) => List {
  const made = new Map<string, List>();
  return (key) => {
    const text = JSON.stringify(key);
    const list = made.get(text) ?? make(key);
    made.set(text, list);
    return list;
  };
}
