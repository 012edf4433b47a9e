import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { needStates } from '../assessment/need.ts';
import { activityStatuses } from './activity.ts';
import { type Coverage, coverageOf, coverages, type Served } from './coverage.ts';
import { matchStages } from './match.ts';

const served = (over: Partial<Served>): Coverage =>
  coverageOf({ state: 'OPEN', anyOffer: false, matchStages: [], activityStatuses: [], ...over });
const far = (coverage: Coverage) => coverages.indexOf(coverage);

describe('how far a need is served', () => {
  it('is unmet where nothing serves it, offered where there is an unblocked offer', () => {
    expect(served({})).toBe('UNMET');
    expect(served({ anyOffer: true })).toBe('OFFERED');
  });

  it('is agreed by a match or an activity in the pipeline, not by what is only talked about', () => {
    expect(served({ matchStages: ['PROPOSED', 'CONTACTED', 'DECLINED'] })).toBe('UNMET');
    expect(served({ matchStages: ['AGREED'] })).toBe('AGREED');
    expect(served({ anyOffer: true, activityStatuses: ['PIPELINE'] })).toBe('AGREED');
  });

  it('stays under way when all is delivered, until the State says that it is met', () => {
    expect(served({ matchStages: ['DONE'], activityStatuses: ['CLOSED'] })).toBe('UNDER_WAY');
    expect(served({ state: 'MET' })).toBe('MET');
  });

  it('counts suspended and cancelled activities for nothing', () => {
    expect(served({ activityStatuses: ['SUSPENDED', 'CANCELLED'] })).toBe('UNMET');
  });
});

const someServed = fc.record({
  state: fc.constantFrom(...needStates),
  anyOffer: fc.boolean(),
  matchStages: fc.array(fc.constantFrom(...matchStages), { maxLength: 4 }),
  activityStatuses: fc.array(fc.constantFrom(...activityStatuses), { maxLength: 4 }),
});

it('never goes back when one more thing serves a need, and does not ask in which order they came', () => {
  fc.assert(
    fc.property(someServed, someServed, (a, b) => {
      const both: Served = {
        state: a.state,
        anyOffer: a.anyOffer || b.anyOffer,
        matchStages: [...b.matchStages, ...a.matchStages],
        activityStatuses: [...b.activityStatuses, ...a.activityStatuses],
      };
      const furthest = Math.max(far(coverageOf(a)), far(coverageOf({ ...b, state: a.state })));
      expect(far(coverageOf(both))).toBe(furthest);
    }),
  );
});

it('is met or withdrawn by the word of the State alone', () => {
  fc.assert(
    fc.property(someServed, (one) => {
      const said = one.state === 'OPEN' ? null : one.state;
      const coverage = coverageOf(one);
      expect(coverage === 'MET' || coverage === 'WITHDRAWN' ? coverage : null).toBe(said);
    }),
  );
});
