import type { Reference } from '../base/ids.ts';
import type { Texts } from './article.ts';
import type { Condition } from './condition.ts';

export const questionKinds = ['COMPLIANCE', 'SINGLE', 'MULTIPLE', 'NUMBER', 'TEXT', 'TABLE'] as const;
export type QuestionKind = (typeof questionKinds)[number];
export const columnKinds = ['TEXT', 'NUMBER', 'CHOICE', 'DAY'] as const;

/** What is chosen from. */
export interface Option {
  readonly code: string;
  readonly labels: Texts;
}

export interface Column {
  readonly code: string;
  readonly labels: Texts;
  readonly kind: (typeof columnKinds)[number];
  /** Of a CHOICE. */
  readonly options?: readonly Option[];
}

/**
 * What an instrument asks of a provision beside the questions that every provision has. A COMPLIANCE question is the provision's own one in other words: its
 * reply is the compliance of the answer, or that it is not provided, which is never a *no*.
 */
export interface Question {
  readonly code: string;
  readonly provision: Reference;
  readonly kind: QuestionKind;
  readonly texts: Texts;
  /** What helps to answer it. */
  readonly hints?: Texts;
  /** Named where it is missing; nothing missing blocks submitting. */
  readonly required: boolean;
  /** Left out: always shown. */
  readonly when?: Condition;
  /** Of SINGLE and MULTIPLE. */
  readonly options?: readonly Option[];
  /** Of NUMBER. */
  readonly unit?: Texts;
  readonly min?: number;
  readonly max?: number;
  /** Of TEXT: the most characters. */
  readonly limit?: number;
  /** Of TABLE. */
  readonly columns?: readonly Column[];
  readonly rows?: number;
}

/** The most characters of a text, and rows of a table, where an instrument says nothing of it. */
export const usualLimit = 5_000;
export const usualRows = 50;

/** That the State did not provide it: neither a *no* nor a gap. */
export const notProvided = 'NOT_PROVIDED';

/** The provision's own question in the instrument's words, where it has some. */
export const complianceQuestion = (questions: readonly Question[]): Question | undefined =>
  questions.find(({ kind }) => kind === 'COMPLIANCE');

export const questionsOf = (
  { questions }: { readonly questions?: readonly Question[] },
  provision: Reference,
): readonly Question[] => questions?.filter((question) => question.provision === provision) ?? [];
