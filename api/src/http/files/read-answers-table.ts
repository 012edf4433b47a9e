import { detectDelimiter, parseCsv } from 'hucre/csv';
import {
  mostTableRows,
  refuseTooManyRows,
  type SentTable,
} from '../../domain/assessment/table/read-table.ts';
import type { FileMessage } from '../../domain/base/file-message.ts';
import { Invalid } from '../../domain/base/refusal.ts';
import { unguarded } from './csv.ts';
import { decodeText } from './decode-text.ts';
import { rowsIn } from './rows-in.ts';

/** The cells of a CSV file, in whatever character set and with whatever sign between its cells an office suite saved it. */
export function readAnswersTable(bytes: Buffer): {
  readonly table: SentTable;
  readonly messages: readonly FileMessage[];
} {
  const { text, messages } = decodeText(bytes);
  if (text.includes('\u0000')) throw new Invalid(notCsv, ['file']);
  // An office suite may leave some empty ones below the last: those are left out further on.
  refuseTooManyRows(rowsIn(text) / 3);
  const delimiter = detectDelimiter(withoutQuoted(text));
  const rows = parsed(text, delimiter).map((row) => row.map((cell) => unguarded(String(cell ?? ''))));
  return { table: { rows, decimal: delimiter === ';' ? ',' : undefined }, messages };
}

const notCsv = 'This file is not a CSV file. Save the table as CSV and choose that file.';

function parsed(text: string, delimiter: string) {
  try {
    // The headers, and one more than there may be: so that too many are told.
    return parseCsv(text, { delimiter, maxRows: mostTableRows + 2 });
  } catch {
    throw new Invalid(notCsv, ['file']);
  }
}

/** What is in quotes says nothing of the sign between cells: a table in a cell has lines and signs of its own. */
const withoutQuoted = (text: string): string => text.slice(0, enough).replaceAll(/"[^"]*"/g, '');
/** For the first rows. */
const enough = 1_000_000;
