import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aFixture, aWish } from '../kit/makers.ts';
import type { Program } from '../kit/program.ts';
import type { Assessment, Figures, Match, Need, Offer } from '../kit/shapes.ts';
import { openWorld, type World } from '../kit/world.ts';

// One story from an empty world to a served need, each step as the person whose step it is.
describe('from a checklist answer to a cell of the matrix', () => {
  let world: World;
  let focalPoint: Program;
  let donor: Program;
  let analyst: Program;
  let assessment: Assessment;
  let needs: readonly Need[];
  let offer: Offer;
  let match: Match;

  beforeAll(async () => {
    world = await openWorld({ world: aFixture() });
    [focalPoint, donor, analyst] = await Promise.all([
      world.as('FOCAL_POINT', 'XAA'),
      world.as('DONOR', 'fund'),
      world.as('ANALYST'),
    ]);
  });
  afterAll(() => world?.close());

  it('opens a checklist, and opening it again gives the same one', async () => {
    const input = { participant: 'XAA', instrument: 'uncac-2007', cycle: '2026' };
    assessment = await focalPoint.does('OpenAssessment', input);
    expect(assessment).toMatchObject({
      status: 'DRAFT',
      cycle: '2026',
      answeredCount: 0,
      provisionCount: 105,
    });
    expect((await focalPoint.does('OpenAssessment', input)).id).toBe(assessment.id);
  });

  it('takes an answer with the help that is wanted', async () => {
    const answer = await focalPoint.does('AnswerProvision', {
      assessment: assessment.id,
      provision: '23(1)(a)(i)',
      expectedRevision: 0,
      compliance: 'NO',
      assistanceWanted: [
        aWish(),
        aWish({
          type: 'CAPACITY_BUILDING',
          subject: 'Train 40 prosecutors of the capital in laundering cases by June 2027',
        }),
      ],
    });
    expect(answer).toMatchObject({
      revision: 1,
      compliance: 'NO',
      visibility: 'STATE',
      assessment: { answeredCount: 1 },
    });
  });

  it('shows nobody else what is still a draft', async () => {
    expect(await analyst.ask('Assessment', { id: assessment.id })).toBeNull();
    expect((await analyst.ask('Needs')).totalCount).toBe(0);
  });

  it('submits, and the answers become needs that donors see', async () => {
    const { revision } = (await focalPoint.ask('Assessment', { id: assessment.id })) as Assessment;
    const submitted = await focalPoint.does('SubmitAssessment', {
      assessment: assessment.id,
      expectedRevision: revision,
      declaration: true,
      consulted: ['JUDICIARY'],
      visibility: 'DONORS',
    });
    expect(submitted.status).toBe('SUBMITTED');
    expect(submitted.contentHash).toMatch(/^[0-9a-f]{64}$/);

    const page = await donor.ask('Needs', { first: 10 });
    needs = page.nodes;
    expect(needs.map(({ type, coverage }) => [type.code, coverage]).sort()).toEqual([
      ['CAPACITY_BUILDING', 'UNMET'],
      ['LEGISLATIVE_DRAFTING', 'UNMET'],
    ]);
    expect(needs[0]?.because[0]).toMatchObject({
      version: expect.any(Number),
      sentence: expect.stringMatching(/\w/),
      answer: { id: expect.any(String) },
    });
    expect((await world.everyone.ask('Needs')).totalCount).toBe(0);
  });

  it('is accepted by the secretariat, which names what it read', async () => {
    const read = (await analyst.ask('Assessment', { id: assessment.id })) as Assessment;
    const accepted = await analyst.does('ReviewAssessment', {
      assessment: assessment.id,
      decision: 'ACCEPT',
      contentHash: read.contentHash,
    });
    expect(accepted.status).toBe('ACCEPTED');
  });

  it('lets only the State order its needs', async () => {
    const order = await focalPoint.ask('NeedOrder', { participant: 'XAA' });
    const ids = [...(order?.needs ?? [])].map(({ id }) => id).reverse();
    expect(ids).toHaveLength(2);
    const ordered = await focalPoint.does('OrderNeeds', {
      participant: 'XAA',
      needs: ids,
      expectedRevision: order?.revision,
    });
    expect(ordered.needs.map(({ id, place }) => [id, place])).toEqual(ids.map((id, at) => [id, at + 1]));
    expect(await donor.ask('NeedOrder', { participant: 'XAA' })).toBeNull();
    expect(
      await donor.refused('OrderNeeds', {
        participant: 'XAA',
        needs: ids,
        expectedRevision: ordered.revision,
      }),
    ).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('plans a need', async () => {
    const need = drafting();
    const planned = await focalPoint.does('PlanNeed', {
      need: need.id,
      expectedRevision: (await theNeed(focalPoint, need.id)).revision,
      horizon: 'SHORT',
      targetDate: '2027-06-30',
    });
    expect(planned).toMatchObject({ horizon: 'SHORT', targetDate: '2027-06-30' });
  });

  it('finds the offer that fits, with its reasons', async () => {
    const me = await donor.ask('Me');
    offer = await donor.does('PublishOffer', {
      provider: me?.roles[0]?.provider?.id,
      title: 'Drafting help on laundering',
      types: ['LEGISLATIVE_DRAFTING'],
      scope: { articles: ['23'] },
      languages: ['en'],
      mode: 'BOTH',
    });
    expect(offer.state).toBe('PUBLISHED');
    const found = await donor.ask('MatchesOfNeed', { need: drafting().id, first: 10 });
    expect(found?.coverage).toBe('OFFERED');
    expect(found?.matches.totalCount).toBe(1);
    match = found?.matches.nodes[0] as Match;
    expect(match).toMatchObject({ revision: 0, stage: null, blockers: [], offer: { id: offer.id } });
    expect(match.parts.reduce((sum, { points }) => sum + points, 0)).toBe(match.score);
    for (const { points, of, sentence } of match.parts) {
      expect(points).toBeLessThanOrEqual(of);
      expect(sentence).toMatch(/\w/);
    }
    const training = needs.find(({ type }) => type.code === 'CAPACITY_BUILDING') as Need;
    expect((await donor.ask('MatchesOfNeed', { need: training.id }))?.matches.totalCount).toBe(0);
    const blocked = await donor.ask('MatchesOfNeed', { need: training.id, includeBlocked: true });
    expect(blocked?.matches.nodes[0]?.blockers.map(({ code }) => code)).toEqual(['TYPE_NOT_OFFERED']);
  });

  it('comes to an agreement step by step, each by the side it belongs to', async () => {
    match = await donor.does('ProposeMatch', {
      need: drafting().id,
      offer: offer.id,
      message: 'We could begin in May.',
    });
    expect(match.stage).toBe('PROPOSED');
    expect(
      await donor.refused('AdvanceMatch', {
        match: match.id,
        to: 'CONTACTED',
        expectedRevision: match.revision,
      }),
    ).toMatchObject({ code: 'OUT_OF_TURN' });
    match = await focalPoint.does('AdvanceMatch', {
      match: match.id,
      to: 'CONTACTED',
      expectedRevision: match.revision,
    });
    match = await donor.does('AdvanceMatch', {
      match: match.id,
      to: 'AGREED',
      expectedRevision: match.revision,
    });
    expect(match).toMatchObject({ stage: 'CONTACTED', agreedBy: ['PROVIDER'], activity: null });
    const agreed = await focalPoint.does('AdvanceMatch', {
      match: match.id,
      to: 'AGREED',
      expectedRevision: match.revision,
    });
    expect(agreed).toMatchObject({
      stage: 'AGREED',
      need: { coverage: 'AGREED' },
      activity: { status: 'PIPELINE' },
    });
    expect([...agreed.agreedBy].sort()).toEqual(['PROVIDER', 'STATE']);
    match = agreed;
  });

  it('shows the agreement as coverage in the cell, and the cell opens to its records', async () => {
    const cell = await cellOf(donor);
    expect(cell).toMatchObject({
      needs: 1,
      participants: 1,
      offers: 1,
      providers: 1,
      activities: 1,
      coverage: { agreed: 1, unmet: 0, offered: 0 },
    });
    const records = await donor.ask('CellRecords', {
      input: table,
      row: '23',
      column: 'LEGISLATIVE_DRAFTING',
      first: 10,
    });
    expect(records.needRecords.nodes.map(({ id, coverage }) => [id, coverage])).toEqual([
      [drafting().id, 'AGREED'],
    ]);
    expect(records.offerRecords.nodes.map(({ id }) => id)).toEqual([offer.id]);
    expect(records.activityRecords.nodes.map(({ status }) => status)).toEqual(['PIPELINE']);
  });

  it('is under way once the provider delivers, and met only when the State says so', async () => {
    match = await donor.does('AdvanceMatch', {
      match: match.id,
      to: 'DELIVERING',
      expectedRevision: match.revision,
    });
    expect(match).toMatchObject({
      stage: 'DELIVERING',
      need: { coverage: 'UNDER_WAY' },
      activity: { status: 'IMPLEMENTATION' },
    });
    match = await donor.does('AdvanceMatch', {
      match: match.id,
      to: 'DONE',
      expectedRevision: match.revision,
    });
    expect(match).toMatchObject({
      stage: 'DONE',
      need: { coverage: 'UNDER_WAY' },
      activity: { status: 'CLOSED' },
    });
    const { revision } = await theNeed(focalPoint, drafting().id);
    const met = await focalPoint.does('PlanNeed', {
      need: drafting().id,
      expectedRevision: revision,
      state: 'MET',
    });
    expect(met.coverage).toBe('MET');
    expect((await cellOf(analyst))?.coverage).toEqual({
      unmet: 0,
      offered: 0,
      agreed: 0,
      underWay: 0,
      met: 1,
    });
  });

  it('confirms the offer and at last withdraws it', async () => {
    const confirmed = await donor.does('ConfirmOffer', { offer: offer.id, expectedRevision: offer.revision });
    expect(confirmed.state).toBe('PUBLISHED');
    const withdrawn = await donor.does('WithdrawOffer', {
      offer: offer.id,
      expectedRevision: confirmed.revision,
      reason: 'The fund closes.',
    });
    expect(withdrawn.state).toBe('WITHDRAWN');
  });

  const table = { rows: 'ARTICLE', columns: 'TYPE' };
  const drafting = () => needs.find(({ type }) => type.code === 'LEGISLATIVE_DRAFTING') as Need;
  const theNeed = async (who: Program, id: string) =>
    (await who.ask('Needs')).nodes.find((need) => need.id === id) as Need;
  const cellOf = async (who: Program): Promise<Figures | undefined> =>
    (await who.ask('Matrix', { input: table })).cells.find(
      ({ row, column }) => row === '23' && column === 'LEGISLATIVE_DRAFTING',
    );
});
