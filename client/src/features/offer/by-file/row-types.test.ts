import { describe, expect, it } from 'vitest';
import { canBeTaken, type OfferRow, sentOf, standingOf } from './row-types.ts';

const row = (over: Partial<OfferRow>): OfferRow => ({
  ...{
    row: 2,
    code: 'A-1',
    title: 'Advice',
    outcome: 'NEW',
    offer: null,
    expectedRevision: null,
    changes: [],
    messages: [],
  },
  content: { title: 'Advice', types: ['LEGAL_ADVICE'], scope: { articles: ['15'] } },
  ...over,
});
const warning = { severity: 'WARNING', path: ['closes'], place: 'S2', sentence: 'Over.' } as const;

describe('a row of a file of offers', () => {
  it('stands where a person looks for it', () => {
    expect(standingOf(row({}))).toBe('NEW');
    expect(standingOf(row({ outcome: 'CHANGED' }))).toBe('CHANGED');
    expect(standingOf(row({ messages: [warning] }))).toBe('toCheck');
    expect(standingOf(row({ outcome: 'ERROR', content: null }))).toBe('refused');
    expect(standingOf(row({ outcome: 'UNCHANGED', content: null, messages: [warning] }))).toBeNull();
  });

  it('is sent with its code and the revision that was seen, and not at all where it cannot be kept', () => {
    expect(sentOf(row({ expectedRevision: 3 }))).toMatchObject([
      { code: 'A-1', expectedRevision: 3, title: 'Advice' },
    ]);
    expect(canBeTaken(row({ content: null }))).toBe(false);
    expect(sentOf(row({ content: null }))).toEqual([]);
  });
});
