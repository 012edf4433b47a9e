import { describe, expect, it } from 'vitest';
import { type Chosen, questionOf } from './question.ts';

const chosen: Chosen = {
  ...{ template: 'ANALYTIC', instrument: 'uncac-2007', cycle: '2007-1', audience: 'DONORS', language: 'en' },
  ...{ moment: 'now', day: '', edition: '1', participants: [], articles: [], only: 'all', sections: null },
};
const filterOf = (over: Partial<Chosen>) => questionOf({ ...chosen, ...over }, [], '2026-12-01').filter;

describe('the question of a report', () => {
  it.each([
    [{}, {}],
    [{ only: 'mandatory' }, { obligationLevels: ['MANDATORY'] }],
    [
      { only: 'legislation', articles: ['23'] },
      { legislation: true, articles: ['23'] },
    ],
    [
      { template: 'STATE_PROFILE', participants: ['XAA'], only: 'mandatory' },
      { participants: ['XAA'], obligationLevels: ['MANDATORY'] },
    ],
  ] satisfies [Partial<Chosen>, object][])('narrows by what is chosen alone: %j', (over, filter) => {
    expect(filterOf(over)).toEqual(filter);
  });

  it('does not narrow who has reported', () => {
    expect(filterOf({ template: 'CYCLE_PROGRESS', only: 'legislation' })).toEqual({});
  });
});
