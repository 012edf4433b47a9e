import { describe, expect, it } from 'vitest';
import { aCatalogue, aRevision, aSubmittedAnswer, aWish, state } from '../../../test/assessment-makers.ts';
import { refusalOf } from '../../../test/refusal.ts';
import type { NeedId } from '../base/ids.ts';
import { deriveNeeds } from './derive-needs.ts';
import { inForce } from './in-force.ts';
import type { Need } from './need.ts';
import { missingFields } from './need-coach.ts';
import { inOrder, orderNeeds, parsePlan, planNeed, refuseOtherPlan, remarkOnDate } from './need-plan.ts';

const now = '2027-03-01T00:00:00.000Z';
const asking = ['15(a)', '15(b)', '16(1)'].map((provision) =>
  aSubmittedAnswer(provision, { compliance: 'NO', assistanceWanted: [aWish()] }),
);
const needs = deriveNeeds({
  participant: state,
  inForce: inForce([aRevision(asking)]),
  existing: [],
  catalogue: aCatalogue(),
  now,
}).changed;
const [a, b, c] = needs.map(({ id }) => id) as [NeedId, NeedId, NeedId];
const order = (ids: readonly NeedId[], all: readonly Need[] = needs, expectedRevision = 0) =>
  orderNeeds(null, { participant: state, needs: ids, expectedRevision }, all, now);

describe('the order of needs', () => {
  it('is the State’s, and touches only needs whose place it changes', () => {
    const { order: made, changed } = order([c, a, b]);
    expect(made).toEqual({ participant: state, revision: 1, needs: [c, a, b] });
    expect(changed.map(({ id, place, revision }) => [id, place, revision])).toEqual([
      [a, 2, 1],
      [b, 3, 1],
      [c, 1, 1],
    ]);
    expect(inOrder(changed).map(({ id }) => id)).toEqual([c, a, b]);
    expect(
      orderNeeds(
        made,
        { participant: state, needs: [c, b, a], expectedRevision: 1 },
        changed,
        now,
      ).changed.map(({ id }) => id),
    ).toEqual([a, b]);
  });

  it('names each open need exactly once', () => {
    expect(refusalOf(() => order([a, b]))).toMatchObject({ code: 'INCOMPLETE', path: 'needs' });
    expect(refusalOf(() => order([a, b, b]))).toMatchObject({ code: 'INVALID', path: 'needs.2' });
    expect(refusalOf(() => order([a, 'XBB/15(a)/OTHER' as NeedId]))).toMatchObject({
      code: 'INVALID',
      path: 'needs.1',
    });
    const met = needs.map((need) => (need.id === a ? { ...need, state: 'MET' as const } : need));
    expect(refusalOf(() => order([a, b, c], met))).toMatchObject({ code: 'INVALID', path: 'needs.0' });
    expect(order([b, c], met).order.needs).toEqual([b, c]);
  });

  it('is guarded by its revision', () =>
    expect(refusalOf(() => order([a, b, c], needs, 1))).toMatchObject({
      code: 'CONFLICT',
      currentRevision: 0,
    }));
});

describe('planning a need', () => {
  const need = needs[0] as Need;

  it('leaves out what was left out and clears what is null', () => {
    expect(planNeed(need, parsePlan({ horizon: 'LONG' }), now)).toMatchObject({
      horizon: 'LONG',
      targetDate: null,
      state: 'OPEN',
      revision: 2,
    });
    expect(
      planNeed({ ...need, targetDate: '2030-01-01' }, parsePlan({ targetDate: null }), now).targetDate,
    ).toBeNull();
    expect(planNeed({ ...need, place: 4 }, parsePlan({ state: 'MET' }), now)).toMatchObject({
      state: 'MET',
      place: null,
    });
  });

  it('refuses what it cannot', () => {
    expect(refusalOf(() => parsePlan({ state: null }))).toMatchObject({ code: 'INVALID', path: 'state' });
    expect(refusalOf(() => refuseOtherPlan(need, {}, 9))).toMatchObject({
      code: 'CONFLICT',
      currentRevision: 1,
    });
    const dropped = inForce([aRevision([aSubmittedAnswer('15(a)', { compliance: 'YES' })])]);
    const [withdrawn] = deriveNeeds({
      participant: state,
      inForce: dropped,
      existing: [need],
      catalogue: aCatalogue(),
      now,
    }).changed;
    expect(refusalOf(() => planNeed(withdrawn as Need, { state: 'OPEN' }, now))).toMatchObject({
      code: 'INVALID',
      path: 'state',
    });
  });

  it('remarks upon a date beyond five years', () => {
    expect(remarkOnDate('2032-03-01', now)).toBeNull();
    expect(remarkOnDate('2032-03-02', now)?.code).toBe('far-target-date');
  });

  it('asks for what is missing, in the coach’s order', () => {
    expect(missingFields(need)).toEqual([
      'result',
      'beneficiary',
      'ownContribution',
      'horizon',
      'languages',
      'budgetBand',
    ]);
    expect(missingFields({ ...need, subject: 'technical', languages: ['en'] })[0]).toBe('subject');
  });
});
