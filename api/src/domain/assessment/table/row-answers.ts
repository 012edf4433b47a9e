import { type FileMessage, message } from '../../base/file-message.ts';
import type { Reference } from '../../base/ids.ts';
import type { DecimalSign } from '../../base/read-number.ts';
import { Invalid } from '../../base/refusal.ts';
import type { Instrument } from '../../convention/instrument.ts';
import { complianceQuestion, notProvided, questionsOf } from '../../convention/question.ts';
import { parseAnswer } from '../answer-input.ts';
import { tableCellIn } from './cell-rows.ts';
import { complianceIn, replyIn, typesIn } from './read-cell.ts';
import { printTarget, type Target } from './target.ts';

export interface TableAnswer extends Readonly<Record<string, unknown>> {
  readonly provision: Reference;
}

/** A row and a column of the file; and where a table is in that cell, its row, from 1, and its column. */
export type Place = readonly (string | number)[];

type Asked = Exclude<Target, { readonly kind: 'PARTICIPANT' }>;
interface Reading {
  readonly instrument: Instrument;
  readonly sign: DecimalSign | undefined;
}
interface SentReply {
  readonly question: string;
  readonly value: unknown;
}

export function messageOf(error: unknown, place: Place): FileMessage {
  if (!(error instanceof Invalid)) throw error;
  return message('ERROR', place, error.words.template, error.words.values);
}

/** What a row says of each provision; none of it where something is wrong. */
export function answersIn(
  cells: readonly string[],
  targets: readonly (Target | null)[],
  { instrument, sign, row }: Reading & { readonly row: number },
): { readonly answers: readonly TableAnswer[]; readonly messages: readonly FileMessage[] } {
  const messages: FileMessage[] = [];
  const said = new Map<Reference, Record<string, unknown>>();
  const places = new Map<string, number>();
  targets.forEach((target, at) => {
    const cell = (cells[at] ?? '').trim();
    if (!target || target.kind === 'PARTICIPANT' || cell === '') return;
    const provision = target.kind === 'PART' ? target.provision : target.question.provision;
    const answer = said.get(provision) ?? {};
    try {
      addTo(answer, target, cell, { instrument, sign });
      said.set(provision, answer);
      places.set(printTarget(target), at);
    } catch (error) {
      messages.push(messageOf(error, [row, at, ...(error instanceof Invalid ? error.inputPath : [])]));
    }
  });
  const answers = [...said].map(([provision, content]): TableAnswer => ({ provision, ...content }));
  for (const answer of answers) {
    try {
      parseAnswer(answer, instrument, answer.provision);
    } catch (error) {
      const path = error instanceof Invalid ? error.inputPath : [];
      messages.push(messageOf(error, [row, ...placeOf(answer, path, places)]));
    }
  }
  return { answers: messages.length > 0 ? [] : answers, messages };
}

/** Where in the row that is which is wrong in the answer. */
function placeOf(
  answer: TableAnswer,
  [field = '', reply, , at, code]: readonly string[],
  places: ReadonlyMap<string, number>,
): Place {
  const part = (name: string) => places.get(`${name} ${answer.provision}`);
  if (field !== 'replies') return [part(field) ?? 0];
  const { question, value } = (answer.replies as readonly SentReply[])[Number(reply)] ?? {};
  const own = places.get(`reply ${question}.${Number(at) + 1}.${code}`);
  if (own !== undefined) return [own];
  const isTable = Array.isArray(value) && typeof value[0] === 'object';
  const inside = isTable && at !== undefined ? [Number(at) + 1, ...(code === undefined ? [] : [code])] : [];
  return [places.get(`reply ${question}`) ?? part('compliance') ?? 0, ...inside];
}

function addTo(
  answer: Record<string, unknown>,
  target: Asked,
  cell: string,
  { instrument, sign }: Reading,
): void {
  const replies = (answer.replies ?? []) as readonly SentReply[];
  if (target.kind === 'CELL') {
    const value = tableCellIn(target.column, cell, sign);
    if (value !== null) answer.replies = withCell(replies, target, value);
  } else if (target.kind === 'REPLY') {
    const value = replyIn(target.question, cell, sign);
    if (value !== null) answer.replies = [...replies, { question: target.question.code, value }];
  } else addPart(answer, target, cell, instrument);
}

function addPart(
  answer: Record<string, unknown>,
  { part, provision }: Extract<Target, { readonly kind: 'PART' }>,
  cell: string,
  instrument: Instrument,
): void {
  if (part === 'law' || part === 'practice') answer[part] = cell;
  else if (part === 'assistanceWanted') answer[part] = typesIn(instrument, cell).map((type) => ({ type }));
  else {
    const said = complianceIn(cell);
    const own = complianceQuestion(questionsOf(instrument, provision));
    answer.compliance = said === notProvided ? null : said;
    if (said === notProvided && own)
      answer.replies = [
        ...((answer.replies ?? []) as readonly SentReply[]),
        { question: own.code, value: notProvided },
      ];
  }
}

/** Rows that no column speaks of are there and say nothing. */
function withCell(
  replies: readonly SentReply[],
  { question, row, column }: Extract<Target, { readonly kind: 'CELL' }>,
  value: string | number,
): readonly SentReply[] {
  const before = replies.find((reply) => reply.question === question.code);
  const rows = (before?.value ?? []) as readonly Readonly<Record<string, unknown>>[];
  const changed = Array.from({ length: Math.max(row, rows.length) }, (_, at) => ({
    ...rows[at],
    ...(at === row - 1 && { [column.code]: value }),
  }));
  return [...replies.filter((reply) => reply !== before), { question: question.code, value: changed }];
}
