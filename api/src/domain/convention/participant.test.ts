import { describe, expect, it } from 'vitest';
import { leastDevelopedAt, statusOf } from './participant.ts';

describe('status of a participant at a date', () => {
  const participant = { signed: '2003-12-09', deposited: '2006-05-01' };
  it.each([
    ['2003-12-08', 'OBSERVER'],
    ['2003-12-09', 'SIGNATORY'],
    ['2006-04-30', 'SIGNATORY'],
    ['2006-05-01', 'STATE_PARTY'],
  ])('on %s: %s', (day, status) => expect(statusOf(participant, day)).toBe(status));

  it('needs no signature to accede', () =>
    expect(statusOf({ signed: null, deposited: '2010-01-01' }, '2011-01-01')).toBe('STATE_PARTY'));

  it('is least developed from inclusion until graduation', () => {
    const leastDeveloped = { since: '1971-01-01', until: '2020-12-31' };
    expect(
      ['1970-12-31', '1971-01-01', '2020-12-30', '2020-12-31'].map((day) =>
        leastDevelopedAt({ leastDeveloped }, day),
      ),
    ).toEqual([false, true, true, false]);
    expect(leastDevelopedAt({ leastDeveloped: null }, '2000-01-01')).toBe(false);
  });
});
