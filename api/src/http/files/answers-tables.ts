import { parse } from 'content-type';
import { columnName } from '../../domain/assessment/table/read-table.ts';
import { printTarget, type Target, targetFinder, targetsOf } from '../../domain/assessment/table/target.ts';
import type { Language } from '../../domain/base/language.ts';
import { textIn } from '../../domain/base/language.ts';
import { Invalid } from '../../domain/base/refusal.ts';
import type { Visibility } from '../../domain/base/visibility.ts';
import type { Catalogue } from '../../domain/convention/catalogue.ts';
import type { Instrument } from '../../domain/convention/instrument.ts';
import { nameOf } from '../../domain/convention/participant.ts';
import { exportTable } from '../../services/assessment/file/export-table.ts';
import {
  importTable,
  previewTable,
  type TableInput,
  type TablePreview,
} from '../../services/assessment/file/import-table.ts';
import { csvBytes, guarded } from './csv.ts';
import { makeFileDoor, type Parts } from './file-door.ts';
import { readAnswersTable } from './read-answers-table.ts';
import { messagesSaid, wordsSaid } from './said-of-import.ts';
import { sentBytes } from './sent-bytes.ts';

const address = /^\/instruments\/([a-z][a-z0-9-]*)\/answers(\.csv)?$/;
export const isAnswersTable = (path: string): boolean => address.test(path);

/**
 * `POST /instruments/CODE/answers?cycle=2027` with a CSV file tells what taking in a table of answers would do; with `source`, `day` and `load=yes` it is done.
 * `GET …/answers.csv?cycle=2027` is such a table of what was submitted. `columns={"2":"reply offence"}` says what columns are that their headers do not tell.
 */
export const makeAnswersTables = (parts: Parts) =>
  makeFileDoor(parts, async ({ to, context, answer, pathname, search, maySend }) => {
    const [, instrument = '', isOut] = address.exec(pathname) ?? [];
    const cycle = search.get('cycle') ?? '';
    if (isOut && ['GET', 'HEAD'].includes(to.request.method ?? '')) {
      const rows = await exportTable(context, instrument, cycle);
      const bytes = csvBytes(rows.map((row) => row.map(guarded)));
      return answer.file(to, bytes, { name: `${instrument}-${cycle}.csv`, type: 'text/csv; charset=utf-8' });
    }
    if (isOut || to.request.method !== 'POST')
      return answer.refuse(to, 405, 'A table of answers is sent by POST.');
    if (!maySend()) return;
    if (parse(to.request.headers['content-type'] ?? '').type !== 'text/csv')
      return answer.refuse(to, 415, 'Send the file as CSV.');
    const bytes = await sentBytes(
      { answer, to },
      (most) => `This file is larger than ${most} MB. Send it in parts.`,
    );
    if (!bytes) return;
    const { table, messages } = readAnswersTable(bytes);
    const input: TableInput = {
      ...{ instrument, cycle },
      table: { ...table, columns: columnsIn(search.get('columns')) },
    };
    if (search.get('load') !== 'yes') {
      const preview = await previewTable(context, input);
      const whole = { ...preview, messages: [...messages, ...preview.messages] };
      return answer.json(to, previewSaid(whole, context.store.catalogue(), to.language));
    }
    const rows = await importTable(context, input, {
      source: search.get('source') ?? '',
      day: search.get('day') ?? '',
      visibility: (search.get('visibility') ?? 'SECRETARIAT') as Visibility,
    });
    answer.json(to, {
      rows: rows.map(({ why, ...row }) => ({
        ...row,
        sentence: why && wordsSaid(why, to.language, context.store.catalogue().conventions),
      })),
    });
  });

/** What a person says that columns are: `{ "2": "reply offence" }`, and "" for one that is passed over. */
function columnsIn(json: string | null): Readonly<Record<number, string>> {
  if (!json) return {};
  try {
    const said: unknown = JSON.parse(json);
    if (
      said &&
      typeof said === 'object' &&
      !Array.isArray(said) &&
      Object.entries(said).every(([at, target]) => /^\d{1,4}$/.test(at) && typeof target === 'string')
    )
      return said as Record<number, string>;
  } catch {
    // Said below.
  }
  throw new Invalid('Send what each column is as a JSON object of places and parts.', ['columns']);
}

/** The cells of tables that this file has a column for. */
function cellsAmong(columns: TablePreview['columns'], instrument: Instrument): readonly Target[] {
  const find = targetFinder(instrument);
  return columns.flatMap(({ target }) => {
    const found = target === null ? null : find(target);
    return found?.kind === 'CELL' ? [found] : [];
  });
}

function targetSaid(target: Target, language: Language) {
  if (target.kind === 'PARTICIPANT') return { part: 'participant', provision: null, text: null };
  if (target.kind === 'PART') return { part: target.part, provision: target.provision, text: null };
  const { provision, texts } = target.question;
  const inside = target.kind === 'CELL' ? [target.row, textIn(target.column.labels, language)] : [];
  return { part: 'reply', provision, text: [textIn(texts, language), ...inside].join(' · ') };
}

/** In the reader's language, each message with its row and column as a spreadsheet calls them. */
function previewSaid(
  { instrument, columns, rows, messages }: TablePreview,
  { participants, conventions }: Catalogue,
  language: Language,
) {
  const name = (code: string) => {
    const participant = participants.get(code as never);
    return participant ? { code, name: nameOf(participant, language) } : { code, name: code };
  };
  /** `C2`; within a table in that cell, `C2 · 1.goods`. */
  const place = ([row, column, ...inside]: readonly string[]): string | null =>
    row === undefined || row === 'file'
      ? null
      : column === undefined
        ? row
        : [`${columnName(Number(column))}${row}`, ...(inside.length > 0 ? [inside.join('.')] : [])].join(
            ' · ',
          );
  return {
    columns,
    targets: [...targetsOf(instrument), ...cellsAmong(columns, instrument)].map((target) => ({
      target: printTarget(target),
      ...targetSaid(target, language),
    })),
    messages: messagesSaid(messages, language, { placeOf: place, conventions }),
    rows: rows.map(({ answers, participant, others, messages: told, ...row }) => ({
      ...row,
      participant: participant && name(participant),
      others: others.map(name),
      answers: answers.length,
      messages: messagesSaid(told, language, { placeOf: place, conventions }),
    })),
  };
}
