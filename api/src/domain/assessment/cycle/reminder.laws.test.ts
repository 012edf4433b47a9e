import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Instant, instantOf, millisecondsOf, plusDays } from '../../base/calendar.ts';
import { dailyAt } from '../../base/schedule.ts';
import { changedCycle, closedCycle, openedCycle } from './change-cycle.ts';
import type { Cycle } from './cycle.ts';
import { reminderDue } from './reminder.ts';

const began = '2027-01-10T09:00:00.000Z';
const aCycle = (overrides: Partial<Cycle> = {}): Cycle => ({
  ...openedCycle('uncac-full', '2027', { deadline: '2027-03-15' }, began),
  ...overrides,
});
const daily = dailyAt(6);

/** What is said on each day of this many, from the day it opened; the job runs after these days' due times and no others. */
function said(cycle: Cycle, days: number, runs: (day: number) => boolean = () => true): [string, string][] {
  const told: [string, string][] = [];
  let since: Instant = '2027-01-10T06:00:00.000Z';
  let due = daily(began);
  for (let day = 0; day < days; day++, due = daily(due)) {
    if (!runs(day)) continue;
    const kind = reminderDue(cycle, { since, due });
    if (kind) told.push([due.slice(0, 10), kind]);
    since = due;
  }
  return told;
}

describe('whose turn a reminder is', () => {
  it('is told of the opening, 30, 7 and 1 days before the deadline, the day after it, and each fortnight', () => {
    expect(said(aCycle(), 100)).toEqual([
      ['2027-01-11', 'opens'],
      ['2027-02-13', 'deadline'],
      ['2027-03-08', 'deadline'],
      ['2027-03-14', 'deadline'],
      ['2027-03-16', 'overdue'],
      ['2027-03-30', 'overdue'],
      ['2027-04-13', 'overdue'],
    ]);
  });

  it('is nobody’s on the day of the deadline, which is still in time', () => {
    expect(said(aCycle({ remindDays: [] }), 64)).toEqual([['2027-01-11', 'opens']]);
  });

  it('ends when the cycle is closed', () => {
    const closed = closedCycle(aCycle(), '2027-03-20T12:00:00.000Z');
    expect(said(closed, 100).at(-1)).toEqual(['2027-03-16', 'overdue']);
  });

  it('follows the deadline: one that was moved is told, and takes its reminders with it', () => {
    const moved = changedCycle(aCycle(), { deadline: '2027-06-01' }, '2027-02-20T12:00:00.000Z');
    expect(said(moved, 150)).toEqual([
      ['2027-01-11', 'opens'],
      ['2027-02-21', 'moved'],
      ['2027-05-02', 'deadline'],
      ['2027-05-25', 'deadline'],
      ['2027-05-31', 'deadline'],
      ['2027-06-02', 'overdue'],
    ]);
  });

  it('makes up by one for what was missed while nobody ran, and says how it is now', () => {
    expect(said(aCycle(), 100, (day) => day === 60)).toEqual([['2027-03-12', 'opens']]);
    expect(said(aCycle(), 100, (day) => day === 80)).toEqual([['2027-04-01', 'overdue']]);
    expect(said(aCycle(), 100, (day) => day === 0 || day === 61)).toEqual([
      ['2027-01-11', 'opens'],
      ['2027-03-13', 'deadline'],
    ]);
  });

  const cycles = fc
    .record({
      days: fc.integer({ min: 0, max: 200 }),
      remindDays: fc.uniqueArray(fc.integer({ min: 1, max: 180 }), { maxLength: 6 }),
      closed: fc.option(fc.integer({ min: 0, max: 300 })),
    })
    .map(({ days, remindDays, closed }) =>
      aCycle({
        deadline: plusDays(began, days).slice(0, 10),
        remindDays,
        closedAt: closed === null ? null : plusDays(began, closed),
      }),
    );
  const gaps = fc.array(fc.boolean(), { minLength: 300, maxLength: 300 });

  it('each moment is told once or made up for, never twice, whenever the job runs', () => {
    fc.assert(
      fc.property(cycles, gaps, (cycle, runs) => {
        const every = said(cycle, 300);
        const some = said(cycle, 300, (day) => runs[day] ?? true);
        expect(some.length).toBeLessThanOrEqual(every.length);
        expect(new Set(some.map(([day]) => day)).size).toBe(some.length);
        // Whatever was due before the last run is told by it at the latest.
        const last = runs.lastIndexOf(true);
        const until = plusDays('2027-01-11T06:00:00.000Z', last).slice(0, 10);
        const open = cycle.closedAt === null;
        if (last >= 0 && open && every.some(([day]) => day <= until)) expect(some.length).toBeGreaterThan(0);
      }),
    );
  });

  it('is never before the opening nor after the closing, and overdue only after the deadline’s day', () => {
    fc.assert(
      fc.property(
        cycles,
        fc.integer({ min: -20 * 86_400_000, max: 300 * 86_400_000 }),
        fc.integer({ min: 1, max: 40 * 86_400_000 }),
        (cycle, from, long) => {
          const since = instantOf(millisecondsOf(began) + from);
          const due = instantOf(millisecondsOf(since) + long);
          const kind = reminderDue(cycle, { since, due });
          if (kind === null) return;
          expect(due >= cycle.openedAt).toBe(true);
          expect(cycle.closedAt === null || due < cycle.closedAt).toBe(true);
          expect(kind === 'overdue').toBe(due.slice(0, 10) > cycle.deadline);
        },
      ),
    );
  });
});
