import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AssessmentId } from '../src/domain/base/ids.ts';
import { answerProvision } from '../src/services/assessment/answer-provision.ts';
import { openAssessment } from '../src/services/assessment/open-assessment.ts';
import { alreadyAskedFor, wishedHelp } from '../src/services/assistance/wish/wished-help.ts';
import type { Context } from '../src/services/base/context.ts';
import {
  type AssistanceWorld,
  agreeOn,
  anOffer,
  openAssistanceWorld,
  reportGaps,
} from './assistance-world.ts';
import { aPerson } from './people.ts';

describe('a wish while it is written', () => {
  let world: AssistanceWorld;
  let assessment: AssessmentId;
  beforeAll(async () => {
    world = await openAssistanceWorld();
    const input = { operationId: randomUUID(), participant: 'XAA', instrument: 'uncac-full', cycle: '2027' };
    assessment = (await openAssessment(world.focalPoint, input)).id;
    await anOffer(world.donor, world.fund, { languages: ['en'], scope: { articles: ['15'] } });
    await anOffer(world.otherDonor, world.agency, {
      ...{ title: 'For Borealia', scope: { articles: ['16'] }, eligible: { participants: ['XAB'] } },
    });
  });
  afterAll(() => world?.close());

  const wish = (who: Context, more: object = {}) =>
    wishedHelp(who, { assessment, provision: '15(a)', type: 'LEGAL_ADVICE', ...more });

  it('has the offers beside it that would fit, with score and reasons', async () => {
    const { offersThatFit, fits, nearest } = await wish(world.focalPoint, { languages: ['en'] });
    expect(offersThatFit).toBe(1);
    expect(fits).toMatchObject([{ blockers: [], parts: expect.arrayContaining([expect.anything()]) }]);
    expect(fits[0]?.score).toBe(fits[0]?.parts.reduce((sum, { points }) => sum + points, 0));
    expect(nearest).toEqual([]);
  });

  it('scores a wish as the need that it becomes', async () => {
    const said = { languages: ['fr'], horizon: 'LONG', budgetBand: 'OVER_1M' };
    const [fit] = (await wish(world.focalPoint, said)).fits;
    const other = (await wish(world.focalPoint, { languages: ['en'], horizon: 'SHORT' })).fits[0];
    expect(fit?.score).toBeLessThan(other?.score ?? 0);
  });

  it('has the nearest ones with what is in the way where none fits, and none of other help', async () => {
    const blocked = await wish(world.focalPoint, { provision: '16(1)' });
    expect(blocked).toMatchObject({
      offersThatFit: 0,
      fits: [],
      nearest: [{ blockers: [{ code: 'NOT_ELIGIBLE' }] }],
    });
    expect(await wish(world.focalPoint, { type: 'CAPACITY_BUILDING' })).toMatchObject({
      offersThatFit: 0,
      nearest: [],
    });
  });

  it('is for the people of its State alone', async () => {
    expect((await wish(world.as(aPerson('CONTRIBUTOR', 'XAA')))).offersThatFit).toBe(1);
    const others = [world.donor, world.analyst, world.everyone, world.as(aPerson('FOCAL_POINT', 'XAB'))];
    for (const who of others)
      await expect(wish(who)).rejects.toMatchObject({
        code: 'NOT_FOUND',
        inputPath: ['input', 'assessment'],
      });
  });

  it('is refused with its place where it is not one', async () => {
    const refused = (more: object) => wish(world.focalPoint, more).catch((error: unknown) => error);
    expect(await refused({ provision: '99' })).toMatchObject({
      code: 'INVALID',
      inputPath: ['input', 'provision'],
    });
    expect(await refused({ type: 'X' })).toMatchObject({ code: 'INVALID', inputPath: ['input', 'type'] });
    expect(await refused({ type: 'OTHER' })).toMatchObject({
      code: 'INVALID',
      inputPath: ['input', 'category'],
    });
    expect(await refused({ languages: ['english'] })).toMatchObject({
      inputPath: ['input', 'languages', '0'],
    });
  });

  it('says what was asked, agreed and received already', async () => {
    const already = async () => alreadyAskedFor(world.focalPoint, (await wish(world.focalPoint)).wish);
    expect(await already()).toEqual([]);
    const [need] = await reportGaps(
      world,
      'XAA',
      [{ provision: '15(b)', visibility: 'SECRETARIAT' }],
      '2025',
    );
    expect(await already()).toMatchObject([{ kind: 'NEED', exact: false, provision: '15(b)', need }]);

    const [exact = need] = await reportGaps(world, 'XAA', [{ provision: '15(a)' }], '2026');
    const match = await agreeOn(world, exact as never, await anOffer(world.donor, world.fund));
    expect((await already())[0]).toMatchObject({ kind: 'MATCH', exact: true, match: match.id });

    await answerProvision(world.focalPoint, {
      ...{ operationId: randomUUID(), assessment, provision: '15(a)', expectedRevision: 0 },
      assistanceReceived: [{ type: 'LEGAL_ADVICE', providerName: 'Ardenholm', until: '2030-01-01' }],
    });
    expect((await already()).map(({ kind, provider }) => provider ?? kind)).toEqual([
      'MATCH',
      'Ardenholm',
      'NEED',
    ]);
  });
});
