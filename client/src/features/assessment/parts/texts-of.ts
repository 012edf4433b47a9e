import type { AnswerValues } from '../answer/answer-values.ts';

/** A text of an answer, and in which language it is where that is not the answer's. */
export interface OneText {
  /** Its place on the form. */
  readonly place: string;
  /** What it is: of which list, and which of its texts. */
  readonly group: 'figures' | 'measures' | 'assistanceWanted' | 'assistanceReceived' | null;
  readonly name: TextName;
  readonly text: string;
  readonly own: string | null;
  /** The values with this text in another language; null: in the answer's. */
  readonly put: (own: string | null) => Partial<AnswerValues>;
}
export type TextName =
  | 'law'
  | 'practice'
  | 'note'
  | 'title'
  | 'summary'
  | 'subject'
  | 'result'
  | 'beneficiary'
  | 'ownContribution'
  | 'providerName'
  | 'reply';

const lists = {
  figures: ['note'],
  measures: ['title', 'summary', 'practice'],
  assistanceWanted: ['subject', 'result', 'beneficiary', 'ownContribution'],
  assistanceReceived: ['providerName'],
} as const satisfies Readonly<Record<string, readonly TextName[]>>;

/** Every text that an answer has, in the order of the form; `written`: the instrument's questions to which one replies in words. */
export function textsOf(values: AnswerValues, written: ReadonlySet<string> = none): readonly OneText[] {
  const plain = (['law', 'practice'] as const).map((name) => ({
    place: `${name}Language`,
    group: null,
    name,
    text: values[name],
    own: values[`${name}Language`],
    put: (own: string | null) => ({ [`${name}Language`]: own }),
  }));
  const listed = (Object.keys(lists) as (keyof typeof lists)[]).flatMap((group) =>
    (values[group] as readonly Readonly<Record<string, unknown>>[]).flatMap((entry, at) =>
      lists[group].map((name) => ({
        place: `${group}.${group === 'assistanceWanted' ? entry.type : at}.${name}Language`,
        group,
        name,
        text: String(entry[name] ?? ''),
        own: (entry[`${name}Language`] as string | null | undefined) ?? null,
        put: (own: string | null) => ({
          [group]: (values[group] as readonly object[]).with(at, { ...entry, [`${name}Language`]: own }),
        }),
      })),
    ),
  );
  const replies = values.replies
    .filter(({ question }) => written.has(question))
    .map(({ question, value, language }) => ({
      place: `replies.${question}`,
      group: null,
      name: 'reply' as const,
      text: String(value ?? ''),
      own: language ?? null,
      put: (own: string | null) => ({
        replies: values.replies.map((one) => (one.question === question ? { ...one, language: own } : one)),
      }),
    }));
  return [...plain, ...listed, ...replies].filter(({ text }) => text.trim() !== '');
}

const none: ReadonlySet<string> = new Set();

/** The questions of an instrument to which one replies in words. */
export const inWords = (
  questions: readonly { readonly code: string; readonly kind: string }[],
): ReadonlySet<string> => new Set(questions.filter(({ kind }) => kind === 'TEXT').map(({ code }) => code));
