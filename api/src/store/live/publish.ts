import type { OutboxEntry, Row } from '../../domain/assistance/matrix/rows.ts';
import type { Instant } from '../../domain/base/calendar.ts';
import { saveLabels, saveSubmissions } from '../assessment/submission.ts';
import type { Scope } from '../base/scope.ts';
import { appendOutbox } from './outbox.ts';

/** Rows that count for the matrix take their number and instant, with what of them a start reads; `apart` as in `appendOutbox`. */
export async function publishRows(
  scope: Scope,
  given: readonly Row[],
  now: Instant,
  apart: number,
): Promise<readonly OutboxEntry[]> {
  const rows = lastOfEach(given).map(withoutTexts);
  await saveSubmissions(
    scope,
    rows.flatMap((row) => (row.kind === 'submission' ? [row.row] : [])),
  );
  await saveLabels(
    scope,
    rows.flatMap((row) => (row.kind === 'labels' ? [row.row] : [])),
  );
  // The counter last: whoever takes it holds up the others until it commits.
  return appendOutbox(scope, rows, now, apart);
}

/** What an activity says at length is no part of its row: figures and lists need none of it. */
function withoutTexts(row: Row): Row {
  if (row.kind !== 'activity' || row.row.description === undefined) return row;
  const { description: _description, ...rest } = row.row;
  return { kind: 'activity', row: rest };
}

/** A row published twice in one transaction is as it was left. */
function lastOfEach(rows: readonly Row[]): readonly Row[] {
  // Of labels each row says some.
  const key = (row: Row, at: number) => `${row.kind} ${row.kind === 'labels' ? at : row.row.id}`;
  const last = new Map(rows.map((row, at) => [key(row, at), row]));
  return last.size === rows.length ? rows : [...last.values()];
}
