import type { Language } from '../../../lib/languages.ts';

/** By language; what is not written yet is left out. */
export type Texts = Readonly<Partial<Record<Language, string>>>;
export type Option = { readonly code: string; readonly labels: Texts };
export const questionKinds = ['COMPLIANCE', 'SINGLE', 'MULTIPLE', 'NUMBER', 'TEXT', 'TABLE'] as const;
export type QuestionKind = (typeof questionKinds)[number];
export const columnKinds = ['TEXT', 'NUMBER', 'CHOICE', 'DAY'] as const;

export type Column = {
  readonly code: string;
  readonly labels: Texts;
  readonly kind: (typeof columnKinds)[number];
  readonly options?: readonly Option[];
};

/** As the instrument file has it. */
export type Condition =
  | { readonly question: string; readonly is: string }
  | { readonly question: string; readonly contains: string }
  | { readonly question: string; readonly atLeast: number }
  | { readonly question: string; readonly atMost: number }
  | { readonly question: string; readonly answered: true }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] };

export type DraftQuestion = {
  readonly code: string;
  readonly provision: string;
  readonly kind: QuestionKind;
  readonly required: boolean;
  readonly when?: Condition;
  readonly texts: Texts;
  readonly hints?: Texts;
} & OfKind;

/** What questions of one kind have, and others do not. */
type OfKind = {
  readonly options?: readonly Option[];
  readonly columns?: readonly Column[];
  readonly rows?: number;
  readonly limit?: number;
  readonly unit?: Texts;
  readonly min?: number;
  readonly max?: number;
};

export const obligations = ['MANDATORY', 'MANDATORY_TO_CONSIDER', 'OPTIONAL', 'NONE'] as const;
export type DraftProvision = {
  readonly number: string;
  readonly obligation: (typeof obligations)[number];
  readonly summaries: Texts;
};
export type DraftArticle = {
  readonly number: string;
  readonly chapter: string;
  readonly titles: Texts;
  readonly priorityArea: string | null;
  readonly provisions: readonly DraftProvision[];
  readonly prerequisites: readonly unknown[];
};
export type DraftChapter = { readonly number: string; readonly titles: Texts };

/** An instrument as it is being written: its file. */
export type DraftFile = {
  readonly format: string;
  readonly convention: {
    readonly code: string;
    readonly titles?: Texts;
    /** What its keys are read with. */
    readonly shortTitles?: Texts;
    readonly chapters: readonly DraftChapter[];
    readonly articles: readonly DraftArticle[];
  };
  readonly instrument: {
    readonly code: string;
    readonly version: string;
    readonly titles: Texts;
    readonly state: string;
    readonly provisions?: readonly string[];
  };
  readonly questions: readonly DraftQuestion[];
};

export type Edit = {
  readonly part: 'chapters' | 'articles' | 'questions' | 'convention' | 'instrument';
  readonly key?: string;
  readonly was: unknown;
  readonly becomes: unknown;
  readonly behind?: string;
};
