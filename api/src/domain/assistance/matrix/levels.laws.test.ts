import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Submission } from '../../assessment/submission.ts';
import { type Audience, sees } from '../../base/visibility.ts';
import { createProjection } from './create-projection.ts';
import type { IndicatorsQuery, LevelShare } from './figures.ts';
import { readRows } from './recount.test-kit.ts';
import type { Row } from './rows.ts';
import { anAudience, asked, catalogue, latest, now, someRows, states } from './world.test-kit.ts';

const projectionOf = (rows: readonly Row[]) =>
  createProjection(catalogue, { rows, number: 1, at: '2026-06-01T00:00:00.000Z', now });
const aQuery: fc.Arbitrary<IndicatorsQuery> = fc.record({
  instrument: fc.constantFrom('whole', 'part'),
  cycle: fc.constantFrom(null, '2023', '2025'),
  filter: fc.record({
    participants: fc.option(fc.subarray(states), { nil: null }),
    provisions: fc.option(fc.subarray(asked), { nil: null }),
  }),
});

/** State by State, answer by answer, without any of the projection's shortcuts. */
function counted(
  rows: readonly Row[],
  { instrument, cycle, filter }: IndicatorsQuery,
  audience: Audience,
): LevelShare[] {
  const { population } = readRows(rows, now);
  const scope = states.flatMap((participant) => {
    if (filter.participants && !filter.participants.includes(participant)) return [];
    if (catalogue.participants.get(participant)?.fictional !== (population === 'FICTIONAL')) return [];
    const known = latest(rows).flatMap((row) => {
      if (row.kind !== 'submission' || row.row.participant !== participant) return [];
      const one: Submission = row.row;
      if (one.instrument !== instrument || (cycle !== null && one.cycle !== cycle)) return [];
      const answers = one.answers.filter(({ label }) => sees(audience, label, participant));
      return answers.length > 0 || sees(audience, 'SECRETARIAT', participant) ? [{ ...one, answers }] : [];
    });
    return known.sort((a, b) => (a.cycle < b.cycle ? -1 : 1)).slice(-1);
  });
  const provisions = catalogue.instruments.get(instrument)?.provisions ?? [];
  return provisions
    .filter((provision) => !filter.provisions || filter.provisions.includes(provision))
    .map((provision) => {
      const said = scope.map(
        ({ answers }) => answers.find((answer) => answer.provision === provision)?.compliance ?? null,
      );
      const count = (level: string | null) => said.filter((one) => one === level).length;
      return {
        provision,
        yes: count('YES'),
        inPart: count('IN_PART'),
        no: count('NO'),
        notShown: count(null),
      };
    });
}

describe('the share of each level', () => {
  it('is what a count from the rows gives, for every scope and audience', () => {
    fc.assert(
      fc.property(someRows, aQuery, anAudience, (rows, query, audience) => {
        expect(projectionOf(rows).levels(query, audience)).toEqual(counted(rows, query, audience));
      }),
      { numRuns: 150 },
    );
  });

  it('has the gaps of the indicator that asks for needs per gap', () => {
    fc.assert(
      fc.property(someRows, aQuery, anAudience, (rows, query, audience) => {
        const projection = projectionOf(rows);
        const gaps = projection.levels(query, audience).reduce((sum, { inPart, no }) => sum + inPart + no, 0);
        const stated = projection.indicators(query, audience)[1];
        expect(stated).toMatchObject({ code: 'NEEDS_STATED_PER_GAP', denominator: gaps });
      }),
      { numRuns: 60 },
    );
  });
});
