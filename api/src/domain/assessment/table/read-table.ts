import { type FileMessage, message } from '../../base/file-message.ts';
import type { ParticipantCode } from '../../base/ids.ts';
import { type DecimalSign, decimalSignIn } from '../../base/read-number.ts';
import { Invalid, words } from '../../base/refusal.ts';
import { same } from '../../base/same.ts';
import type { Instrument } from '../../convention/instrument.ts';
import { nameFinder } from '../../convention/match-name.ts';
import { refuseAsking } from '../../convention/may-be-asked.ts';
import type { Participant } from '../../convention/participant.ts';
import type { Question } from '../../convention/question.ts';
import { numbersIn } from './cell-rows.ts';
import { answersIn, messageOf, type Place, type TableAnswer } from './row-answers.ts';
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
  const numbers = rest.flatMap((row) => targets.flatMap((target, at) => numbersFor(target, row[at] ?? '')));
  const sign = decimalSignIn(numbers) ?? decimal;
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

export function refuseTooManyRows(rows: number): void {
  if (rows > mostTableRows)
    throw new Invalid(
      words('This file has more than {most} rows. Send it in parts.', { most: mostTableRows }),
      ['file'],
    );
}

function refuseSize(headers: readonly string[], rest: readonly unknown[]): void {
  if (headers.length === 0 || rest.length === 0)
    throw new Invalid(
      'This file has no rows. Its first row names the columns, and each further one is a participant.',
      ['file'],
    );
  refuseTooManyRows(rest.length);
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
    if (said === undefined) return find(header);
    const cell = find(said);
    return known.get(said) ?? (cell?.kind === 'CELL' ? cell : null);
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
  const inTwoWays = targets.flatMap((target) =>
    target?.kind === 'REPLY' && target.question.kind === 'TABLE' ? [ofTable(targets, target.question)] : [],
  );
  for (const twins of [...byTarget.values(), ...inTwoWays].filter(({ length }) => length > 1))
    throw new Invalid(
      words('Columns {columns} are for the same question. Choose one of them.', {
        columns: twins.map(({ at }) => columnName(at)).join(', '),
      }),
      ['columns', String(twins[1]?.at ?? 0)],
    );
  return { targets, messages };
}

/** The columns for a table, whole or cell by cell. */
const ofTable = (targets: readonly (Target | null)[], table: Question): readonly { readonly at: number }[] =>
  targets.flatMap((target, at) =>
    (target?.kind === 'REPLY' || target?.kind === 'CELL') && target.question === table ? [{ at }] : [],
  );

function numbersFor(target: Target | null, cell: string): readonly string[] {
  if (target?.kind === 'CELL') return target.column.kind === 'NUMBER' ? [cell] : [];
  if (target?.kind !== 'REPLY') return [];
  const { question } = target;
  if (question.kind === 'TABLE') return numbersIn(question, cell);
  return question.kind === 'NUMBER' ? [cell] : [];
}

/** As spreadsheets call it: A, …, Z, AA. */
export function columnName(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26));
  return at < 26 ? letter : columnName(Math.floor(at / 26) - 1) + letter;
}

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
