import type {
  AnswerContentInput,
  AnswerFormFragment,
  AssistanceReceivedInput,
  AssistanceWantedInput,
  Compliance,
  FigureInput,
  MeasureInput,
  QuestionReplyInput,
  Visibility,
} from '../../../gql/graphql.ts';

/** What the form holds of an answer: each name is a field of the write, so that a field saves by itself. */
export interface AnswerValues {
  readonly compliance: Compliance | null;
  readonly measures: readonly MeasureInput[];
  readonly challenges: readonly string[];
  readonly law: string;
  readonly practice: string;
  readonly figures: readonly FigureInput[];
  readonly assistanceWanted: readonly AssistanceWantedInput[];
  readonly noneRequired: boolean;
  readonly assistanceReceived: readonly AssistanceReceivedInput[];
  readonly language: string | null;
  readonly secondLanguage: string | null;
  readonly lawTranslation: string;
  readonly practiceTranslation: string;
  /** In which this text is, where it is another one than the answer's. */
  readonly lawLanguage: string | null;
  readonly practiceLanguage: string | null;
  readonly replies: readonly QuestionReplyInput[];
  readonly visibility: Visibility;
}
export type AnswerField = keyof AnswerValues;

/** The content of an answer, and who may see it: the one merges, the other is chosen. */
export type SentContent = AnswerContentInput & { readonly visibility?: Visibility };

export const blankAnswer: AnswerValues = {
  compliance: null,
  measures: [],
  challenges: [],
  law: '',
  practice: '',
  figures: [],
  assistanceWanted: [],
  noneRequired: false,
  assistanceReceived: [],
  language: null,
  secondLanguage: null,
  lawTranslation: '',
  practiceTranslation: '',
  lawLanguage: null,
  practiceLanguage: null,
  replies: [],
  visibility: 'STATE',
};

/** An answer as it was read, as the form holds it. */
export function valuesOf(answer: Omit<AnswerFormFragment, 'id'>): AnswerValues {
  return {
    compliance: answer.compliance ?? null,
    measures: answer.measures.map(measureOf),
    challenges: answer.challenges.map(({ code }) => code),
    law: answer.law ?? '',
    practice: answer.practice ?? '',
    figures: answer.figures.map(plain),
    assistanceWanted: answer.assistanceWanted.map(wishOf),
    noneRequired: answer.noneRequired,
    assistanceReceived: answer.assistanceReceived.map((help) => ({ ...plain(help), type: help.type.code })),
    language: answer.language ?? null,
    secondLanguage: answer.secondLanguage ?? null,
    lawTranslation: answer.lawTranslation ?? '',
    practiceTranslation: answer.practiceTranslation ?? '',
    lawLanguage: answer.lawLanguage ?? null,
    practiceLanguage: answer.practiceLanguage ?? null,
    replies: answer.replies.map(plain),
    visibility: answer.visibility,
  };
}

/** An entry as it is sent: without what Apollo adds. */
const plain = <Entry extends object>(entry: Entry): Entry =>
  Object.fromEntries(Object.entries(entry).filter(([key]) => key !== '__typename')) as Entry;

/** A wish as it is sent: what it is about is left out where nothing is named, as in a wish that has just been made. */
function wishOf({ subjects, ...wish }: AnswerFormFragment['assistanceWanted'][number]) {
  const about = subjects.map(({ code }) => code);
  return { ...plain(wish), type: wish.type.code, ...(about.length > 0 && { subjects: about }) };
}

/** A measure as it is sent: its files are named by their content. */
export const measureOf = <Read extends { readonly evidence: readonly { readonly sha256: string }[] }>(
  measure: Read,
) => ({ ...plain(measure), evidence: measure.evidence.map(({ sha256 }) => sha256) });

export const answerFields = Object.keys(blankAnswer) as readonly AnswerField[];

/** Content as it is sent and as versions of it come back, as the form holds it. */
export function valuesIn(content: Readonly<Record<string, unknown>>): Partial<AnswerValues> {
  const fields = answerFields.filter((field) => content[field] !== undefined);
  return Object.fromEntries(fields.map((field) => [field, content[field] ?? blankAnswer[field]]));
}
