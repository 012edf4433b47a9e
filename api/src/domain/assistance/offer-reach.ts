import type { Day } from '../base/calendar.ts';
import type { Reference } from '../base/ids.ts';
import { type Broad, broadAt, concernOf, type Instruments } from '../convention/broad/broad.ts';
import { leastDevelopedAt, type Participant } from '../convention/participant.ts';
import { isOfWhole } from '../convention/provision-key.ts';
import type { Exactness } from '../convention/weights.ts';
import type { Eligible, Scope } from './offer.ts';

/** How a scope reaches what a need concerns. */
export interface Reach {
  /** The most exact name by which it does; null where it names no more than parts of what is broader than a provision. */
  readonly by: Exactness | null;
  /** That name is of the very same. */
  readonly exact: boolean;
  /** Of what is broader than a provision: how much of it is named part by part, from 0 to 1. */
  readonly covered: number;
}

/** Null where a scope does not reach it. Naming more never makes it less exact, nor covers less. */
export const reachIn = (scope: Scope, concern: Reference, catalogue: Instruments): Reach | null =>
  reachOf(concern, catalogue)(scope);

const whole = { exact: false, covered: 0 } as const;
const reaches: Readonly<Record<Exactness, Reach>> = {
  PROVISION: { ...whole, by: 'PROVISION', exact: true },
  ARTICLE: { ...whole, by: 'ARTICLE' },
  CHAPTER: { ...whole, by: 'CHAPTER' },
  WHOLE: { ...whole, by: 'WHOLE' },
};

/** The same for many scopes: where the need is, is looked up once. */
export function reachOf(concern: Reference, catalogue: Instruments): (scope: Scope) => Reach | null {
  const broad = broadAt(catalogue, concern);
  if (broad) return reachOfBroad(broad, catalogue);
  const exactnessIn = exactnessOf(concern, catalogue);
  return (scope) => {
    const exactness = exactnessIn(scope);
    return exactness && reaches[exactness];
  };
}

/** A whole article or chapter is also reached by whoever names a part of it; joining by the whole Convention alone. */
function reachOfBroad(
  { place: { level, of }, reference, chapter, provisions }: Broad,
  catalogue: Instruments,
): (scope: Scope) => Reach | null {
  const ofWhole = isOfWhole(reference);
  const parts = provisions.map((provision) => exactnessOf(provision, catalogue));
  return (scope) => {
    if (level === 'JOINING') return scope.wholeConvention ? { ...reaches.WHOLE, exact: true } : null;
    const inChapter = chapter !== null && scope.chapters.includes(chapter);
    if (level === 'ARTICLE' && scope.articles.includes(of)) return { ...reaches.ARTICLE, exact: true };
    if (level === 'CHAPTER' && inChapter) return { ...reaches.CHAPTER, exact: true };
    // Who names parts of it, and a chapter or the whole Convention beside them, is the more exact by the parts.
    const named = { ...scope, chapters: [], wholeConvention: false };
    const covered = parts.filter((exactnessIn) => exactnessIn(named) !== null).length / (parts.length || 1);
    const by = inChapter ? 'CHAPTER' : ofWhole && scope.wholeConvention ? 'WHOLE' : null;
    return by !== null || covered > 0 ? { by, exact: false, covered } : null;
  };
}

function exactnessOf(
  provision: Reference,
  catalogue: Pick<Instruments, 'provisions' | 'articles'>,
): (scope: Scope) => Exactness | null {
  const article = catalogue.articles.get(catalogue.provisions.get(provision)?.article ?? '');
  const ofWhole = isOfWhole(provision);
  return (scope) => {
    if (scope.provisions.includes(provision)) return 'PROVISION';
    if (article && scope.articles.includes(article.number)) return 'ARTICLE';
    if (article && scope.chapters.includes(article.chapter)) return 'CHAPTER';
    return ofWhole && scope.wholeConvention ? 'WHOLE' : null;
  };
}

/** Of which article and chapter it is; empty where it is of none. */
export function whereIs(
  concern: string,
  catalogue: Instruments,
): { readonly article: string; readonly chapter: string } {
  const article = concernOf(catalogue, concern)?.article ?? '';
  const chapter = broadAt(catalogue, concern)?.chapter ?? catalogue.articles.get(article)?.chapter ?? '';
  return { article, chapter };
}

/** Nothing named: every State. Named participants and groups add up; the list of least developed countries and exceptions narrow it. */
export function isEligible(
  eligible: Eligible,
  participant: Pick<Participant, 'code' | 'regionalGroup' | 'leastDeveloped'>,
  today: Day,
): boolean {
  if (eligible.except.includes(participant.code)) return false;
  if (eligible.leastDevelopedOnly && !leastDevelopedAt(participant, today)) return false;
  if (eligible.participants.length + eligible.regionalGroups.length === 0) return true;
  const { code, regionalGroup } = participant;
  return (
    eligible.participants.includes(code) ||
    (regionalGroup !== null && eligible.regionalGroups.includes(regionalGroup))
  );
}
