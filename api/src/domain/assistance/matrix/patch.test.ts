import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell, MatrixFigures } from './figures.ts';
import { applyPatch, emptyCell, patchBetween } from './patch.ts';

const rows = ['5', '6', '23'];
const columns = ['LEGAL_ADVICE', 'OTHER'];
const places = rows.flatMap((row) => columns.map((column) => [row, column] as const));
const count = fc.integer({ min: 0, max: 3 });

const cell = (row: string, column: string): fc.Arbitrary<Cell> =>
  fc.record({ needs: count, met: count, offers: count }).map(({ needs, met, offers }) => ({
    ...emptyCell(row, column),
    needs: needs + met,
    offers,
    coverage: { unmet: needs, offered: 0, agreed: 0, underWay: 0, met },
  }));
const table: fc.Arbitrary<MatrixFigures> = fc
  .tuple(...places.map(([row, column]) => cell(row, column)))
  .map((cells) => ({
    rows,
    columns,
    cells: cells.filter(({ needs, offers }) => needs + offers > 0),
    totals: [{ ...emptyCell(null, null), needs: cells.reduce((sum, { needs }) => sum + needs, 0) }].filter(
      ({ needs }) => needs > 0,
    ),
  }));

describe('patchBetween', () => {
  it('turns one table into the other, whatever the two', () => {
    fc.assert(
      fc.property(table, table, (before, after) => {
        const patch = patchBetween(before, after);
        if (patch === 'WHOLE') throw new Error('The heads are the same.');
        const patched = patch ? applyPatch(before, patch) : before;
        expect(sorted(patched.cells)).toEqual(sorted(after.cells));
        expect(sorted(patched.totals)).toEqual(sorted(after.totals));
      }),
    );
  });

  it('says nothing about equal tables', () => {
    fc.assert(
      fc.property(table, (one) => {
        expect(patchBetween(one, structuredClone(one))).toBeNull();
      }),
    );
  });

  it('holds only what differs', () => {
    fc.assert(
      fc.property(table, table, (before, after) => {
        const patch = patchBetween(before, after);
        if (!patch || patch === 'WHOLE') return;
        for (const one of patch.cells) expect(before.cells).not.toContainEqual(one);
      }),
    );
  });

  it('gives zeros for a cell that emptied', () => {
    const before: MatrixFigures = {
      rows,
      columns,
      cells: [{ ...emptyCell('5', 'OTHER'), needs: 1 }],
      totals: [],
    };
    expect(patchBetween(before, { ...before, cells: [] })).toEqual({
      cells: [emptyCell('5', 'OTHER')],
      totals: [],
    });
  });

  it('asks for the whole table when a head comes or goes', () => {
    const before: MatrixFigures = { rows, columns, cells: [], totals: [] };
    expect(patchBetween(before, { ...before, rows: ['5', '6'] })).toBe('WHOLE');
  });
});

const sorted = (cells: readonly Cell[]) =>
  [...cells].sort((a, b) => (`${a.row} ${a.column}` < `${b.row} ${b.column}` ? -1 : 1));
