import { describe, expect, it } from 'vitest';
import type { Cell, MatrixQuery } from '../../../domain/assistance/matrix/figures.ts';
import { emptyCell } from '../../../domain/assistance/matrix/patch.ts';
import type { Projection } from '../../../domain/assistance/matrix/projection.ts';
import type { Context } from '../../base/context.ts';
import { matrixOf, projectionAt } from './matrix.ts';

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

describe('an instant', () => {
  it('can be any until now, or until the last change where that is dated ahead; none that has not come', async () => {
    const asked: string[] = [];
    const past = async (at: string) => void asked.push(at);
    const at = (now: string, asOf: string) =>
      projectionAt({ ...context, now, store: { live: { ...live, past } } } as unknown as Context, asOf, [
        'input',
      ]);
    const [before, last, after] = ['2025-12-01', '2026-01-01', '2026-02-01'].map(
      (day) => `${day}T00:00:00.000Z`,
    );
    await at(before as string, last as string);
    await at(after as string, after as string);
    expect(asked).toEqual([last, after]);
    await expect(at(before as string, after as string)).rejects.toMatchObject({
      code: 'INVALID',
      inputPath: ['input', 'asOf'],
    });
  });

  it('is one for each request, asked for as often as one likes', async () => {
    const past = async () => ({}) as Projection;
    const now = '2026-02-01T00:00:00.000Z';
    const request = { ...context, now, store: { live: { ...live, past } } } as unknown as Context;
    const [one, other] = ['2025-12-01T00:00:00.000Z', '2025-12-02T00:00:00.000Z'];
    await projectionAt(request, one, ['input']);
    await projectionAt(request, one, ['input']);
    await expect(projectionAt(request, other, ['input'])).rejects.toMatchObject({
      code: 'INVALID',
      inputPath: ['input', 'asOf'],
    });
    await projectionAt({ ...request }, other, ['input']);
  });
});
