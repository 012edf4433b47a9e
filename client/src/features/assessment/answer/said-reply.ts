import type { ChecklistHeadFragment, QuestionReplyInput } from '../../../gql/graphql.ts';
import type { Signs } from '../../../lib/signs.ts';

export type ReplyRow = Readonly<Record<string, string | number | null>>;
export type ReplyValue = string | number | readonly string[] | readonly ReplyRow[];

/** Replies as they are sent: without those that say nothing, and without blank cells and rows. */
export const saidReplies = (replies: readonly QuestionReplyInput[]): QuestionReplyInput[] =>
  replies.flatMap(({ question, value, language, translation }) => {
    const said = saidIn(value);
    const own = {
      ...(language && { language }),
      ...(translation?.trim() && { translation }),
    };
    return said === null ? [] : [{ question, value: said, ...own }];
  });

function saidIn(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() === '' ? null : value;
  if (!Array.isArray(value)) return value ?? null;
  const said = value
    .map((entry: unknown) =>
      entry && typeof entry === 'object'
        ? Object.fromEntries(
            Object.entries(entry).filter(([, cell]) => cell !== null && String(cell).trim() !== ''),
          )
        : entry,
    )
    .filter((entry) => typeof entry !== 'object' || Object.keys(entry ?? {}).length > 0);
  return said.length > 0 ? said : null;
}

export const replyOf = (replies: readonly QuestionReplyInput[], question: string): unknown =>
  replies.find((one) => one.question === question)?.value ?? null;

/** The replies with another one to this question. */
export const withReply = (
  replies: readonly QuestionReplyInput[],
  question: string,
  value: ReplyValue | null,
): readonly QuestionReplyInput[] =>
  replies.some((one) => one.question === question)
    ? replies.map((one) => (one.question === question ? { ...one, value } : one))
    : [...replies, { question, value }];

/** The replies with another translation of this one. */
export const withTranslation = (
  replies: readonly QuestionReplyInput[],
  question: string,
  translation: string,
): readonly QuestionReplyInput[] =>
  replies.map((one) => (one.question === question ? { ...one, translation } : one));

/** A reply in a line: the question, and what is said to it. */
export function replyInWords(
  { question: code, value, translation }: QuestionReplyInput,
  questions: ChecklistHeadFragment['instrument']['questions'],
  signs: Signs,
): string {
  const question = questions.find((one) => one.code === code);
  const word = (part: unknown): string =>
    part && typeof part === 'object'
      ? Object.values(part).map(word).join(signs.comma)
      : (question?.options.find((option) => option.code === part)?.label ?? String(part));
  const said = Array.isArray(value) ? value.map(word).join(signs.item) : word(value);
  return [(question?.text ?? code) + signs.colon + said, translation].filter(Boolean).join(' · ');
}
