import type { Reference } from '../base/ids.ts';
import type { Texts } from './article.ts';
import type { Question } from './question.ts';

export const mappingRules = ['KEPT', 'MOVED', 'SPLIT', 'MERGED', 'PARKED'] as const;
/** What becomes of answers when a version takes the place of the one before. */
export type MappingRule = (typeof mappingRules)[number];

/** What of an answer a split may send to another provision; a translation goes with its text, *none required* with the help wanted. */
export const dividedParts = [
  'compliance',
  'law',
  'practice',
  'figures',
  'challenges',
  'measures',
  'assistanceWanted',
  'assistanceReceived',
] as const;
export type DividedPart = (typeof dividedParts)[number];

export interface ProvisionRule {
  readonly rule: MappingRule;
  readonly from: readonly Reference[];
  /** Of a SPLIT the first one takes what no part names. */
  readonly to: readonly Reference[];
  /** Of a SPLIT. */
  readonly parts?: readonly { readonly to: Reference; readonly fields: readonly DividedPart[] }[];
  readonly reason?: Texts;
}

export interface QuestionRule {
  readonly from: string;
  /** Left out: replies are parked. */
  readonly to?: string;
  /** Options that have another code now. */
  readonly options?: Readonly<Record<string, string>>;
  readonly reason?: Texts;
}

/** What an instrument says of the version whose place it takes; what has the same key in both, and is named nowhere, is kept. */
export interface Replaces {
  readonly version: string;
  readonly provisions: readonly ProvisionRule[];
  readonly questions: readonly QuestionRule[];
}

interface Asking {
  readonly provisions: readonly Reference[];
  readonly questions?: readonly Question[];
  readonly replaces?: Replaces;
}

/** All provisions of the version before, those too that the mapping does not name. */
export function provisionRules(before: Asking, { replaces }: Asking): readonly ProvisionRule[] {
  const named = replaces?.provisions ?? [];
  const known = new Set(named.flatMap(({ from }) => from));
  return [
    ...named,
    ...before.provisions
      .filter((provision) => !known.has(provision))
      .map((provision): ProvisionRule => ({ rule: 'KEPT', from: [provision], to: [provision] })),
  ];
}

/** To which question of the new version the replies to this one go, and by which options. */
export function questionRule({ replaces }: Asking, code: string): QuestionRule {
  return replaces?.questions.find(({ from }) => from === code) ?? { from: code, to: code };
}

/** Where the wishes of a provision go, and with them its needs; null where its answers were parked. */
export const wishesGoTo = ({ to, parts }: ProvisionRule): Reference | null =>
  parts?.find(({ fields }) => fields.includes('assistanceWanted'))?.to ?? to[0] ?? null;
