import { describe, expect, it } from 'vitest';
import { type FixtureInput, parseFixture } from './fixture.ts';
import { byConfirmation, bySubmission, firstStated, matchesInOrder, needKey } from './order-of-time.ts';

const need = { participant: 'XAA', provision: '15(a)', type: 'LEGAL_ADVICE' };
const answers = [{ provision: '15(a)', assistanceWanted: [{ type: 'LEGAL_ADVICE' }] }];
const assessment = { participant: 'XAA', instrument: 'uncac-2007', answers };
const offer = { provider: 'fund', title: 'T', types: ['LEGAL_ADVICE'], scope: { articles: ['15'] } };
const fixture = parseFixture({
  asOf: '2026-06-01',
  assessments: [
    { ...assessment, cycle: '2026', submittedAt: '2026-07-01' },
    { ...assessment, cycle: '2027' },
    { ...assessment, cycle: '2025', submittedAt: '2025-07-01T09:00:00Z' },
  ],
  offers: [
    { ...offer, key: 'late', confirmedAt: '2026-08-01' },
    { ...offer, key: 'own clock' },
    { ...offer, key: 'early', confirmedAt: '2026-01-01' },
    { ...offer, key: 'early too', confirmedAt: '2026-01-01T00:00:00Z' },
  ],
  matches: ['late', 'early'].map((key) => ({ need, offer: key, stage: 'AGREED' as const })),
} satisfies FixtureInput);

describe('a world in the order of time', () => {
  it('has assessments as they were submitted, drafts at the clock of the file', () => {
    const ordered = bySubmission(fixture.assessments, fixture.asOf);
    expect(ordered.map(({ cycle }) => cycle)).toEqual(['2025', '2027', '2026']);
  });

  it('has offers confirmed at one instant together, the earliest first', () => {
    expect(
      byConfirmation(fixture.offers, fixture.asOf).map(({ instant, offers }) => [
        instant.slice(0, 10),
        offers.map(({ key }) => key),
      ]),
    ).toEqual([
      ['2026-01-01', ['early', 'early too']],
      ['2026-06-01', ['own clock']],
      ['2026-08-01', ['late']],
    ]);
  });

  it('has a match when its need and its offer were there', () => {
    const needs = firstStated([need]);
    for (const one of bySubmission(fixture.assessments, fixture.asOf)) needs.see(one);
    expect([...needs.stated]).toEqual([[needKey(need), '2025-07-01T09:00:00.000Z']]);
    expect(
      matchesInOrder(fixture, needs.stated).map(({ instant, at }) => [instant.slice(0, 10), at]),
    ).toEqual([
      ['2026-06-01', 1],
      ['2026-08-01', 0],
    ]);
  });
});
