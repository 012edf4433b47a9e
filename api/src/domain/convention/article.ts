import type { Reference } from '../base/ids.ts';
import type { Explanation, GuidePassage } from './guide.ts';

export const obligationLevels = ['MANDATORY', 'MANDATORY_TO_CONSIDER', 'OPTIONAL', 'NONE'] as const;
export type ObligationLevel = (typeof obligationLevels)[number];
export const priorityAreas = [
  'PREVENTION',
  'CRIMINALIZATION_AND_LAW_ENFORCEMENT',
  'INTERNATIONAL_COOPERATION',
  'ASSET_RECOVERY',
] as const;
export type PriorityArea = (typeof priorityAreas)[number];

/** Texts by language; `en` is always there. */
export type Texts = Readonly<Record<string, string>>;

/** The smallest addressable piece of the Convention, `46(9)(b)`. */
export interface Provision {
  readonly reference: Reference;
  readonly article: string;
  readonly obligationLevel: ObligationLevel;
  /** Our own one-sentence summary, never the authentic text. */
  readonly summaries: Texts;
  /** Our own words for narrow places, where there are any. */
  readonly shortTitles?: Texts;
  readonly summarySource: string;
  /** Where its article’s does not make it plain. */
  readonly explanation?: Explanation;
}

/** A treaty, by the code that its keys begin with. */
export interface Convention {
  readonly code: string;
  readonly titles: Texts;
  /** What its keys are read with where two conventions could be mixed up: `2(1) UNTOC`. */
  readonly shortTitles?: Texts;
  /** Invented for demonstration. */
  readonly fictional?: boolean;
}

export interface Chapter {
  /** Roman numeral. */
  readonly number: string;
  readonly titles: Texts;
}

export interface Article {
  readonly number: string;
  readonly chapter: string;
  readonly titles: Texts;
  /** Our own words for narrow places, where there are any. */
  readonly shortTitles?: Texts;
  readonly titleSources: Texts;
  readonly priorityArea: PriorityArea | null;
  readonly provisions: readonly Provision[];
  readonly prerequisites: readonly Prerequisite[];
  readonly explanation?: Explanation;
  readonly passages?: readonly GuidePassage[];
}

/** `article` cannot be fully applied without (HARD), or gains from (SOFT), the prerequisite. */
export interface Prerequisite {
  readonly article: string;
  readonly prerequisite: string;
  readonly strength: 'HARD' | 'SOFT';
  readonly reason: string;
  /** The reason in other languages too, where somebody has translated it. */
  readonly reasons?: Texts;
  /** Of the dependent article: it holds for these alone; empty: for all. */
  readonly provisions: readonly Reference[];
  /** Of the prerequisite article: only these are waited for; empty: all. */
  readonly of: readonly Reference[];
}
