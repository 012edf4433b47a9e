import type { Day, Instant } from '../base/calendar.ts';
import type { AnswerId, AssessmentId, ParticipantCode, Reference, UserId } from '../base/ids.ts';
import type { Visibility } from '../base/visibility.ts';
import type { AssistanceCategory } from '../convention/instrument.ts';
import type { QuestionReply } from './reply.ts';

export const compliances = ['YES', 'IN_PART', 'NO'] as const;
export type Compliance = (typeof compliances)[number];
export const measureKinds = [
  'LAW',
  'REGULATION',
  'POLICY',
  'BODY',
  'PRACTICE',
  'DIRECT_APPLICATION',
] as const;
export const measureStatuses = ['IN_FORCE', 'DRAFT', 'SUPERSEDED'] as const;
export const horizons = ['SHORT', 'MEDIUM', 'LONG'] as const;
export type Horizon = (typeof horizons)[number];
export const budgetBands = [
  'UNDER_50K',
  'FROM_50K_TO_250K',
  'FROM_250K_TO_1M',
  'OVER_1M',
  'UNKNOWN',
] as const;
export type BudgetBand = (typeof budgetBands)[number];

export interface Measure {
  readonly title: string;
  readonly kind: (typeof measureKinds)[number];
  readonly status: (typeof measureStatuses)[number] | null;
  readonly citation: string | null;
  readonly url: string | null;
  /** On paper: what it says. */
  readonly summary: string | null;
  /** In practice: how it is applied. */
  readonly practice?: string;
  readonly titleTranslation?: string;
  readonly summaryTranslation?: string;
  readonly practiceTranslation?: string;
  /** In which this text is, where it is another one than the answer's. */
  readonly titleLanguage?: string;
  readonly summaryLanguage?: string;
  readonly practiceLanguage?: string;
  /** The State's files that show it, by their SHA-256; left out where there are none, so that what was submitted before keeps its hash. */
  readonly evidence?: readonly string[];
}

/** The help a State wishes for one provision: one wish a type, each becomes one need. */
export interface AssistanceWanted {
  readonly type: string;
  /** Codes of subjects; left out where there are none, so that what was submitted before keeps its hash. */
  readonly subjects?: readonly string[];
  /** The type's; for OTHER the State's. */
  readonly category: AssistanceCategory;
  readonly subject: string | null;
  readonly result: string | null;
  readonly beneficiary: string | null;
  readonly ownContribution: string | null;
  readonly horizon: Horizon | null;
  readonly languages: readonly string[];
  readonly budgetBand: BudgetBand | null;
  readonly subjectTranslation?: string;
  readonly resultTranslation?: string;
  readonly beneficiaryTranslation?: string;
  readonly ownContributionTranslation?: string;
  readonly subjectLanguage?: string;
  readonly resultLanguage?: string;
  readonly beneficiaryLanguage?: string;
  readonly ownContributionLanguage?: string;
}

/** A figure or an example: how many, or what happened, in which year. */
export interface Figure {
  readonly year: number | null;
  readonly count: number | null;
  readonly note: string | null;
  readonly noteTranslation?: string;
  readonly noteLanguage?: string;
}

/** What entries of lists got later: there where something is said, left out where not, so that what was kept before is as it was. */
export const laterParts = {
  figures: ['noteTranslation', 'noteLanguage'],
  measures: [
    'practice',
    ...(['titleTranslation', 'summaryTranslation', 'practiceTranslation'] as const),
    ...(['titleLanguage', 'summaryLanguage', 'practiceLanguage'] as const),
  ],
  assistanceWanted: [
    ...(['subjectTranslation', 'resultTranslation'] as const),
    ...(['beneficiaryTranslation', 'ownContributionTranslation'] as const),
    ...(['subjectLanguage', 'resultLanguage', 'beneficiaryLanguage', 'ownContributionLanguage'] as const),
  ],
  assistanceReceived: ['providerNameTranslation', 'providerNameLanguage'],
} as const satisfies {
  readonly figures: readonly (keyof Figure)[];
  readonly measures: readonly (keyof Measure)[];
  readonly assistanceWanted: readonly (keyof AssistanceWanted)[];
  readonly assistanceReceived: readonly (keyof AssistanceReceived)[];
};

/** Of these, those that are texts and not languages. */
export const wordsOf = <Part extends string>(parts: readonly Part[]) =>
  parts.filter((part): part is Exclude<Part, `${string}Language`> => !part.endsWith('Language'));

export interface AssistanceReceived {
  readonly type: string;
  readonly providerName: string;
  readonly from: Day | null;
  readonly until: Day | null;
  readonly providerNameTranslation?: string;
  readonly providerNameLanguage?: string;
}

export interface Comment {
  readonly text: string;
  readonly at: Instant;
  readonly by: string | null;
  /** The part of the answer that it is about; left out: all of it. */
  readonly field?: SaidField;
  /** The State's, in a word; what it changed speaks for itself. */
  readonly reply?: Reply;
  /** Kept with what was submitted: how the State had answered it by then. */
  readonly answered?: Answered;
}

export interface Reply {
  readonly text: string;
  /** In which it is, where it is another one than the answer's; and what it says in the answer's other one. */
  readonly language?: string;
  readonly translation?: string;
  readonly at: Instant;
  readonly by: string | null;
}
export type Answered = 'REPLY' | 'CHANGE';

/** Who wrote a field last: whoever finds it changed is told by whom, and that it may have been themselves. */
export interface FieldChange {
  readonly at: Instant;
  readonly user: UserId;
  readonly by: string | null;
}

/** What a State says of one provision; frozen as it is when submitted. */
export interface AnswerContent {
  readonly provision: Reference;
  readonly compliance: Compliance | null;
  /** On paper: what the law says of it, beyond single measures. */
  readonly law: string | null;
  /** How that is practised. */
  readonly practice: string | null;
  readonly figures: readonly Figure[];
  readonly challenges: readonly string[];
  readonly measures: readonly Measure[];
  readonly assistanceWanted: readonly AssistanceWanted[];
  readonly noneRequired: boolean;
  readonly assistanceReceived: readonly AssistanceReceived[];
  /** In which the State's texts are (BCP 47) that say no other; null where it is not known. */
  readonly language: string | null;
  /** In which it gives them once more: each `…Translation` is its own. */
  readonly secondLanguage: string | null;
  readonly lawTranslation: string | null;
  readonly practiceTranslation: string | null;
  /** In which this text is, where it is another one than the answer's. */
  readonly lawLanguage: string | null;
  readonly practiceLanguage: string | null;
  /** To what the instrument asks of this provision beside what is asked of every one. */
  readonly replies: readonly QuestionReply[];
}

/** What a State says of a provision, without naming it, in the order in which files have it. */
export const saidFields = [
  'compliance',
  'law',
  'practice',
  'figures',
  'challenges',
  'measures',
  'assistanceWanted',
  'noneRequired',
  'assistanceReceived',
  'language',
  'secondLanguage',
  'lawTranslation',
  'practiceTranslation',
  'lawLanguage',
  'practiceLanguage',
  'replies',
] as const satisfies readonly (keyof AnswerContent)[];
export type SaidField = (typeof saidFields)[number];

export interface Answer extends AnswerContent {
  readonly id: AnswerId;
  readonly assessment: AssessmentId;
  readonly participant: ParticipantCode;
  /** 0: not written in this cycle, only copied from the last one; counts as neither answered nor submitted. */
  readonly revision: number;
  /** Chosen by the State. A wider choice made in a draft takes effect with the submission. */
  readonly visibility: Visibility;
  readonly comments: readonly Comment[];
  /** The revision each field was last written at: what merges and what conflicts. */
  readonly fieldRevisions: Readonly<Record<string, number>>;
  /** Without the fields that were written last before this was kept. */
  readonly fieldChanges: Readonly<Record<string, FieldChange>>;
  readonly changedAt: Instant | null;
  readonly changedBy: string | null;
}

/** Of an answer that nobody wrote in this cycle, or of which others are not told who did. */
export const unchanged = { fieldRevisions: {}, fieldChanges: {}, changedAt: null, changedBy: null } as const;

/** A gap is an answer IN_PART or NO. Not answered is not a gap. */
export const isGap = (answer: Pick<AnswerContent, 'compliance'>): boolean =>
  answer.compliance === 'IN_PART' || answer.compliance === 'NO';
