import { describe, expect, it } from 'vitest';
import { type Cell, type Compared, changedPlaces, differenceOf, marksOf } from './compared.ts';

const counts = { unmet: 0, offered: 0, agreed: 0, underWay: 0, met: 0 };
const aCell = (row: string | null, column: string | null, over: Partial<Cell> = {}): Cell =>
  ({
    ...{ row, column, needsBefore: 2, needsAfter: 2, added: 0, gone: 0, further: 0, fallen: 0 },
    ...{ coverageBefore: counts, coverageAfter: counts, ...over },
  }) as Cell;

describe('two matrices side by side', () => {
  it('say what changed by signs, also where the number is the same', () => {
    const cell = aCell('23', 'TRAINING', { added: 1, gone: 1, further: 3 });
    expect(marksOf(cell).map(({ sign, count }) => `${sign}${count}`)).toEqual(['+1', '−1', '▲3']);
    expect(differenceOf(cell)).toBe('=');
    expect(differenceOf(aCell('5', 'X', { needsAfter: 5 }))).toBe('+3');
    expect(differenceOf(aCell('5', 'X', { needsAfter: 0 }))).toBe('−2');
  });

  it('are walked through from change to change, row by row, without the totals', () => {
    const compared = {
      rows: [{ key: '5' }, { key: '23' }],
      columns: [{ key: 'A' }, { key: 'B' }],
      cells: [aCell('23', 'A', { added: 1 }), aCell('5', 'B', { fallen: 1 }), aCell('5', 'A')],
      totals: [aCell('5', null, { added: 1 })],
    } as unknown as Compared;
    expect(changedPlaces(compared)).toEqual([
      { row: '5', column: 'B' },
      { row: '23', column: 'A' },
    ]);
  });
});
