import type { Exported } from './exported.ts';
import { longTable, type Value, wideTable } from './tables.ts';

export interface ExportedSheet {
  readonly name: string;
  readonly rows: readonly (readonly Value[])[];
  /** Of its columns, in letters. */
  readonly widths: readonly number[];
  readonly isHead: (row: number, column: number) => boolean;
  /** Rows that stay while one reads on; what is above them would fill a small window. */
  readonly stays: number;
}

/** The matrix as shown, all its figures, and what it is of. */
export function sheetsOf(exported: Exported): readonly ExportedSheet[] {
  const { words, facts, title } = exported;
  const about: readonly (readonly Value[])[] = [[title], ...facts.map(({ name, text }) => [name, text]), []];
  const matrix = wideTable(exported);
  const all = longTable(exported);
  return [
    {
      name: nameOf(words.matrix),
      rows: [...about, ...matrix],
      widths: widthsOf(matrix),
      isHead: (row, column) => row === 0 || row === about.length || (row < about.length && column === 0),
      stays: 0,
    },
    { name: nameOf(words.allFigures), rows: all, widths: widthsOf(all), isHead: (row) => row < 2, stays: 2 },
    {
      name: nameOf(words.about),
      rows: about,
      widths: [24, 120],
      isHead: (row, column) => row === 0 || column === 0,
      stays: 0,
    },
  ];
}

/** No office suite takes more, or these signs. */
const nameOf = (name: string) => name.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31);

/** As wide as the longest of each, within reason. */
function widthsOf(table: readonly (readonly Value[])[]): readonly number[] {
  const count = Math.max(0, ...table.map((row) => row.length));
  return Array.from({ length: count }, (_, at) =>
    Math.min(at === 0 ? 70 : 44, 3 + Math.max(...table.map((row) => `${row[at] ?? ''}`.length))),
  );
}
