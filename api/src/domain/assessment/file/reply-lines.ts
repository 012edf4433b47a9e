import { Invalid, words } from '../../base/refusal.ts';
import { saidNumber } from '../../base/said-number.ts';
import type { Column, Option, Question } from '../../convention/question.ts';
import type { QuestionReply, ReplyRow } from '../reply.ts';
import type { FormLine } from './form-line.ts';
import { numberIn } from './number-in.ts';

/** Whether a text of the answer is given twice, and whether one is in another language than the others. */
interface Spoken {
  readonly twice: boolean;
  readonly several: boolean;
}

/** The questions of an instrument as lines of a form, with blank ones for what is to be added. */
export function replyLines(
  replies: readonly QuestionReply[],
  questions: readonly Question[],
  { twice, several }: Spoken,
): readonly FormLine[] {
  const said = new Map(replies.map((reply) => [reply.question, reply]));
  return questions.flatMap((question): readonly FormLine[] => {
    const key = `replies.${question.code}`;
    const { value, translation = '', language = '' } = said.get(question.code) ?? {};
    const line = (more: Partial<FormLine>): FormLine => ({
      ...{ key, question: 'replies', label: question.texts, entry: null, list: null },
      value: typeof value === 'object' ? '' : String(value ?? ''),
      ...more,
    });
    switch (question.kind) {
      case 'COMPLIANCE':
      case 'SINGLE':
        return [line({ list: key })];
      case 'MULTIPLE': {
        const chosen = Array.isArray(value) ? (value as readonly string[]) : [];
        // Each option may be chosen, as on the screen.
        return places(Math.max(chosen.length, question.options?.length ?? 0)).map((at) =>
          line({ key: `${key}.${at}`, entry: at + 1, list: key, value: chosen[at] ?? '' }),
        );
      }
      case 'TABLE': {
        const rows = Array.isArray(value) ? (value as readonly ReplyRow[]) : [];
        return places(Math.max(leastRows, rows.length + spareRows)).flatMap((at) =>
          (question.columns ?? []).map((column) =>
            line({
              key: `${key}.${at}.${column.code}`,
              entry: at + 1,
              part: column.labels,
              list: column.kind === 'CHOICE' ? `${key}.${column.code}` : null,
              value: String(rows[at]?.[column.code] ?? ''),
            }),
          ),
        );
      }
      case 'TEXT':
        return [
          line({}),
          ...(twice
            ? [line({ key: `${key}.translation`, question: 'replies.inSecondLanguage', value: translation })]
            : []),
          ...(several
            ? [line({ key: `${key}.language`, question: 'replies.itsLanguage', value: language })]
            : []),
        ];
      default:
        return [line({})];
    }
  });
}

const leastRows = 4;
const spareRows = 2;
const places = (count: number) => Array.from({ length: count }, (_, at) => at);

/** The options of a question's lines: by the name of each list. */
export function replyOptions({
  code,
  kind,
  options = [],
  columns = [],
}: Question): readonly { readonly name: string; readonly options: readonly Option[] | null }[] {
  const key = `replies.${code}`;
  if (kind === 'COMPLIANCE') return [{ name: key, options: null }];
  if (kind === 'SINGLE' || kind === 'MULTIPLE') return [{ name: key, options }];
  return columns
    .filter((column) => column.kind === 'CHOICE')
    .map((column) => ({ name: `${key}.${column.code}`, options: column.options ?? [] }));
}

/** The name of the list that a line of a reply chooses from. */
export function replyListOf(key: string): string {
  const [field, code, , column] = key.split('.');
  return [field, code, column].filter((part) => part !== undefined).join('.');
}

/** The replies that such lines say, still to be checked, and for each of them, its choices and its cells the key of the line. */
export function repliesIn(lines: ReadonlyMap<string, string>): {
  readonly replies: readonly {
    readonly question: string;
    readonly value: unknown;
    readonly language?: string;
    readonly translation?: string;
  }[];
  readonly keys: ReadonlyMap<string, string>;
} {
  const found = new Map<string, [key: string, value: string][]>();
  for (const [key, value] of lines) {
    const [field, code] = key.split('.');
    if (field !== 'replies' || !code || value.trim() === '') continue;
    found.set(code, [...(found.get(code) ?? []), [key, value.trim()]]);
  }
  const keys = new Map<string, string>();
  const replies = [...found].map(([question, all], to) => {
    const own = all.filter(([key]) => ownWords.some((part) => key === `replies.${question}.${part}`));
    const said = all.filter((line) => !own.includes(line));
    const path = `replies.${to}.value`;
    keys.set(path, said[0]?.[0] ?? `replies.${question}`);
    for (const [key] of own) keys.set(`replies.${to}.${key.split('.').at(-1)}`, key);
    const rows = rowsOf(said);
    for (const [at, [key]] of said.entries()) {
      const [, , row, column] = key.split('.');
      if (row !== undefined)
        keys.set(column ? `${path}.${rows.indexOf(row)}.${column}` : `${path}.${at}`, key);
    }
    const words = Object.fromEntries(own.map(([key, value]) => [key.split('.').at(-1), value]));
    return { question, value: valueIn(said), ...words };
  });
  return { replies, keys };
}

const ownWords = ['translation', 'language'] as const;

function valueIn(said: readonly (readonly [key: string, value: string])[]): unknown {
  const [first] = said;
  const depth = first?.[0].split('.').length ?? 0;
  if (depth <= 2) return first?.[1];
  if (depth === 3) return said.map(([, value]) => value);
  const rows = new Map<string, Record<string, string>>();
  for (const [key, value] of said) {
    const [, , row = '', column = ''] = key.split('.');
    rows.set(row, { ...rows.get(row), [column]: value });
  }
  return rowsOf(said).map((row) => rows.get(row));
}

const rowsOf = (said: readonly (readonly [key: string, value: string])[]): readonly string[] =>
  [...new Set(said.map(([key]) => key.split('.')[2] ?? ''))].sort((a, b) => Number(a) - Number(b));

/** Numbers come as text in a file. Ours have a point; what a person writes with a comma is taken where it can be but one number, and refused at its place else. */
export function withNumbers(
  sent: readonly { readonly question: string; readonly value?: unknown }[],
  questions: readonly Question[],
) {
  return sent.map((reply, at) => {
    const question = questions.find(({ code }) => code === reply.question);
    const path = ['replies', at, 'value'] as const;
    if (question?.kind === 'NUMBER') return { ...reply, value: numberOf(reply.value, path) };
    if (question?.kind !== 'TABLE' || !Array.isArray(reply.value)) return reply;
    const counted = (question.columns ?? []).filter(({ kind }: Column) => kind === 'NUMBER');
    return {
      ...reply,
      value: reply.value.map((row: Record<string, unknown>, place) => ({
        ...row,
        ...Object.fromEntries(
          counted
            .filter(({ code }) => code in row)
            .map(({ code }) => [code, numberOf(row[code], [...path, place, code])]),
        ),
      })),
    };
  });
}

const numberOf = (value: unknown, path: readonly (string | number)[]): unknown =>
  typeof value === 'string' && value.trim() !== ''
    ? saidNumber(value, value.includes(',') ? undefined : '.', path)
    : value;

/** What counts is whole. */
export const withCounts = (sent: readonly unknown[]): readonly unknown[] =>
  sent.map((row, at) => {
    if (typeof row !== 'object' || row === null) return row;
    const counts = ['year', 'count'].filter((name) => name in row);
    return {
      ...row,
      ...Object.fromEntries(
        counts.map((name) => [name, wholeOf(row as Readonly<Record<string, unknown>>, name, at)]),
      ),
    };
  });

function wholeOf(row: Readonly<Record<string, unknown>>, name: string, at: number): unknown {
  const written = row[name];
  const value = typeof written === 'string' ? numberIn(written) : written;
  if (typeof value !== 'string') return value;
  throw new Invalid(words('“{value}” is not a whole number. Write it with digits, like 1234.', { value }), [
    ...['figures', at, name],
  ]);
}
