import { same } from '../../base/same.ts';
import type { QuestionReply, ReplyRow, ReplyValue } from '../reply.ts';
import { mergeKeyed } from './merge-keyed.ts';
import { type Entries, mergeList } from './merge-list.ts';
import { mergeText } from './merge-text.ts';
import { bothOf, isAgreed, type Merged, mergeValue, sideOf } from './merged.ts';

/** Two versions of the replies to an instrument's questions, question by question; one that neither speaks of stays. */
export function mergeReplies(
  ancestor: readonly QuestionReply[],
  mine: readonly QuestionReply[],
  theirs: readonly QuestionReply[],
): Merged<readonly QuestionReply[]> {
  const keyed = (replies: readonly QuestionReply[]) =>
    new Map(replies.map((reply) => [reply.question, reply]));
  // Whoever wrote first makes no difference to their order.
  const keys = [...new Set([...theirs, ...mine, ...ancestor].map(({ question }) => question))].sort();
  return mergeKeyed(keys, [keyed(ancestor), keyed(mine), keyed(theirs)], (base, one, two) => {
    const value = mergeReply(base?.value, one.value, two.value);
    const translation = mergeText(
      base?.translation ?? null,
      one.translation ?? null,
      two.translation ?? null,
    );
    const language = mergeValue(base?.language, one.language, two.language, same);
    const reply = (side: 'mine' | 'theirs'): QuestionReply =>
      replyOf(one.question, sideOf(value, side), sideOf(translation, side), sideOf(language, side));
    if (isAgreed(value) && isAgreed(translation) && isAgreed(language)) return { agreed: reply('mine') };
    const [said, twice] = [bothOf(value), bothOf(translation)];
    const joinable = said !== null && (isAgreed(translation) || twice !== null) && isAgreed(language);
    return {
      mine: reply('mine'),
      theirs: reply('theirs'),
      both: joinable ? replyOf(one.question, said, twice, language.agreed) : null,
    };
  });
}

const replyOf = (
  question: string,
  value: ReplyValue,
  translation: string | null,
  language: string | undefined,
): QuestionReply => ({
  ...{ question, value },
  ...(language !== undefined && { language }),
  ...(translation !== null && { translation }),
});

/** Choices and numbers are taken whole, several choices one by one, texts by words, tables by rows. */
function mergeReply(base: ReplyValue | undefined, mine: ReplyValue, theirs: ReplyValue): Merged<ReplyValue> {
  const whole = mergeValue<ReplyValue | undefined>(base, mine, theirs, same) as Merged<ReplyValue>;
  if ('agreed' in whole) return whole;
  if (isText(mine) && isText(theirs))
    return mergeText(isText(base) ? base : null, mine, theirs) as Merged<ReplyValue>;
  if (isCodes(mine) && isCodes(theirs))
    return { agreed: mergeChosen(isCodes(base) ? base : [], mine, theirs) };
  if (isRows(mine) && isRows(theirs))
    return mergeList(isRows(base) ? base : [], mine, theirs, rows(mine, theirs));
  return whole;
}

/** What either added is there, what either took out is not. */
function mergeChosen(
  base: readonly string[],
  mine: readonly string[],
  theirs: readonly string[],
): readonly string[] {
  const kept = base.filter((code) => mine.includes(code) && theirs.includes(code));
  const added = [...theirs, ...mine].filter((code) => !base.includes(code));
  return [...kept, ...[...new Set(added)].sort()];
}

/** A row is known by its first cell, which its table asks first. */
function rows(...versions: readonly (readonly ReplyRow[])[]): Entries<ReplyRow> {
  const cells = versions.flat().flatMap((row) => Object.entries(row));
  return {
    nameOf: (row) => String(Object.values(row)[0] ?? ''),
    texts: [...new Set(cells.filter(([, cell]) => isText(cell)).map(([column]) => column))],
  };
}

/** Codes of options are upper case, and never words to be merged. */
const isText = (value: unknown): value is string =>
  typeof value === 'string' && !/^[A-Z][A-Z0-9_]*$/.test(value);
const isRows = (value: unknown): value is readonly ReplyRow[] =>
  Array.isArray(value) && value.every((row) => typeof row === 'object');
const isCodes = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((code) => typeof code === 'string');
