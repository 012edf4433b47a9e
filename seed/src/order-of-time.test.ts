import { describe, expect, it } from 'vitest';
import { type FixtureInput, parseFixture, startOfInstant } from './fixture.ts';
import { byConfirmation, bySubmission, matchesInOrder, needKey, statementsOf } from './order-of-time.ts';
import { stepsInTime } from './steps-in-time.ts';

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

  const statements = (of: typeof fixture) => {
    const said = statementsOf([need]);
    for (const one of bySubmission(of.assessments, of.asOf)) said.see(one);
    return said;
  };
  const onlyOnce = { ...fixture, assessments: fixture.assessments.slice(1) };

  it('has a match when its need and its offer were there', () => {
    const said = statements(onlyOnce);
    expect([...said.stated]).toEqual([[needKey(need), '2025-07-01T09:00:00.000Z']]);
    expect(
      matchesInOrder(onlyOnce, said).map(({ instant, at, waits }) => [instant.slice(0, 10), at, waits]),
    ).toEqual([
      ['2026-06-01', 1, false],
      ['2026-08-01', 0, false],
    ]);
  });

  it('has a match wait while its State is to submit again', () => {
    expect(matchesInOrder(fixture, statements(fixture)).map(({ at, waits }) => [at, waits])).toEqual([
      [0, false],
      [1, true],
    ]);
  });

  it('has activities and matches before what was confirmed or submitted after them', async () => {
    const happened = async (of: typeof fixture): Promise<string[]> => {
      const log: string[] = [];
      const groups = [...byConfirmation(of.offers, of.asOf)];
      const steps = stepsInTime(of, statements(of), {
        offers: async (instant) => {
          while (groups[0] && (instant === null || groups[0].instant <= instant))
            log.push(...(groups.shift()?.offers ?? []).map(({ key }) => key));
        },
        activities: async () => void log.push('activities'),
        match: async ({ match }) => void log.push(`match ${match.offer}`),
      });
      for (const { cycle, submittedAt } of bySubmission(of.assessments, of.asOf)) {
        await steps.until(startOfInstant(submittedAt ?? of.asOf));
        log.push(cycle);
      }
      await steps.until(null);
      return log;
    };
    const before = ['2025', 'early', 'early too', 'own clock', '2027', 'activities'];
    expect(await happened(onlyOnce)).toEqual([...before, 'match early', 'late', 'match late']);
    expect(await happened(fixture)).toEqual([...before, '2026', 'late', 'match late', 'match early']);
  });
});
