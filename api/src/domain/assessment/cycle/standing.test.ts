import { describe, expect, it } from 'vitest';
import { daysLeft } from './cycle.ts';
import { standingOf } from './standing.ts';

const cycle = { deadline: '2027-03-15', closedAt: null };
const submitted = (firstSubmittedAt: string | null) => ({ firstSubmittedAt });
const before = '2027-03-15T23:59:59.999Z';
const after = '2027-03-16T00:00:00.000Z';

describe('where a State is in a cycle', () => {
  it('is in time until its day ends by Universal Time', () => {
    expect(standingOf(cycle, submitted(before), after)).toEqual({ stage: 'SUBMITTED', late: false });
    expect(standingOf(cycle, submitted(after), after)).toEqual({ stage: 'SUBMITTED', late: true });
    expect(standingOf(cycle, submitted(null), before)).toEqual({ stage: 'BEGUN', late: false });
    expect(standingOf(cycle, submitted(null), after)).toEqual({ stage: 'BEGUN', late: true });
    expect(standingOf(cycle, undefined, after)).toEqual({ stage: 'NOT_BEGUN', late: true });
  });

  it('stays as it was where the cycle was closed before its deadline', () => {
    const closed = { ...cycle, closedAt: '2027-03-01T00:00:00.000Z' };
    expect(standingOf(closed, undefined, '2028-01-01T00:00:00.000Z').late).toBe(false);
  });

  it('counts whole days until the deadline, below zero after it', () => {
    expect([
      daysLeft(cycle, '2027-03-01T22:00:00.000Z'),
      daysLeft(cycle, before),
      daysLeft(cycle, after),
    ]).toEqual([14, 0, -1]);
  });
});
