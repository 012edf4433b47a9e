import { writeCsv } from 'hucre/csv';
import { type Exported, guarded } from './exported.ts';
import { longTable, type Value } from './tables.ts';

/** All figures as RFC 4180 has them, under what they are of; in UTF-8 with the mark by which office suites know it. */
export function asCsv(exported: Exported): Blob {
  const rows: readonly (readonly Value[])[] = [
    ['', exported.title],
    ...exported.facts.map(({ name, text }) => [name, text]),
    [],
    ...longTable(exported),
  ];
  const safe = rows.map((row) => row.map((value) => (typeof value === 'string' ? guarded(value) : value)));
  return new Blob([writeCsv(safe, { bom: true })], { type: 'text/csv;charset=utf-8' });
}
