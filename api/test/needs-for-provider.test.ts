import { afterAll, beforeAll, expect, it } from 'vitest';
import { matchesOfProvider } from '../src/services/assistance/match/matches.ts';
import type { Context } from '../src/services/base/context.ts';
import { type AssistanceWorld, anOffer, openAssistanceWorld, reportGaps } from './assistance-world.ts';

let world: AssistanceWorld;
beforeAll(async () => {
  world = await openAssistanceWorld();
  await reportGaps(world, 'XAA', [{ provision: '15(a)' }, { provision: '15(b)' }]);
});
afterAll(() => world?.close());

const list = (context: Context, first: number, after: string | null = null) =>
  matchesOfProvider(context, world.fund, {
    request: { first, after: after as never, language: 'en' },
    includeBlocked: false,
  });

it('tells its own people, and nobody else, each need once over all its offers', async () => {
  await anOffer(world.donor, world.fund, { title: 'A wide one' });
  const near = await anOffer(world.donor, world.fund, {
    title: 'A near one',
    scope: { provisions: ['15(a)'] },
  });
  await anOffer(world.otherDonor, world.agency);
  const all = list(world.donor, 50);
  expect(all?.totalCount).toBe(2);
  const beside = all?.nodes.find(({ need }) => need.includes('15(a)'));
  expect(beside?.offer).toBe(near.id);
  for (const who of [world.everyone, world.otherDonor, world.analyst, world.focalPoint])
    expect(list(who, 50)).toBeNull();
});
