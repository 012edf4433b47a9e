import { describe, expect, it } from 'vitest';
import { canBeTaken, type PreviewRow, standingOf, tallyOf } from './import-types.ts';

const row = (overrides: Partial<PreviewRow>): PreviewRow => ({
  ...{ provision: '15(a)', outcome: 'CHANGED', place: null, fields: [], open: [], messages: [] },
  ...overrides,
});
const saying = (severity: 'ERROR' | 'WARNING' | 'INFO') => [
  { severity, path: [], place: null, sentence: 'So.' },
];

describe('a row of a file', () => {
  it.each([
    ['refused', { outcome: 'ERROR', messages: saying('ERROR') }],
    ['toCheck', { outcome: 'CONFLICT' }],
    ['toCheck', { messages: saying('WARNING') }],
    ['toCheck', { outcome: 'UNCHANGED', messages: saying('WARNING') }],
    ['note', { messages: saying('INFO') }],
    ['ready', { outcome: 'NEW' }],
    ['same', { outcome: 'UNCHANGED' }],
  ] as const)('is %s: %j', (standing, overrides) => expect(standingOf(row(overrides))).toBe(standing));

  it('can be taken in where it writes something', () => {
    const fields = [{ field: 'practice', now: null, becomes: 'x' }] as const;
    expect(canBeTaken(row({ fields }))).toBe(true);
    expect(canBeTaken(row({ outcome: 'CONFLICT' }))).toBe(false);
    expect(canBeTaken(row({ outcome: 'ERROR', fields }))).toBe(false);
  });

  it('is counted once: what changes, what is refused and what stays are all that the checklist asks', () => {
    const fields = [{ field: 'practice', now: null, becomes: 'x' }] as const;
    const rows = [row({ fields }), row({ fields, outcome: 'CONFLICT' }), row({ outcome: 'CONFLICT' })];
    expect(tallyOf([...rows, row({ outcome: 'ERROR' })], 9)).toEqual({ change: 2, refused: 1, same: 6 });
  });
});
