import { type BudgetBand, budgetBands } from '../../assessment/answer.ts';
import type { NeedRow } from '../../assessment/need.ts';
import type { Article } from '../../convention/article.ts';
import type { Catalogue } from '../../convention/catalogue.ts';
import type { AssistanceCategory } from '../../convention/instrument.ts';
import { type LegalTradition, legalTraditions, type Participant } from '../../convention/participant.ts';
import { isOfWhole } from '../../convention/provision-key.ts';
import { byteAt, intAt } from '../at.ts';
import type { Offer } from '../offer.ts';
import { isEligible, reachOf } from '../offer-reach.ts';
import { textOf } from './alike.ts';
import { type Column, type Columns, createColumns, hasBit, type Worths } from './columns.ts';
import type { Shelf } from './offer-shelf.ts';
import { budgetPoints } from './parts/budget.ts';
import { languagePoints, wantedLanguages } from './parts/language.ts';
import { traditionPoints } from './parts/legal-tradition.ts';
import { modePoints, needsPresence } from './parts/mode.ts';
import { subjectPoints } from './parts/subject.ts';
import { timePoints, wantedUntil } from './parts/time.ts';
import { typePoints } from './parts/type.ts';
import { scopePoints } from './weights.ts';

/** The columns that say which offers are not blocked for a need. */
export interface Gate {
  readonly type: Column;
  readonly scope: Column;
  readonly eligible: Column;
}

/** A need as the columns it reads: what each offer is worth to it is there already, except for time and presence. */
export interface Asked extends Gate {
  readonly participant: NeedRow['participant'];
  readonly manner: Column;
  readonly tongue: Column;
  /** null: the need names no subject, and every offer has all of that part. */
  readonly subject: Column | null;
  readonly subjectless: number;
  readonly from: number;
  readonly until: number | null;
  /** What a window that covers all of it is worth, and being at work in the State already. */
  readonly time: number;
  readonly presence: number;
}

/** The columns of all needs together: needs share few types, provisions, States, languages and manners. */
export function createAsking(catalogue: Catalogue, shelf: Shelf) {
  const capacity = () => shelf.capacity;
  const { weights } = catalogue;
  const types = createColumns<TypeAsked>(shelf.offers, capacity, {
    points:
      ({ type, category }) =>
      (offer) =>
        typePoints(offer.types, type, category, catalogue),
    by: ({ types }) => types,
    admits: (points) => points === weights.parts.TYPE,
  });
  const scopes = createColumns<NeedRow['provision']>(shelf.offers, capacity, {
    points(provision) {
      const reachIn = reachOf(provision, catalogue);
      return ({ scope }) => scopePoints(weights, reachIn(scope));
    },
    admits: (points) => points > 0,
  });
  const eligibility = createColumns<Participant>(shelf.offers, capacity, {
    points: (participant) => (offer) => (isEligible(offer.eligible, participant, shelf.today) ? 1 : 0),
    by: ({ eligible }) => eligible,
    admits: (points) => points > 0,
  });
  const manners = createColumns<Manner>(shelf.offers, capacity, {
    points:
      ({ presence, band, tradition }) =>
      (offer) =>
        modePoints(offer.mode, presence, weights) +
        budgetPoints(offer.ceiling, band, weights) +
        traditionPoints(offer.legalTraditions, tradition, weights),
  });
  const tongues = createColumns<readonly string[]>(shelf.offers, capacity, {
    points: (languages) => (offer) => languagePoints(offer.languages, languages, weights),
  });
  const topics = createColumns<readonly string[]>(shelf.offers, capacity, {
    points: (subjects) => (offer) => subjectPoints(offer.subjects ?? [], subjects, weights),
    by: ({ subjects = noSubjects }) => subjects,
  });
  const all = [types, scopes, eligibility, manners, tongues, topics];
  const participantOf = (code: Participant['code']) => catalogue.participants.get(code) ?? unknown(code);
  // Asked for every need of the world: keys are taken as they are, and nothing is made for what is known.
  const typeOf = ({ type, category }: NeedRow): Column => {
    const key = catalogue.assistanceTypes.get(type)?.category === category ? type : `${type}/${category}`;
    return types.find(key) ?? types.make(key, { type, category });
  };
  const scopeOf = ({ provision }: NeedRow): Column =>
    scopes.find(provision) ?? scopes.make(provision, provision);
  const eligibleOf = ({ participant: code }: NeedRow): Column =>
    eligibility.find(code) ?? eligibility.make(code, participantOf(code));
  const mannerOf = (need: NeedRow, { legalTradition: tradition }: Participant): Column => {
    const presence = needsPresence(need);
    const { budgetBand: band } = need;
    const said = legalTraditions.indexOf(tradition as never) * 8 + budgetBands.indexOf(band as never);
    const key = said * 2 + Number(presence);
    return manners.find(key) ?? manners.make(key, { presence, band, tradition });
  };
  const tongueOf = (need: NeedRow, participant: Participant): Column => {
    const { languages } = need.languages.length > 0 ? need : participant;
    const key = languages.length === 1 ? (languages[0] as string) : languages.join();
    return tongues.find(key) ?? tongues.make(key, wantedLanguages(need, participant));
  };

  const subjectOf = ({ subjects }: NeedRow): Column | null => {
    if (subjects === undefined || subjects.length === 0) return null;
    const key = subjects.length === 1 ? (subjects[0] as string) : subjects.join();
    return topics.find(key) ?? topics.make(key, subjects);
  };

  return {
    gate: (need: NeedRow): Gate => ({ type: typeOf(need), scope: scopeOf(need), eligible: eligibleOf(need) }),
    asked(need: NeedRow): Asked {
      const participant = participantOf(need.participant);
      const from = shelf.dayNumber;
      return {
        participant: need.participant,
        type: typeOf(need),
        scope: scopeOf(need),
        eligible: eligibleOf(need),
        manner: mannerOf(need, participant),
        tongue: tongueOf(need, participant),
        subject: subjectOf(need),
        subjectless: weights.parts.SUBJECT,
        from,
        until: wantedUntil(need, from),
        time: weights.parts.TIME,
        presence: weights.parts.PRESENCE,
      };
    },
    /** Is this offer not blocked? The cheapest question first. */
    admits: (need: NeedRow, slot: number): boolean =>
      hasBit(shelf.open, slot) &&
      hasBit(scopeOf(need).bits, slot) &&
      hasBit(typeOf(need).bits, slot) &&
      hasBit(eligibleOf(need).bits, slot),
    /** All provisions together: cheaper than one by one when all will be asked for. */
    prepare(): void {
      scopes.makeAll(
        [...catalogue.provisions.keys()].map((reference) => [reference, reference]),
        createWorths(catalogue),
      );
    },
    /** Begins with what another one worked out of which offers are blocked; `before`: where each offer is there. */
    copy(others: GateColumns, there: readonly Offer[], before: Int32Array, sameList: boolean): void {
      const alike = (said: (offer: Offer) => object) =>
        before.map((at, slot) => (at >= 0 && saysAlike(there[at], shelf.offers[slot], said) ? at : -1));
      types.copy(
        others.types,
        alike(({ types }) => types),
      );
      scopes.copy(
        others.scopes,
        alike(({ scope }) => scope),
      );
      const eligible = alike(({ eligible }) => eligible);
      eligibility.copy(
        others.eligibility,
        eligible.map((at, slot) => (!sameList && shelf.offers[slot]?.eligible.leastDevelopedOnly ? -1 : at)),
      );
    },
    gates: { types, scopes, eligibility } satisfies GateColumns,
    put(slot: number, offer: Offer): void {
      for (const columns of all) columns.put(slot, offer);
    },
    clear(): void {
      for (const columns of all) columns.clear();
    },
    /** The list of least developed countries changed with the day. */
    clearEligibility: () => eligibility.clear(),
  };
}

export type Asking = ReturnType<typeof createAsking>;

/** All columns of gates. */
export interface GateColumns {
  readonly types: Columns<TypeAsked>;
  readonly scopes: Columns<NeedRow['provision']>;
  readonly eligibility: Columns<Participant>;
}

function saysAlike(
  one: Offer | undefined,
  other: Offer | undefined,
  said: (offer: Offer) => object,
): boolean {
  return one === other || (!!one && !!other && textOf(said(one)) === textOf(said(other)));
}

/** To which provisions, by their places in the catalogue, a scope is worth how much; what it names twice is there twice. */
function createWorths({ articles, chapters, provisions, weights }: Catalogue): Worths {
  const places = new Map([...provisions.keys()].map((reference, at) => [reference, at]));
  const placesOf = (article: Article) =>
    article.provisions.flatMap(({ reference }) => places.get(reference) ?? []);
  const ofArticle = new Map([...articles.values()].map((one) => [one.number, placesOf(one)]));
  const ofChapter = new Map([...chapters.keys()].map((number) => [number, [] as number[]]));
  for (const article of articles.values()) ofChapter.get(article.chapter)?.push(...placesOf(article));
  const everywhere = [...places].flatMap(([reference, at]) => (isOfWhole(reference) ? at : []));
  return ({ scope }, give) => {
    const toAll = (found: readonly number[] = [], points: number) => {
      for (const at of found) give(at, points);
    };
    for (const reference of scope.provisions) toAll([places.get(reference) ?? -1], weights.parts.SCOPE);
    for (const number of scope.articles) toAll(ofArticle.get(number), weights.article);
    for (const number of scope.chapters) toAll(ofChapter.get(number), weights.chapter);
    if (scope.wholeConvention) toAll(everywhere, weights.whole);
  };
}

/** The score of one pair but for presence: sums what the columns hold. */
export function scoreAt(
  { type, scope, manner, tongue, subject, subjectless, from, until, time }: Asked,
  shelf: Shelf,
  slot: number,
): number {
  return (
    byteAt(type.points, slot) +
    byteAt(scope.points, slot) +
    byteAt(manner.points, slot) +
    byteAt(tongue.points, slot) +
    (subject === null ? subjectless : byteAt(subject.points, slot)) +
    timePoints(intAt(shelf.opens, slot), intAt(shelf.closes, slot), from, until, time)
  );
}

const noSubjects: readonly string[] = [];

interface TypeAsked {
  readonly type: string;
  readonly category: AssistanceCategory;
}
interface Manner {
  readonly presence: boolean;
  readonly band: BudgetBand | null;
  readonly tradition: LegalTradition | null;
}

/** A participant that the reference data no longer knows: nothing is known of it. */
export const unknown = (code: Participant['code']): Participant => ({
  code,
  names: { en: code },
  fictional: false,
  regionalGroup: null,
  signed: null,
  deposited: null,
  statusSource: null,
  leastDeveloped: null,
  languages: [],
  legalTradition: null,
});
