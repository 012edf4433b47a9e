import type { Told } from '../../lib/files/send-bytes.ts';

export type Named = { readonly code: string; readonly name: string };

export type TableRow = {
  readonly row: number;
  readonly written: string;
  readonly participant: Named | null;
  readonly others: readonly Named[];
  readonly answers: number;
  readonly outcome: 'NEW' | 'CHANGED' | 'UNCHANGED' | 'SKIPPED' | 'ERROR';
  readonly messages: readonly Told[];
};

export type TablePreview = {
  readonly columns: readonly {
    readonly at: number;
    readonly header: string;
    readonly target: string | null;
  }[];
  readonly targets: readonly {
    readonly target: string;
    readonly part: 'participant' | 'compliance' | 'law' | 'practice' | 'assistanceWanted' | 'reply';
    readonly provision: string | null;
    readonly text: string | null;
  }[];
  readonly messages: readonly Told[];
  readonly rows: readonly TableRow[];
};

export type TableResult = {
  readonly rows: readonly {
    readonly row: number;
    readonly outcome: 'TAKEN' | 'UNCHANGED' | 'SKIPPED' | 'REFUSED';
    readonly sentence: string | null;
  }[];
};

/** The names that were not found, as a table to be sent to whoever knows. */
export function unmatchedCsv(rows: readonly TableRow[]): string {
  const cell = (text: string) => `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
  const lines = rows
    .filter(({ participant }) => !participant)
    .map(({ row, written, others }) =>
      [String(row), written, others.map(({ code, name }) => `${code} ${name}`).join('; ')]
        .map(cell)
        .join(','),
    );
  return `\ufeff${[['row', 'name', 'may be'].map(cell).join(','), ...lines].join('\r\n')}\r\n`;
}
