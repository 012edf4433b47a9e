import type { AnswerField, AnswerValues, SentContent } from './answer-values.ts';
import { saidReplies } from './said-reply.ts';
import { sameContent } from './same-content.ts';
import { hasProvider, hasTitle, isWhole, saysSomething } from './whole-entries.ts';

/** What is sent of these fields. Entries without what makes them one (a title, a name, a category) stay here until they have it. */
export function inputOf(values: AnswerValues, fields: readonly AnswerField[]): SentContent {
  const whole: Required<SentContent> = {
    compliance: values.compliance,
    measures: values.measures.filter(hasTitle).map(tidy),
    challenges: [...values.challenges],
    law: orNull(values.law),
    practice: orNull(values.practice),
    figures: values.figures.filter(saysSomething).map(tidy),
    assistanceWanted: values.assistanceWanted.filter(isWhole).map(({ category, ...wish }) => ({
      ...tidy(wish),
      ...(wish.type === 'OTHER' ? { category } : {}),
    })),
    noneRequired: values.noneRequired,
    assistanceReceived: values.assistanceReceived.filter(hasProvider).map(tidy),
    language: values.language,
    secondLanguage: values.secondLanguage,
    lawTranslation: orNull(values.lawTranslation),
    practiceTranslation: orNull(values.practiceTranslation),
    lawLanguage: values.lawLanguage,
    practiceLanguage: values.practiceLanguage,
    replies: saidReplies(values.replies),
    visibility: values.visibility,
  };
  return Object.fromEntries(fields.map((field) => [field, whole[field]]));
}

/** Two forms of one field that the server would keep alike. */
export const sameSent = (field: AnswerField, one: AnswerValues, other: AnswerValues): boolean =>
  sameContent(trimmed(inputOf(one, [field])), trimmed(inputOf(other, [field])));

/** The server drops the blanks around a text. */
const trimmed = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_key, part) => (typeof part === 'string' ? part.trim() : part));

const orNull = (text: string) => (text.trim() === '' ? null : text);

/** Empty texts are sent as null: cleared. */
function tidy<T extends object>(entry: T): T {
  return Object.fromEntries(
    Object.entries(entry).map(([key, value]) => [key, typeof value === 'string' ? orNull(value) : value]),
  ) as T;
}
