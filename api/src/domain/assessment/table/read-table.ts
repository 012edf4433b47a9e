import { type FileMessage, message } from '../../base/file-message.ts';
import type { ParticipantCode, Reference } from '../../base/ids.ts';
import { type DecimalSign, decimalSignIn } from '../../base/read-number.ts';
import { Invalid, words } from '../../base/refusal.ts';
import { same } from '../../base/same.ts';
import type { Instrument } from '../../convention/instrument.ts';
import { nameFinder } from '../../convention/match-name.ts';
import { refuseAsking } from '../../convention/may-be-asked.ts';
import type { Participant } from '../../convention/participant.ts';
import { complianceQuestion, notProvided, questionsOf } from '../../convention/question.ts';
import { parseAnswer } from '../answer-input.ts';
import { complianceIn, replyIn, typesIn } from './read-cell.ts';
import { printTarget, type Target, targetFinder, targetsOf } from './target.ts';

/** A table as it was sent: the first row names its columns. */
export interface SentTable {
  readonly rows: readonly (readonly string[])[];
  /** Of one that separates its cells with semicolons decimals have commas, where nothing says otherwise. */
  readonly decimal?: DecimalSign | undefined;
  /** What a person says that columns are, by their place; the rest is found by its header. */
  readonly columns?: Readonly<Record<number, string>>;
}

export interface TableColumn {
  readonly at: number;
  readonly header: string;
  /** Null: it is passed over. */
  readonly target: string | null;
}

export interface TableAnswer extends Readonly<Record<string, unknown>> {
  readonly provision: Reference;
}

export interface TableRow {
  /** As a spreadsheet counts, the headers being the first. */
  readonly row: number;
  readonly written: string;
  readonly participant: ParticipantCode | null;
  /** Whose name is nearly the one that was written. */
  readonly others: readonly ParticipantCode[];
  readonly answers: readonly TableAnswer[];
  readonly messages: readonly FileMessage[];
}

export interface ReadTable {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** Of the file as a whole. */
  readonly messages: readonly FileMessage[];
}

export const mostTableRows = 2_000;
export const mostTableColumns = 2_000;

/** The answers of many participants to one instrument, a row for each; what is wrong is told by row and column, and the rest is as it would be taken in. */
export function readTable(
  { rows, decimal, columns: chosen = {} }: SentTable,
  instrument: Instrument,
  participants: ReadonlyMap<ParticipantCode, Participant>,
): ReadTable {
  const [headers = [], ...rest] = rows;
  refuseSize(headers, rest);
  const { targets, messages } = targetsIn(headers, chosen, instrument);
  const name = targets.findIndex((target) => target?.kind === 'PARTICIPANT');
  if (name < 0) throw new Invalid('No column names the participants. Choose the one that does.', ['columns']);
  const counted = targets.flatMap((target, at) =>
    target?.kind === 'REPLY' && target.question.kind === 'NUMBER' ? [at] : [],
  );
  const sign = decimalSignIn(rest.flatMap((row) => counted.map((at) => row[at] ?? ''))) ?? decimal;
  const find = nameFinder(participants.values());
  const read = rest.flatMap((cells, at): readonly TableRow[] => {
    if (cells.every((cell) => cell.trim() === '')) return [];
    const row = at + 2;
    const written = (cells[name] ?? '').trim();
    const { participant, others } = find(written);
    const said = answersIn(cells, targets, { instrument, sign, row });
    const asked = participant && participants.get(participant);
    return [
      {
        ...{ row, written, participant, others, answers: said.answers },
        messages: [
          ...(asked
            ? refusedAsking(instrument, asked, [row, name])
            : unknownName(written, others, [row, name])),
          ...said.messages,
          ...(said.answers.length === 0 && said.messages.length === 0
            ? [message('INFO', [row], 'This row says nothing.')]
            : []),
        ],
      },
    ];
  });
  return {
    columns: headers.map((header, at) => ({ at, header, target: targetText(targets[at]) })),
    rows: withoutTwice(read),
    messages,
  };
}

const targetText = (target: Target | null | undefined): string | null =>
  target ? printTarget(target) : null;

function refuseSize(headers: readonly string[], rest: readonly unknown[]): void {
  if (headers.length === 0 || rest.length === 0)
    throw new Invalid(
      'This file has no rows. Its first row names the columns, and each further one is a participant.',
      ['file'],
    );
  if (rest.length > mostTableRows)
    throw new Invalid(
      words('This file has more than {most} rows. Send it in parts.', { most: mostTableRows }),
      ['file'],
    );
  if (headers.length > mostTableColumns)
    throw new Invalid(
      words('This file has more than {most} columns. Take some out.', { most: mostTableColumns }),
      ['file'],
    );
}

/** By header, and as a person chose; of two for one thing neither is guessed. */
function targetsIn(
  headers: readonly string[],
  chosen: Readonly<Record<number, string>>,
  instrument: Instrument,
) {
  const find = targetFinder(instrument);
  const known = new Map(targetsOf(instrument).map((target) => [printTarget(target), target]));
  const targets = headers.map((header, at): Target | null => {
    const said = chosen[at];
    return said === undefined ? find(header) : (known.get(said) ?? null);
  });
  const messages: FileMessage[] = [];
  headers.forEach((header, at) => {
    if (!targets[at] && chosen[at] === undefined && header.trim() !== '')
      messages.push(
        message(
          'WARNING',
          [1, at],
          'No question of this checklist is called “{name}”. The column is passed over.',
          { name: header.slice(0, 100) },
        ),
      );
  });
  const byTarget = grouped(
    targets.flatMap((target, at) => (target ? [{ at, name: printTarget(target) }] : [])),
    ({ name }) => name,
  );
  for (const twins of [...byTarget.values()].filter(({ length }) => length > 1))
    throw new Invalid(
      words('Columns {columns} are for the same question. Choose one of them.', {
        columns: twins.map(({ at }) => columnName(at)).join(', '),
      }),
      ['columns', String(twins[1]?.at ?? 0)],
    );
  return { targets, messages };
}

/** As spreadsheets call it: A, …, Z, AA. */
export function columnName(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26));
  return at < 26 ? letter : columnName(Math.floor(at / 26) - 1) + letter;
}

type Place = readonly (string | number)[];

function refusedAsking(
  instrument: Instrument,
  participant: Participant,
  place: Place,
): readonly FileMessage[] {
  try {
    refuseAsking(instrument, participant);
    return [];
  } catch (error) {
    return [messageOf(error, place)];
  }
}

function messageOf(error: unknown, place: Place): FileMessage {
  if (!(error instanceof Invalid)) throw error;
  return message('ERROR', place, error.words.template, error.words.values);
}

const unknownName = (name: string, others: readonly string[], place: Place): readonly FileMessage[] => [
  others.length > 0
    ? message('ERROR', place, '“{name}” may be {others}. Write the code.', {
        name,
        others: others.join(', '),
      })
    : message('ERROR', place, 'Nobody who takes part is called “{name}”. Write the name or the code.', {
        name,
      }),
];

function answersIn(
  cells: readonly string[],
  targets: readonly (Target | null)[],
  { instrument, sign, row }: { instrument: Instrument; sign: DecimalSign | undefined; row: number },
) {
  const messages: FileMessage[] = [];
  const said = new Map<Reference, Record<string, unknown>>();
  const places = new Map<string, number>();
  targets.forEach((target, at) => {
    const cell = (cells[at] ?? '').trim();
    if (!target || target.kind === 'PARTICIPANT' || cell === '') return;
    const provision = target.kind === 'PART' ? target.provision : target.question.provision;
    const answer = said.get(provision) ?? {};
    try {
      addTo(answer, target, cell, instrument, sign);
      said.set(provision, answer);
      places.set(`${provision} ${target.kind === 'PART' ? target.part : 'replies'}`, at);
    } catch (error) {
      messages.push(messageOf(error, [row, at]));
    }
  });
  const answers = [...said].map(([provision, content]): TableAnswer => ({ provision, ...content }));
  for (const answer of answers) {
    try {
      parseAnswer(answer, instrument, answer.provision);
    } catch (error) {
      const field = error instanceof Invalid ? error.inputPath[0] : '';
      messages.push(messageOf(error, [row, places.get(`${answer.provision} ${field}`) ?? 0]));
    }
  }
  return { answers: messages.length > 0 ? [] : answers, messages };
}

function addTo(
  answer: Record<string, unknown>,
  target: Exclude<Target, { kind: 'PARTICIPANT' }>,
  cell: string,
  instrument: Instrument,
  sign: DecimalSign | undefined,
): void {
  const replies = (answer.replies ?? []) as { question: string; value: unknown }[];
  if (target.kind === 'REPLY') {
    const value = replyIn(target.question, cell, sign);
    if (value !== null) answer.replies = [...replies, { question: target.question.code, value }];
    return;
  }
  const { part, provision } = target;
  if (part === 'law' || part === 'practice') answer[part] = cell;
  else if (part === 'assistanceWanted') answer[part] = typesIn(instrument, cell).map((type) => ({ type }));
  else {
    const said = complianceIn(cell);
    const own = complianceQuestion(questionsOf(instrument, provision));
    answer.compliance = said === notProvided ? null : said;
    if (said === notProvided && own)
      answer.replies = [...replies, { question: own.code, value: notProvided }];
  }
}

/** A participant that is there twice with the same answers is there once; with others, somebody says which. */
function withoutTwice(rows: readonly TableRow[]): readonly TableRow[] {
  const all = grouped(
    rows.filter(({ participant }) => participant),
    ({ participant }) => participant,
  );
  return rows.map((row) => {
    const twins = row.participant ? (all.get(row.participant) ?? []) : [];
    const [first] = twins;
    if (twins.length < 2 || !first) return row;
    if (!twins.every(({ answers }) => same(answers, first.answers)))
      return {
        ...row,
        messages: [
          ...row.messages,
          message(
            'ERROR',
            [row.row],
            'This participant is in rows {rows} with other answers each. Keep one of them.',
            { rows: twins.map((twin) => twin.row).join(', ') },
          ),
        ],
      };
    if (row === first) return row;
    return {
      ...row,
      answers: [],
      messages: [
        ...row.messages,
        message('WARNING', [row.row], 'This row says the same as row {row}. It is passed over.', {
          row: first.row,
        }),
      ],
    };
  });
}

function grouped<T>(list: readonly T[], keyOf: (one: T) => unknown): ReadonlyMap<unknown, readonly T[]> {
  const groups = new Map<unknown, T[]>();
  for (const one of list) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}
