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
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

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
export type DraftPrerequisite = {
  readonly article: string;
  readonly strength: 'HARD' | 'SOFT';
  /** In English alone, or by language. */
  readonly reason: string | Texts;
};
export type DraftArticle = {
  readonly number: string;
  readonly chapter: string;
  readonly titles: Texts;
  readonly priorityArea: string | null;
  readonly provisions: readonly DraftProvision[];
  readonly prerequisites: readonly DraftPrerequisite[];
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
  /** Who is asked, by code or with names of their own; left out: everybody. */
  readonly participants?: readonly (string | DraftParticipant)[];
  /** By code where they are there already. */
  readonly assistanceTypes: readonly (string | DraftType)[];
  readonly challenges: readonly (string | Option)[];
  readonly questions: readonly DraftQuestion[];
  readonly replaces?: Replaces;
};

export const categories = ['ADVISORY', 'CAPACITY_BUILDING', 'EQUIPMENT'] as const;
export type DraftType = Option & { readonly category: (typeof categories)[number] | null };
export type DraftParticipant = {
  readonly code: string;
  readonly names: Texts;
  readonly fictional: boolean;
  readonly regionalGroup: string | null;
};

export const mappingRules = ['KEPT', 'MOVED', 'SPLIT', 'MERGED', 'PARKED'] as const;
export type MappingRule = (typeof mappingRules)[number];
export type ProvisionRule = {
  readonly rule: MappingRule;
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly parts?: readonly { readonly to: string; readonly fields: readonly string[] }[];
  readonly reason?: Texts;
};
export type QuestionRule = {
  readonly from: string;
  /** Left out: replies are parked. */
  readonly to?: string;
  readonly options?: Readonly<Record<string, string>>;
  readonly reason?: Texts;
};
/** What becomes of the answers to the version before. */
export type Replaces = {
  readonly version: string;
  readonly provisions: readonly ProvisionRule[];
  readonly questions: readonly QuestionRule[];
};

export type Edit = {
  readonly part:
    | 'chapters'
    | 'articles'
    | 'questions'
    | 'convention'
    | 'instrument'
    | 'participants'
    | 'assistanceTypes'
    | 'challenges'
    | 'replaces';
  readonly key?: string;
  readonly was: unknown;
  readonly becomes: unknown;
  readonly behind?: string;
};
