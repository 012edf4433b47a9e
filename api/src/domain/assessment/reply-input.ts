import { z } from 'zod';
import type { Reference } from '../base/ids.ts';
import { day, languageTag, optionalText, parse, text } from '../base/parse.ts';
import { Invalid, words } from '../base/refusal.ts';
import type { Instrument } from '../convention/instrument.ts';
import {
  type Column,
  notProvided,
  type Option,
  type Question,
  questionsOf,
  usualLimit,
  usualRows,
} from '../convention/question.ts';
import type { QuestionReply, ReplyRow, ReplyValue } from './reply.ts';

type Path = readonly (string | number)[];

/** Replies as they are sent; a value of null or nothing is no reply. */
export const sentReplies = z
  .array(
    z.object({
      question: z.string().max(100),
      value: z.unknown(),
      language: languageTag.nullish(),
      translation: z.string().nullish(),
    }),
  )
  .max(2_000)
  .nullish();

type SentReply = NonNullable<z.infer<typeof sentReplies>>[number];

/** Each reply in the form of its question; of this provision alone where it is known which one is meant. */
export function parseReplies(
  sent: readonly SentReply[],
  instrument: Instrument,
  provision?: Reference,
): readonly QuestionReply[] {
  const asked = provision ? questionsOf(instrument, provision) : (instrument.questions ?? []);
  const replies = sent.flatMap(({ question: code, value, ...own }, at) => {
    const path = ['replies', at];
    if (sent.findIndex((other) => other.question === code) !== at)
      throw new Invalid(words('Two replies are to "{code}". Keep one.', { code }), [...path, 'question']);
    const question = asked.find((one) => one.code === code) ?? refuseStranger(code, asked, path);
    const reply = parseReply(question, value, [...path, 'value']);
    return reply === null ? [] : [{ question: code, value: reply, ...ownWords(question, own, path) }];
  });
  const places = new Map(asked.map(({ code }, at) => [code, at]));
  return replies.sort((a, b) => (places.get(a.question) ?? 0) - (places.get(b.question) ?? 0));
}

/** A translation of a text, and a language of its own; what is not a text has neither. */
function ownWords(
  question: Question,
  { language, translation }: Pick<SentReply, 'language' | 'translation'>,
  path: Path,
): Pick<QuestionReply, 'language' | 'translation'> {
  const twice = parse(optionalText(question.limit ?? usualLimit), translation, [...path, 'translation']);
  if (question.kind !== 'TEXT' && (language || twice))
    throw new Invalid('This reply is not a text. Leave its language and its translation out.', [
      ...path,
      language ? 'language' : 'translation',
    ]);
  return { ...(language && { language }), ...(twice && { translation: twice }) };
}

function refuseStranger(code: string, asked: readonly Question[], path: Path): never {
  if (asked.length === 0)
    throw new Invalid(
      'This checklist has no question of its own about this provision. Leave the replies out.',
      [...path, 'question'],
    );
  throw new Invalid(
    words('This checklist has no question "{code}" of this provision. Send one of {codes}.', {
      code,
      codes: asked.map((one) => one.code).join(', '),
    }),
    [...path, 'question'],
  );
}

/** Null where nothing is said. */
export function parseReply(question: Question, value: unknown, path: Path): ReplyValue | null {
  if (value === null || value === undefined || value === '') return null;
  switch (question.kind) {
    case 'COMPLIANCE':
      if (value === notProvided) return notProvided;
      throw new Invalid(
        'The compliance of the answer is the reply to this question. Send it there, or NOT_PROVIDED here.',
        path,
      );
    case 'SINGLE':
      return optionIn(question.options, value, path);
    case 'MULTIPLE': {
      const chosen = parse(z.array(z.string()).max(500), value, path);
      const codes = new Set(chosen.map((code, at) => optionIn(question.options, code, [...path, at])));
      const inOrder = (question.options ?? []).map(({ code }) => code).filter((code) => codes.has(code));
      return inOrder.length > 0 ? inOrder : null;
    }
    case 'NUMBER':
      return numberIn(question, value, path);
    case 'TEXT': {
      const said = parse(z.string(), value, path);
      return said.trim() === '' ? null : parse(text(question.limit ?? usualLimit), said, path);
    }
    case 'TABLE':
      return rowsIn(question, value, path);
  }
}

function optionIn(options: readonly Option[] = [], value: unknown, path: Path): string {
  const known = options.find(({ code }) => code === value);
  if (known) return known.code;
  throw new Invalid(
    words('Choose one of {codes}.', { codes: options.map(({ code }) => code).join(', ') }),
    path,
  );
}

function numberIn({ min, max }: Pick<Question, 'min' | 'max'>, value: unknown, path: Path): number {
  const number = parse(z.number(), value, path);
  if (min !== undefined && number < min)
    throw new Invalid(words('Write a number that is at least {least}.', { least: min }), path);
  if (max !== undefined && number > max)
    throw new Invalid(words('Write a number that is at most {most}.', { most: max }), path);
  return number;
}

function rowsIn({ columns = [], rows = usualRows }: Question, value: unknown, path: Path) {
  const sent = parse(z.array(z.record(z.string(), z.unknown())), value, path);
  if (sent.length > rows)
    throw new Invalid(words('This table has at most {most} rows. Take some out.', { most: rows }), path);
  const said = sent.map((row, at) => rowIn(row, columns, [...path, at]));
  const filled = said.filter((row) => Object.keys(row).length > 0);
  return filled.length > 0 ? filled : null;
}

/** Its cells in the order of the columns, without those that say nothing. */
function rowIn(row: Readonly<Record<string, unknown>>, columns: readonly Column[], path: Path): ReplyRow {
  const stray = Object.keys(row).find((key) => !columns.some(({ code }) => code === key));
  if (stray !== undefined)
    throw new Invalid(words('This table has no column "{code}". Take it out.', { code: stray }), [
      ...path,
      stray,
    ]);
  return Object.fromEntries(
    columns.flatMap((column) => {
      const cell = cellIn(column, row[column.code], [...path, column.code]);
      return cell === null ? [] : [[column.code, cell]];
    }),
  );
}

function cellIn({ kind, options }: Column, value: unknown, path: Path): string | number | null {
  if (value === null || value === undefined || value === '') return null;
  if (kind === 'NUMBER') return parse(z.number(), value, path);
  if (kind === 'CHOICE') return optionIn(options, value, path);
  if (kind === 'DAY') return parse(day, value, path);
  const said = parse(z.string(), value, path);
  return said.trim() === '' ? null : parse(text(mostInCell), said, path);
}

const mostInCell = 1_000;
