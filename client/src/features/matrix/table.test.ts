import { describe, expect, it } from 'vitest';
import { changedPlaces, figuresAt, patched, placeOf, tableOf } from './table.ts';

const figures = (row: string | null, column: string | null, unmet: number) => ({
  row,
  column,
  needs: unmet,
  participants: unmet,
  offers: 0,
  providers: 0,
  activities: 0,
  silentGaps: 0,
  coverage: { unmet, offered: 0, agreed: 0, underWay: 0, met: 0 },
});
const table = tableOf({
  asOf: '2026-11-21T09:40:00.000Z',
  version: '1',
  audience: 'PUBLIC',
  rows: [{ key: '23', label: 'Laundering' }],
  columns: [{ key: 'A', label: 'A' }],
  cells: [figures('23', 'A', 2)],
  totals: [figures('23', null, 2), figures(null, null, 2)],
});

describe('a table', () => {
  it('has nothing where nothing was sent', () => {
    expect(figuresAt(table, '23', 'B').needs).toBe(0);
  });

  it('takes a patch over what it shows and says what changed', () => {
    const after = patched(table, {
      asOf: '2026-11-21T09:41:00.000Z',
      version: '2',
      cells: [figures('23', 'A', 3)],
      totals: [figures('23', null, 3)],
    });
    expect(figuresAt(after, '23', 'A').needs).toBe(3);
    expect(figuresAt(after, null, null).needs).toBe(2);
    expect(changedPlaces(table, after)).toEqual(new Set([placeOf('23', 'A'), placeOf('23', null)]));
  });

  it('sees no change in a cell that was empty and is sent as zeros', () => {
    const after = patched(table, { asOf: '', version: '2', cells: [figures('5', 'A', 0)], totals: [] });
    expect(changedPlaces(table, after).size).toBe(0);
  });
});
