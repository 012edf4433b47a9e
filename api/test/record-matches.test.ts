import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MatchStage } from '../src/domain/assistance/match.ts';
import { recordMatches } from '../src/services/assistance/match/record-matches.ts';
import { audience, type Context } from '../src/services/base/context.ts';
import { type AssistanceWorld, anOffer, openAssistanceWorld, reportGaps } from './assistance-world.ts';
import { aPerson } from './people.ts';

let world: AssistanceWorld;
beforeAll(async () => {
  world = await openAssistanceWorld();
});
afterAll(() => world?.close());

describe('a match that a file has further on than it is', () => {
  it('goes on from there, and its activity with it', async () => {
    await reportGaps(world, 'XAA', [{ provision: '15(a)' }]);
    const offer = await anOffer(world.donor, world.fund);
    const [state, donor] = [aPerson('FOCAL_POINT', 'XAA'), aPerson('DONOR', world.fund)];
    const both: Context = world.as({ ...state, roles: [...state.roles, ...donor.roles] });
    const need = { participant: 'XAA', provision: '15(a)', type: 'LEGAL_ADVICE' };
    const reach = async (stage: MatchStage) => {
      const [match] = await recordMatches(both, [{ need, offer: offer.id, stage }]);
      const [activity] = match?.activity
        ? await world.store.activities.byIds(audience(both), [match.activity])
        : [];
      return { stage: match?.stage, steps: match?.steps.length, activity };
    };
    expect(await reach('CONTACTED')).toEqual({ stage: 'CONTACTED', steps: 2, activity: undefined });
    const delivering = await reach('DELIVERING');
    expect(delivering).toMatchObject({ stage: 'DELIVERING', steps: 5 });
    expect(delivering.activity).toMatchObject({ status: 'IMPLEMENTATION', revision: 1 });
    const done = await reach('DONE');
    expect(done).toMatchObject({ stage: 'DONE', steps: 6 });
    expect(done.activity).toMatchObject({ id: delivering.activity?.id, status: 'CLOSED', revision: 2 });
    await expect(reach('DONE')).rejects.toMatchObject({ code: 'OUT_OF_TURN' });
  });
});
