import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureOf, type Shade, shades, stepOf, stepsOf } from './shades.ts';

const some = fc.record({
  unmet: fc.nat(900),
  offered: fc.nat(900),
  agreed: fc.nat(900),
  underWay: fc.nat(900),
  met: fc.nat(900),
});
const state = some.map((coverage) => ({
  row: 'XAA',
  column: null,
  needs: Object.values(coverage).reduce((a, b) => a + b, 0),
  participants: 1,
  offers: 0,
  providers: 0,
  activities: 0,
  silentGaps: 0,
  coverage,
}));

describe('the shades of the map', () => {
  it('are darker for more, and never lighter', () => {
    fc.assert(
      fc.property(
        fc.array(state, { minLength: 2, maxLength: 20 }),
        fc.constantFrom(...shades),
        (all, shade) => {
          const steps = stepsOf(all, shade);
          const shown = all.flatMap((one) => {
            const step = stepOf(one, shade, steps);
            return typeof step === 'number' ? [{ step, figure: figureOf(one, shade) ?? Number.NaN }] : [];
          });
          for (const one of shown)
            for (const other of shown)
              if (one.figure <= other.figure) expect(one.step).toBeLessThanOrEqual(other.step);
        },
      ),
    );
  });

  it('begin with nothing at all, and end with the largest figure within sight of the last step', () => {
    fc.assert(
      fc.property(fc.array(state, { minLength: 1, maxLength: 20 }), (all) => {
        for (const shade of ['UNMET', 'NEEDS'] as Shade[]) {
          const steps = stepsOf(all, shade);
          expect([...steps].sort((a, b) => a - b)).toEqual(steps);
          const largest = Math.max(...all.map((one) => figureOf(one, shade) ?? 0));
          expect(largest).toBeLessThanOrEqual(Math.max(4, (steps[1] ?? 1) * 4));
        }
      }),
    );
  });

  it('leave a State without a need apart from one whose needs are all met, and that from one whose open needs are all served', () => {
    const coverage = { unmet: 0, offered: 0, agreed: 0, underWay: 0, met: 0 };
    const none = { ...empty, coverage };
    expect(stepOf(none, 'UNMET', [1, 2, 3, 4])).toBeNull();
    expect(stepOf({ ...none, needs: 2, coverage: { ...coverage, met: 2 } }, 'UNMET', [1, 2, 3, 4])).toBe(0);
    const of = (needs: Partial<typeof coverage>) =>
      stepOf({ ...none, needs: 2, coverage: { ...coverage, ...needs } }, 'SERVED', stepsOf([], 'SERVED'));
    expect(of({ met: 2 })).toBe('ALL_MET');
    expect(of({ met: 1, agreed: 1 })).toBe(4);
    expect(of({ met: 1, unmet: 1 })).toBe(0);
  });
});

const empty = {
  row: 'XAA',
  column: null,
  needs: 0,
  participants: 0,
  offers: 0,
  providers: 0,
  activities: 0,
  silentGaps: 0,
};
