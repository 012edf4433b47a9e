import type {
  AnswerContentInput,
  AnswerFormFragment,
  AssistanceReceivedInput,
  AssistanceWantedInput,
  Compliance,
  MeasureInput,
  Visibility,
} from '../../../gql/graphql.ts';

/** What the form holds of an answer: each name is a field of the write, so that a field saves by itself. */
export interface AnswerValues {
  readonly compliance: Compliance | null;
  readonly measures: readonly MeasureInput[];
  readonly challenges: readonly string[];
  readonly practice: string;
  readonly assistanceWanted: readonly AssistanceWantedInput[];
  readonly noneRequired: boolean;
  readonly assistanceReceived: readonly AssistanceReceivedInput[];
  readonly visibility: Visibility;
}
export type AnswerField = keyof AnswerValues;

/** The content of an answer, and who may see it: the one merges, the other is chosen. */
export type SentContent = AnswerContentInput & { readonly visibility?: Visibility };

export const blankAnswer: AnswerValues = {
  compliance: null,
  measures: [],
  challenges: [],
  practice: '',
  assistanceWanted: [],
  noneRequired: false,
  assistanceReceived: [],
  visibility: 'STATE',
};

/** An answer as it was read, as the form holds it. */
export function valuesOf(answer: Omit<AnswerFormFragment, 'id'>): AnswerValues {
  return {
    compliance: answer.compliance ?? null,
    measures: answer.measures.map(({ title, kind, status, citation, url, summary }) => ({
      title,
      kind,
      status,
      citation,
      url,
      summary,
    })),
    challenges: answer.challenges.map(({ code }) => code),
    practice: answer.practice ?? '',
    assistanceWanted: answer.assistanceWanted.map((wish) => ({
      type: wish.type.code,
      category: wish.category,
      subject: wish.subject,
      result: wish.result,
      beneficiary: wish.beneficiary,
      ownContribution: wish.ownContribution,
      horizon: wish.horizon,
      languages: wish.languages,
      budgetBand: wish.budgetBand,
    })),
    noneRequired: answer.noneRequired,
    assistanceReceived: answer.assistanceReceived.map(({ type, providerName, from, until }) => ({
      type: type.code,
      providerName,
      from,
      until,
    })),
    visibility: answer.visibility,
  };
}

export const answerFields = Object.keys(blankAnswer) as readonly AnswerField[];

/** Content as it is sent and as versions of it come back, as the form holds it. */
export function valuesIn(content: Readonly<Record<string, unknown>>): Partial<AnswerValues> {
  const fields = answerFields.filter((field) => content[field] !== undefined);
  return Object.fromEntries(fields.map((field) => [field, content[field] ?? blankAnswer[field]]));
}
