import { type Instant, plusDays, startOf } from '../../../base/calendar.ts';
import type { OfferId } from '../../../base/ids.ts';
import { isOfWhole } from '../../../convention/provision-key.ts';
import { textOf } from '../../matching/alike.ts';
import type { Eligible, Offer, Scope } from '../../offer.ts';
import { staleAt } from '../../offer-state.ts';
import { type Atlas, categoryOf } from '../numbers/atlas.ts';
import type { List, Lists } from '../numbers/lists.ts';
import type { Placed } from './placed.ts';

/** An offer by numbers: where its types, scope and eligibility touch, whether or not it is open today. */
export interface PlacedOffer extends Placed {
  readonly id: OfferId;
  readonly title: string;
  readonly provider: number;
  readonly fictional: boolean;
  /** Its provisions, and what is broader than a provision and reached by it: where the needs are that it may fit. Its cells are at its provisions alone. */
  readonly reach: List;
  /** Some provision and some State: an offer that reaches nobody appears in no cell; an activity that names no State appears under NONE. */
  readonly reaches: boolean;
  /** When the clock opens, closes or stales it; none once it is withdrawn, nor of its window once it is stale. */
  readonly turns: readonly Instant[];
}

export type PlaceOffer = (offer: Offer) => PlacedOffer;

/** Offers share few scopes and fewer eligibilities: each is worked out once. Made again when the reference data or the list of least developed countries changes. */
export function createOfferPlacing(atlas: Atlas, lists: Lists): PlaceOffer {
  const { numbers } = atlas;
  const provisionsOf = createScopes(atlas);
  const participantsOf = createEligibilities(atlas);
  const reaches = once((scope: Scope) => lists(provisionsOf(scope)));
  const scopes = once((scope: Scope) => lists(reaches(scope).items.filter((at) => !atlas.broad.has(at))));
  const eligibilities = once((eligible: Eligible) => lists(participantsOf(eligible)));
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
      reach: reaches(offer.scope),
      participants,
      reaches: provisions.items.length * participants.items.length * types.length > 0,
      subjects: lists((offer.subjects ?? []).map(numbers.subjects.of)),
      kinds: lists(types.map((type) => type * 4 + categoryOf(atlas, type))),
      providers: lists([provider]),
      turns: turnsOnce(offer),
    };
  };
}

/** The worlds of the past share their offers with today's. */
const turns = new WeakMap<Offer, readonly Instant[]>();
function turnsOnce(offer: Offer): readonly Instant[] {
  const known = turns.get(offer) ?? turnsOf(offer);
  turns.set(offer, known);
  return known;
}

/** When the clock turns an offer, unless it is withdrawn. */
export function turnsOf(offer: Offer): Instant[] {
  if (offer.withdrawnAt !== null) return [];
  const stale = staleAt(offer);
  const window = [offer.opens && startOf(offer.opens), offer.closes && plusDays(startOf(offer.closes), 1)];
  return [stale, ...window.flatMap((instant) => (instant && instant < stale ? [instant] : []))];
}

/** The whole Convention is what its checklists ask about: nothing can be needed elsewhere. Those of other conventions are not of it. */
function createScopes({ article, chapter, asked, broad, numbers }: Atlas): (scope: Scope) => number[] {
  const inArticle = placesOf(article);
  const inChapter = placesOf(chapter);
  const whole = asked.map((mark, provision) =>
    isOfWhole(numbers.provisions.all[provision] ?? '') ? (broad.has(provision) ? 1 : mark) : 0,
  );
  return (scope) => {
    const marked = new Uint8Array(numbers.provisions.all.length);
    if (scope.wholeConvention) marked.set(whole);
    for (const provision of scope.provisions) mark(marked, [numbers.provisions.find(provision)]);
    for (const number of scope.articles) mark(marked, inArticle.get(number));
    for (const number of scope.chapters) mark(marked, inChapter.get(number));
    for (const [at, parts] of broad) if (parts.some((part) => marked[part] === 1)) marked[at] = 1;
    return markedIn(marked);
  };
}

/** Nothing named: every State. Named ones and groups add up, the rest narrows. */
function createEligibilities({ group, leastDeveloped, numbers }: Atlas): (eligible: Eligible) => number[] {
  const inGroup = placesOf(group);
  return (eligible) => {
    const { participants, regionalGroups, except, leastDevelopedOnly } = eligible;
    const everybody = participants.length + regionalGroups.length === 0;
    const marked = new Uint8Array(numbers.participants.all.length).fill(everybody ? 1 : 0);
    for (const code of participants) mark(marked, [numbers.participants.find(code)]);
    for (const code of regionalGroups) mark(marked, inGroup.get(code));
    for (const code of except) mark(marked, [numbers.participants.find(code)], 0);
    return markedIn(marked).filter((at) => !leastDevelopedOnly || leastDeveloped[at] === 1);
  };
}

/** Where each value is. */
function placesOf(column: readonly (string | null)[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [at, value] of column.entries()) {
    if (value === null) continue;
    const found = places.get(value);
    if (found) found.push(at);
    else places.set(value, [at]);
  }
  return places;
}

function mark(marked: Uint8Array, places: readonly number[] = [], value = 1): void {
  for (const at of places) if (at >= 0 && at < marked.length) marked[at] = value;
}

function markedIn(marked: Uint8Array): number[] {
  const places: number[] = [];
  for (let at = 0; at < marked.length; at++) if (marked[at] === 1) places.push(at);
  return places;
}

function once<Key extends object>(make: (key: Key) => List): (key: Key) => List {
  const made = new Map<string, List>();
  return (key) => {
    const text = textOf(key);
    const list = made.get(text) ?? make(key);
    made.set(text, list);
    return list;
  };
}
