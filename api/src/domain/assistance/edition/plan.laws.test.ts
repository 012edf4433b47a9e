import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Day, dayOf, type Instant } from '../../base/calendar.ts';
import { afterOne, type EditionPlan, isDue, setPlan, usualPlan } from './plan.ts';

const aDay = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10) as Day);
const aPeriod = fc.constantFrom('MONTH' as const, 'QUARTER' as const, 'YEAR' as const);
const startOf = (day: Day): Instant => `${day}T00:00:00.000Z`;
const planned = (every: 'MONTH' | 'QUARTER' | 'YEAR', next: Day) =>
  setPlan(usualPlan('2025-01-01T00:00:00.000Z'), { every, next }, '2025-01-01T00:00:00.000Z');
/** Each edition published as its day begins. */
const onTime = (plan: EditionPlan, times: number): EditionPlan =>
  times === 0 ? plan : onTime(afterOne(plan, startOf(plan.next as Day)), times - 1);

describe('the plan of editions', () => {
  it('comes to the same day whether each edition was published on time or all were missed', () => {
    fc.assert(
      fc.property(aPeriod, aDay, fc.integer({ min: 1, max: 30 }), (every, day, times) => {
        const before = onTime(planned(every, day), times - 1);
        const missed = startOf(before.next as Day);
        expect(afterOne(planned(every, day), missed)).toEqual(afterOne(before, missed));
      }),
    );
  });

  it('keeps its day of the month, and where a month has none its last', () => {
    fc.assert(
      fc.property(aPeriod, aDay, fc.integer({ min: 1, max: 30 }), (every, day, times) => {
        const next = onTime(planned(every, day), times).next as Day;
        const [year, month] = next.split('-').map(Number) as [number, number];
        const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
        expect(Number(next.slice(8))).toBe(Math.min(Number(day.slice(8)), last));
      }),
    );
    expect(onTime(planned('QUARTER', '2026-11-30' as Day), 2).next).toBe('2027-05-30');
  });

  it('is always ahead once an edition is out', () => {
    fc.assert(
      fc.property(aPeriod, aDay, aDay, (every, day, today) => {
        const after = afterOne(planned(every, day), startOf(today));
        expect(isDue(after, startOf(today))).toBe(false);
        expect(after.next && after.next > dayOf(startOf(today))).toBe(true);
      }),
    );
  });
});
