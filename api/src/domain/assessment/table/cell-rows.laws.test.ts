import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Column } from '../../convention/question.ts';
import { printRows, rowsIn } from './cell-rows.ts';

const labels = { en: 'x' } as never;
const columns: readonly Column[] = [
  { code: 'year', kind: 'NUMBER', labels },
  { code: 'goods', kind: 'CHOICE', labels, options: [{ code: 'FUEL', labels }] },
  { code: 'note', kind: 'TEXT', labels },
];
const note = fc
  .string({ unit: fc.constantFrom('|', '\\', 'n', '\n', ';', '"', ' ', 'a', 'ي', '法') })
  .map((text) => text.trim())
  .filter((text) => text !== '');
const aNumber = fc.oneof(
  fc.integer(),
  fc.integer().map((n) => n / 1000),
);
const row = fc.record({ year: aNumber, goods: fc.constant('FUEL'), note }, { requiredKeys: [] });

it('a table in a cell comes back as it went out', () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 50 }), (rows) => {
      expect(rowsIn({ columns }, printRows({ columns }, rows as never), '.')).toEqual(rows);
    }),
  );
});

it('so does one of a single column', () => {
  fc.assert(
    fc.property(fc.array(note, { minLength: 1, maxLength: 50 }), (notes) => {
      const one = { columns: columns.slice(2) };
      const rows = notes.map((said) => ({ note: said }));
      expect(rowsIn(one, printRows(one, rows), undefined)).toEqual(rows);
    }),
  );
});
