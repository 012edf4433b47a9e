import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Offer } from '../src/domain/assistance/offer.ts';
import type { NeedId } from '../src/domain/base/ids.ts';
import type { User } from '../src/domain/base/viewer.ts';
import { reportAssessment } from '../src/services/assessment/report-assessment.ts';
import { stagesOpenTo } from '../src/services/assistance/match/match-sides.ts';
import { readMatchMessages } from '../src/services/assistance/match/read-messages.ts';
import { writeMatchMessage } from '../src/services/assistance/match/write-message.ts';
import { confirmLink, confirmOfferByLink } from '../src/services/assistance/offer/confirm-link.ts';
import { confirmOffer } from '../src/services/assistance/offer/confirm-offer.ts';
import { experiences } from '../src/services/assistance/offer/experiences.ts';
import { offerExperience } from '../src/services/assistance/offer/offer-experience.ts';
import { publishOffer } from '../src/services/assistance/offer/publish-offer.ts';
import { reviseOffer } from '../src/services/assistance/offer/revise-offer.ts';
import { withdrawOffer } from '../src/services/assistance/offer/withdraw-offer.ts';
import { setPriorities } from '../src/services/assistance/priorities/set-priorities.ts';
import type { Context } from '../src/services/base/context.ts';
import { registerUsers } from '../src/services/base/register.ts';
import { type AssistanceWorld, openAssistanceWorld, propose, reportGaps, step } from './assistance-world.ts';

/* South–South [WG 33]: a State that answered with yes and a measure offers to show others how. */

describe('the experience of a State', () => {
  let world: AssistanceWorld;
  let giver: User;
  let asked: NeedId;
  let confidential: NeedId;
  const content = { title: 'How we wrote it', types: ['LEGAL_ADVICE'], languages: ['en'] };
  const offer = (who: Context, provisions: readonly string[], over: object = {}) =>
    offerExperience(who, {
      ...{ operationId: randomUUID(), participant: 'XAB', scope: { provisions }, ...content },
      ...over,
    });
  /** As each request reads it again. */
  const now = async (): Promise<Context> =>
    world.as((await world.store.users.all()).find(({ id }) => id === giver.id) ?? null);
  const person = (email: string, participant: string) =>
    registerUsers(world.administrator, [
      {
        email,
        name: email,
        roles: [{ role: 'FOCAL_POINT', participant: participant as never, provider: null }],
      },
    ]);

  beforeAll(async () => {
    world = await openAssistanceWorld();
    [asked, confidential] = (await reportGaps(world, 'XAA', [
      { provision: '15(a)', visibility: 'PUBLIC' },
      { provision: '15(b)' },
    ])) as [NeedId, NeedId];
    const yes = (provision: string, measures: readonly string[]) => ({
      ...{ provision, compliance: 'YES', visibility: 'PUBLIC' },
      measures: measures.map((title) => ({ title, kind: 'LAW' })),
    });
    await reportAssessment(world.administrator, {
      ...{ participant: 'XAB', instrument: 'uncac-full', cycle: '2026', channel: 'ONLINE', helped: false },
      submittedAt: world.administrator.now,
      answers: [
        yes('15(a)', ['Act 12 on bribery']),
        yes('15(b)', ['Act 12 on bribery']),
        yes('16(1)', []),
        { provision: '23(2)(b)', compliance: 'IN_PART', measures: [{ title: 'A bill', kind: 'LAW' }] },
      ],
    } as never);
    [giver] = (await person('giver@state.example', 'XAB')) as [User];
  }, 60_000);
  afterAll(() => world?.close());

  it('is what it answers with yes and a measure, and for its own focal point alone', async () => {
    const found = await experiences(await now(), 'XAB');
    expect(found).toEqual([
      { provision: '15(a)', measures: ['Act 12 on bribery'] },
      { provision: '15(b)', measures: ['Act 12 on bribery'] },
    ]);
    for (const who of [world.focalPoint, world.donor, world.analyst, world.administrator])
      await expect(experiences(who, 'XAB')).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(experiences(world.everyone, 'XAB')).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it.each([
    ['a yes without a measure', { provisions: ['16(1)'] }, ['scope', 'provisions', '0']],
    ['a gap', { provisions: ['15(a)', '23(2)(b)'] }, ['scope', 'provisions', '1']],
    ['an article', { provisions: ['15(a)'], articles: ['15'] }, ['scope']],
    ['the whole Convention', { wholeConvention: true }, ['scope']],
  ])('is not offered for %s', async (_what, scope, path) => {
    await expect(offer(await now(), [], { scope })).rejects.toMatchObject({
      code: 'INVALID',
      inputPath: path,
    });
    expect([...world.store.catalogue().providers.values()].map(({ kind }) => kind)).not.toContain('STATE');
  });

  it('is offered by nobody else', async () => {
    for (const who of [world.focalPoint, world.donor, world.administrator])
      await expect(offer(who, ['15(a)'])).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  describe('once offered', () => {
    let made: Offer;
    beforeAll(async () => {
      const who = await now();
      const [first, second] = await Promise.all([offer(who, ['15(a)', '15(b)']), offer(who, ['15(a)'])]);
      made = first;
      await withdrawOffer(await now(), {
        ...{ operationId: randomUUID(), offer: second.id, expectedRevision: 1, reason: 'Twice.' },
      });
    });

    it('makes its State one provider, for which its focal points speak, and sees no more for it', async () => {
      const own = [...world.store.catalogue().providers.values()].filter(({ kind }) => kind === 'STATE');
      expect(own).toMatchObject([{ name: 'Borealia', participant: 'XAB', fictional: true }]);
      expect(made).toMatchObject({ provider: own[0]?.id, eligible: { except: ['XAB'] } });
      const later = await person('later@state.example', 'XAB');
      for (const user of [...later, (await now()).viewer as User])
        expect(user.roles).toMatchObject([{ role: 'FOCAL_POINT', provider: own[0]?.id }]);
      const seen = await world.store.needs.byIds(
        { level: 'PUBLIC', participants: ['XAB' as never], providers: [made.provider] },
        [asked, confidential],
      );
      expect(seen.map(({ id }) => id)).toEqual([asked]);
    });

    it('is said otherwise within what the State has solved, and published by no other way', async () => {
      const revise = async (scope: object) =>
        reviseOffer(await now(), {
          ...{
            operationId: randomUUID(),
            offer: made.id,
            expectedRevision: made.revision,
            ...content,
            scope,
          },
        });
      await expect(revise({ articles: ['15'] })).rejects.toMatchObject({ inputPath: ['scope'] });
      await expect(revise({ provisions: ['16(1)'] })).rejects.toMatchObject({
        inputPath: ['scope', 'provisions', '0'],
      });
      made = await revise({ provisions: ['15(a)', '15(b)'] });
      expect(made.eligible.except).toEqual(['XAB']);
      await expect(
        publishOffer(await now(), {
          ...{ operationId: randomUUID(), provider: made.provider, ...content, scope: { articles: ['15'] } },
        }),
      ).rejects.toMatchObject({ code: 'FORBIDDEN' });
    });

    it('has priorities that its focal point sets, and is open to proposals on what it could see', async () => {
      const giving = world.store.catalogue().providers.get(made.provider);
      const said = { ...{ operationId: randomUUID(), provider: made.provider }, expectedRevision: 0 };
      await setPriorities(await now(), { ...said, text: 'Neighbours first.', types: ['LEGAL_ADVICE'] });
      expect(await world.store.priorities.ofProviders([made.provider])).toMatchObject([
        { text: 'Neighbours first.' },
      ]);
      await expect(
        setPriorities(world.focalPoint, {
          ...said,
          operationId: randomUUID(),
          expectedRevision: 1,
          text: 'No.',
        }),
      ).rejects.toMatchObject({ code: 'FORBIDDEN' });
      const steps = (label: 'PUBLIC' | 'DONORS') =>
        stagesOpenTo(world.focalPoint.viewer, {
          ...{ match: null, offer: made, provider: giving, fit: { blockers: [] } as never },
          need: { participant: 'XAA' as never, label, state: 'OPEN' } as never,
        });
      expect([steps('PUBLIC'), steps('DONORS')]).toEqual([['PROPOSED'], []]);
    });

    it('is matched with what everybody may see, its focal point taking the steps of the provider', async () => {
      await expect(propose(world.focalPoint, confidential, made)).rejects.toMatchObject({
        ...{ code: 'INVALID', inputPath: ['offer'] },
      });
      const match = await propose(world.focalPoint, asked, made);
      await expect(step(world.otherDonor, match, 'CONTACTED')).rejects.toMatchObject({ code: 'FORBIDDEN' });
      const contacted = await step(await now(), match, 'CONTACTED');
      expect(contacted.steps.at(-1)).toMatchObject({ side: 'PROVIDER', stage: 'CONTACTED' });
      await writeMatchMessage(world.focalPoint, {
        operationId: randomUUID(),
        match: match.id,
        text: 'When?',
      });
      const unread = await world.store.matchMessages.unread(giver.id, {
        ...{ level: 'PUBLIC', participants: [], providers: [made.provider] },
      });
      expect(unread).toMatchObject([{ match: match.id, count: 1 }]);
      await readMatchMessages(await now(), { operationId: randomUUID(), match: match.id });
    });

    it('is not confirmed any longer, signed in or by mail, once its State answers otherwise', async () => {
      const confirm = async () =>
        confirmOffer(await now(), {
          ...{ operationId: randomUUID(), offer: made.id, expectedRevision: made.revision },
        });
      made = await confirm();
      const link = confirmLink(world.store, made, giver, made.confirmedAt);
      await reportGaps(world, 'XAB', [{ provision: '15(a)' }], '2027');
      const refused = { code: 'INVALID', inputPath: ['offer'] };
      await expect(confirm()).rejects.toMatchObject(refused);
      await expect(confirmOfferByLink(world.everyone, link)).rejects.toMatchObject(refused);
    });
  });
});
