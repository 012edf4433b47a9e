import type { Instant } from '../base/calendar.ts';

/** What the score of a match is made of, in the order in which it is shown. */
export const partCodes = [
  'TYPE',
  'SCOPE',
  'SUBJECT',
  'LANGUAGE',
  'TIME',
  'MODE',
  'BUDGET',
  'LEGAL_TRADITION',
  'PRESENCE',
] as const;
export type PartCode = (typeof partCodes)[number];

/** From the most to the least exact. */
export const exactnesses = ['PROVISION', 'ARTICLE', 'CHAPTER', 'WHOLE'] as const;
export type Exactness = (typeof exactnesses)[number];

/** What each part of a score can give: reference data, set by the secretariat. The same inputs and the same version give the same score for ever (domain.md §5). */
export interface Weights {
  /** Rises with every change; what was scored keeps the version it was scored with. */
  readonly version: number;
  /** They add up to 100. */
  readonly parts: Readonly<Record<PartCode, number>>;
  /** Another type of the same category; such a pair is blocked, yet nearer than one of another category. */
  readonly sameCategory: number;
  /** A scope that names the provision gives all of its part; one that names more gives less. */
  readonly article: number;
  readonly chapter: number;
  readonly whole: number;
  /** Help that needs somebody there, offered from afar only. */
  readonly remoteOnly: number;
  /** Null for those that came with the product. */
  readonly setAt: Instant | null;
  /** Why, in the words of whoever set them. */
  readonly reason: string | null;
}

/** Those that came with the product first, when nothing had a subject yet. */
export const firstWeights: Weights = {
  version: 1,
  parts: {
    TYPE: 20,
    SCOPE: 18,
    SUBJECT: 0,
    LANGUAGE: 12,
    TIME: 16,
    MODE: 8,
    BUDGET: 12,
    LEGAL_TRADITION: 8,
    PRESENCE: 6,
  },
  sameCategory: 8,
  article: 14,
  chapter: 10,
  whole: 6,
  remoteOnly: 3,
  setAt: null,
  reason: null,
};

/** Those that came with subjects. No part gives up more than SUBJECT gives a pair that names none: such a pair has no lower score than before. */
const withSubjects: Weights = {
  ...firstWeights,
  version: 2,
  parts: {
    TYPE: 20,
    SCOPE: 16,
    SUBJECT: 10,
    LANGUAGE: 11,
    TIME: 14,
    MODE: 8,
    BUDGET: 10,
    LEGAL_TRADITION: 6,
    PRESENCE: 5,
  },
};

/** All that came with the product, the oldest first. */
export const shippedWeights = [firstWeights, withSubjects] as const satisfies readonly Weights[];
/** A part that weights from before it do not name gives nothing. */
export const noPoints = Object.fromEntries(partCodes.map((code) => [code, 0])) as Readonly<
  Record<PartCode, number>
>;
