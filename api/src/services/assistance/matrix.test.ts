import { describe, expect, it } from 'vitest';
import type { Cell, MatrixQuery, Projection } from '../../domain/assistance/matrix/figures.ts';
import { emptyCell } from '../../domain/assistance/matrix/patch.ts';
import type { Context } from '../base/context.ts';
import { matrixOf } from './matrix.ts';

const query: MatrixQuery = { rows: 'PROVISION', columns: 'PARTICIPANT', filter: {}, instrument: null };
const live = { version: () => ({ version: 'v', asOf: '2026-01-01T00:00:00.000Z' }) };
const context = { store: { live }, viewer: null } as unknown as Context;
const tableOf = (count: number) => {
  const cells = Array.from({ length: count }, (_, n): Cell => emptyCell(`row ${n}`, 'XAA'));
  const projection = { matrix: () => ({ rows: [], columns: [], cells, totals: [] }) };
  return matrixOf(context, projection as unknown as Projection, query, null, ['input']);
};

describe('a table', () => {
  it('has at most 5,000 cells: those it holds, not those it could', () => {
    expect(tableOf(5_000).cells).toHaveLength(5_000);
    expect(() => tableOf(5_001)).toThrow(expect.objectContaining({ code: 'INVALID', inputPath: ['input'] }));
  });
});
