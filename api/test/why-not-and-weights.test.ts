import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ProviderId } from '../src/domain/base/ids.ts';
import { demoPassword } from '../src/services/base/demo.ts';
import { registerUsers } from '../src/services/base/register.ts';
import { openWorld, type Visitor, type World } from './open-world.ts';
import { scoreAgain } from './score-again.ts';

const provisions = ['15(a)', '15(b)', '16(1)', '23(1)', '23(2)(b)'];
const types = ['LEGAL_ADVICE', 'CAPACITY_BUILDING'];
const fund = Buffer.from('Provider:fund').toString('base64url');
const matchFields = '... on Match { id revision stage }';
const inputs = `{
  day type category provision subjects article chapter ofWhole concerns covered languages horizon targetDate budgetBand
  stateLanguages stateLegalTradition
  offeredTypes offeredCategories offeredScope { provisions articles chapters wholeConvention }
  offeredSubjects offeredLanguages offeredLegalTraditions offeredMode opens closes ceiling { amount currency } present
}`;
const weights = '{ version parts { code points } sameCategory article chapter whole remoteOnly }';

let world: World;
let focal: Visitor;
let donor: Visitor;
let administrator: Visitor;
let needs: readonly { id: string; type: { code: string }; provision: { reference: string } }[];

beforeAll(async () => {
  world = await openWorld();
  const provider = 'fund' as ProviderId;
  await world.store.atomically((writes) =>
    writes.saveProviders([
      { id: provider, name: 'Fund', kind: 'MULTILATERAL', participant: null, fictional: true },
    ]),
  );
  const roles = [{ role: 'DONOR' as const, participant: null, provider }];
  await registerUsers(world.administrator, [
    { email: 'fund@demo.example', name: 'fund', roles, password: demoPassword },
  ]);
  [focal, donor, administrator] = [
    await world.person('focal'),
    await world.person('fund'),
    await world.person('administrator'),
  ];
  const { id } = await focal.act(
    'openAssessment',
    { participant: 'XAA', instrument: 'uncac-full', cycle: '2026' },
    '... on Assessment { id }',
  );
  for (const provision of provisions)
    await focal.act(
      'answerProvision',
      {
        ...{ assessment: id, provision, expectedRevision: 0, compliance: 'NO' },
        assistanceWanted: types.map((type) => ({ type, subject: 'Widening section 214 of the penal code' })),
      },
      '... on Answer { revision }',
    );
  const { data } = await focal.send('query($id: ID!) { assessment(id: $id) { revision } }', { id });
  await focal.act(
    'submitAssessment',
    { assessment: id, expectedRevision: data.assessment.revision, declaration: true, visibility: 'PUBLIC' },
    '... on Assessment { id }',
  );
  const found = await focal.send('{ needs { nodes { id type { code } provision { reference } } } }');
  needs = found.data.needs.nodes;
}, 60_000);
afterAll(() => world?.close());

const needOf = (provision: string, type = 'LEGAL_ADVICE'): string =>
  needs.find((need) => need.provision.reference === provision && need.type.code === type)?.id ?? '';
const publish = async (more: object = {}) =>
  (await donor.act(
    'publishOffer',
    { provider: fund, title: 'Advice', types: ['LEGAL_ADVICE'], scope: { articles: ['15'] }, ...more },
    '... on Offer { id revision }',
  )) as { id: string; revision: number };

describe('why an offer does not fit a need', () => {
  it('is said with what would have to change and by whom; done, exactly that is gone', async () => {
    const offer = await publish({ title: 'For article 15', languages: ['fr'] });
    const need = needOf('16(1)', 'CAPACITY_BUILDING');
    const ask = async (who: Visitor) =>
      (
        await who.send(
          `query($need: ID!, $offer: ID!) { whyNot(need: $need, offer: $offer) {
            score match { id score } cautions { code }
            blockers { code sentence ways { by sentences score } }
            hindrances { code }
            parts { code points of ways { by sentences score } }
          } }`,
          { need, offer: offer.id },
        )
      ).data.whyNot;
    const told = await ask(focal);
    expect(told.blockers.map(({ code }: any) => code)).toEqual(['TYPE_NOT_OFFERED', 'OUT_OF_SCOPE']);
    expect(told.blockers[0].ways[0]).toMatchObject({
      by: 'PROVIDER',
      sentences: ['Offer this kind of help too: Capacity building.'],
    });
    expect(told.parts.find(({ code }: any) => code === 'LANGUAGE').ways.map(({ by }: any) => by)).toEqual([
      'PROVIDER',
      'STATE',
    ]);
    expect(await ask(world.visitor())).toEqual(told);

    await donor.act(
      'reviseOffer',
      {
        ...{ offer: offer.id, expectedRevision: offer.revision, title: 'For article 15', languages: ['fr'] },
        ...{ types, scope: { articles: ['15'] } },
      },
      '... on Offer { id }',
    );
    const after = await ask(donor);
    expect(after.blockers.map(({ code }: any) => code)).toEqual(['OUT_OF_SCOPE']);
    expect(after.score).toBe(told.blockers[0].ways[0].score);
  });

  it('is absent where one of the two is, and refused where an id is none', async () => {
    const query = 'query($need: ID!, $offer: ID!) { whyNot(need: $need, offer: $offer) { score } }';
    const offer = Buffer.from('Offer:none').toString('base64url');
    const absent = await focal.send(query, { need: needOf('15(a)'), offer });
    expect(absent.data.whyNot).toBeNull();
    const wrong = await focal.send(query, { need: 'x', offer });
    expect(wrong.errors?.[0]).toMatchObject({ extensions: { code: 'INVALID' } });
  });
});

describe('the weights of matching', () => {
  const first = {
    parts: [
      { code: 'TYPE', points: 20 },
      { code: 'SCOPE', points: 16 },
      { code: 'SUBJECT', points: 10 },
      { code: 'LANGUAGE', points: 11 },
      { code: 'TIME', points: 14 },
      { code: 'MODE', points: 8 },
      { code: 'BUDGET', points: 10 },
      { code: 'LEGAL_TRADITION', points: 6 },
      { code: 'PRESENCE', points: 5 },
    ],
    ...{ sameCategory: 8, article: 14, chapter: 10, whole: 6, remoteOnly: 3 },
  };
  const moved = (more: Readonly<Record<string, number>>) => ({
    ...first,
    parts: first.parts.map(({ code, points }) => ({ code, points: more[code] ?? points })),
  });
  const set = (who: Visitor, input: object, expectedVersion = 2) =>
    who.act(
      'setWeights',
      { ...input, expectedVersion, reason: 'Language matters more.' },
      `... on Weights ${weights}`,
    );

  it.each([
    ['parts that do not make 100', moved({ TYPE: 21 }), ['parts']],
    ['a negative one', moved({ TYPE: -1, SCOPE: 37 }), ['parts', '0', 'points']],
    ['a part twice', { ...first, parts: [...first.parts.slice(1), first.parts[1]] }, ['parts']],
    ['a chapter above an article', { ...first, chapter: 15 }, ['article']],
    ['another type as good as the very one', { ...first, sameCategory: 20 }, ['sameCategory']],
    ['from afar better than on site', { ...first, remoteOnly: 9 }, ['remoteOnly']],
  ])('are refused with %s, by its place', async (_what, input, path) => {
    expect(await set(administrator, input)).toMatchObject({ __typename: 'Refused', code: 'INVALID', path });
  });

  it('are tried and set by the administrator alone, and keep their history', async () => {
    await publish({
      title: 'In Spanish',
      languages: ['es'],
      mode: 'ON_SITE',
      legalTraditions: ['COMMON'],
      scope: { provisions: ['15(b)'] },
    });
    await publish({ title: 'In English', languages: ['en'], scope: { articles: ['15'] } });
    const input = moved({ LANGUAGE: 27, SCOPE: 14, TYPE: 16, TIME: 4 });
    for (const who of [focal, donor])
      expect(await set(who, input)).toMatchObject({ __typename: 'Refused', code: 'FORBIDDEN' });
    const preview = await administrator.send(
      `query($input: WeightsInput!) { supposedWeights(input: $input) {
        needs pairs pairsWithOtherScore needsWithOtherOrder needsWithOtherFirst
        examples { before after match { score } }
      } }`,
      { input },
    );
    const told = preview.data.supposedWeights;
    expect(told.needs).toBe(needs.length);
    expect(told.needsWithOtherFirst).toBe(1);
    expect(told.pairsWithOtherScore).toBeGreaterThan(0);
    for (const { before, match } of told.examples) expect(match.score).toBe(before);

    expect(await set(administrator, input)).toMatchObject({ __typename: 'Weights', version: 3 });
    expect(await set(administrator, first)).toMatchObject({ __typename: 'Conflict', code: 'CONFLICT' });
    const { data } = await world
      .visitor()
      .send(`{ about { weightsVersion } weights { viewerCanSet inForce ${weights} earlier ${weights} } }`);
    expect(data.about.weightsVersion).toBe(3);
    expect(data.weights).toMatchObject({
      ...{ viewerCanSet: false, inForce: { version: 3, ...input } },
      earlier: [{ version: 2, ...first }, { version: 1 }],
    });
  });

  it('have changed what is first for a need, as the preview said; a match keeps the version it was scored with', async () => {
    const need = needOf('15(b)');
    const listed = await donor.send(
      'query($need: ID!) { need(id: $need) { matches(first: 1) { nodes { score offer { id title } weightsVersion } } } }',
      { need },
    );
    const [best] = listed.data.need.matches.nodes;
    expect(best).toMatchObject({ offer: { title: 'In English' }, weightsVersion: 3 });
    const { id } = await donor.act('proposeMatch', { need, offer: best.offer.id }, matchFields);
    // As a program sends them that knows of no subjects.
    const bare = moved({ SCOPE: 26 });
    const parts = bare.parts.filter(({ code }) => code !== 'SUBJECT');
    expect(await set(administrator, { ...bare, parts }, 3)).toMatchObject({ version: 4 });
    const { data } = await donor.send(
      `query($id: ID!) { match(id: $id) {
        score inputs ${inputs} weights ${weights}
        scored { score inputs ${inputs} weights ${weights} }
      } }`,
      { id },
    );
    const { scored, ...today } = data.match;
    expect(scored).toMatchObject({ score: best.score, weights: { version: 3 } });
    expect(today.weights.version).toBe(4);
    expect(today.score).not.toBe(scored.score);
    // From this one answer alone.
    expect(scoreAgain(scored.inputs, scored.weights)).toBe(scored.score);
    expect(scoreAgain(today.inputs, today.weights)).toBe(today.score);
  });

  it('give every score of a list again, from one answer, by anybody', async () => {
    await publish({
      ...{ title: 'From afar', types, mode: 'REMOTE', scope: { wholeConvention: true } },
      ...{ closes: '2027-03-31', legalTraditions: ['MIXED'], ceiling: { amount: '60000', currency: 'USD' } },
    });
    for (const provision of ['article.15', 'article.23', 'chapter.III'])
      await focal.act(
        'recordNeed',
        {
          ...{ participant: 'XAA', provision, wish: { type: types[0] }, visibility: 'PUBLIC' },
          source: { kind: 'LETTER', text: 'Letter of May', day: '2020-05-02' },
        },
        '... on SourcedNeed { id }',
      );
    const { data } = await world.visitor().send(
      `{ needs(first: 20) { nodes { matches(first: 8, includeBlocked: true) {
        nodes { score inputs ${inputs} weights ${weights} }
      } } } }`,
    );
    const all = data.needs.nodes.flatMap(({ matches }: any) => matches.nodes);
    expect(all.length).toBeGreaterThanOrEqual(30);
    for (const match of all) expect(scoreAgain(match.inputs, match.weights)).toBe(match.score);
  });
});

describe('the last unit of capacity', () => {
  it('is agreed once, though 50 try; what is agreed does not stand in its own way', async () => {
    const offer = await publish({
      title: 'One place',
      types,
      scope: { wholeConvention: true },
      capacityPerYear: 1,
    });
    const ready = await Promise.all(
      needs.map(async ({ id: need }) => {
        let at = await donor.act('proposeMatch', { need, offer: offer.id }, matchFields);
        for (const [who, to] of [
          [focal, 'CONTACTED'],
          [donor, 'AGREED'],
        ] as const)
          at = await who.act(
            'advanceMatch',
            { match: at.id, to, expectedRevision: at.revision },
            matchFields,
          );
        return at;
      }),
    );
    const tries = [1, 2, 3, 4, 5].flatMap(() => ready);
    const said = await Promise.all(
      tries.map(({ id: match, revision: expectedRevision }) =>
        focal.act('advanceMatch', { match, to: 'AGREED', expectedRevision }, matchFields),
      ),
    );
    expect(said).toHaveLength(50);
    const agreed = said.filter(({ stage }) => stage === 'AGREED');
    expect(agreed).toHaveLength(1);
    // The same match sent once more is no longer as it was read; every other one has no place.
    const refused = said.map(({ code }) => code).filter((code) => code !== undefined);
    expect(refused.filter((code) => code === 'CONFLICT')).toHaveLength(4);
    expect(refused.filter((code) => code === 'CAPACITY_EXHAUSTED')).toHaveLength(45);

    const [{ id }] = agreed;
    const other = ready.find((match) => match.id !== id);
    const blockers = async (match: string) =>
      (await focal.send('query($id: ID!) { match(id: $id) { blockers { code } } }', { id: match })).data.match
        .blockers;
    expect(await blockers(id)).toEqual([]);
    expect(await blockers(other?.id)).toEqual([{ code: 'CAPACITY_EXHAUSTED' }]);
    expect(
      await focal.act(
        'advanceMatch',
        { match: id, to: 'DELIVERING', expectedRevision: agreed[0].revision },
        matchFields,
      ),
    ).toMatchObject({ code: 'OUT_OF_TURN' });
    expect(
      await donor.act(
        'advanceMatch',
        { match: id, to: 'DELIVERING', expectedRevision: agreed[0].revision },
        matchFields,
      ),
    ).toMatchObject({ stage: 'DELIVERING' });
  });

  it('is not offered away below what is agreed', async () => {
    const offer = await publish({ title: 'Two places', capacityPerYear: 2 });
    const content = { title: 'Two places', types: ['LEGAL_ADVICE'], scope: { articles: ['15'] } };
    for (const provision of ['15(a)', '15(b)']) {
      let at = await donor.act('proposeMatch', { need: needOf(provision), offer: offer.id }, matchFields);
      for (const [who, to] of [
        [focal, 'CONTACTED'],
        [focal, 'AGREED'],
        [donor, 'AGREED'],
      ] as const)
        at = await who.act('advanceMatch', { match: at.id, to, expectedRevision: at.revision }, matchFields);
      expect(at).toMatchObject({ stage: 'AGREED' });
    }
    const revise = (capacityPerYear: number) =>
      donor.act(
        'reviseOffer',
        { offer: offer.id, expectedRevision: offer.revision, ...content, capacityPerYear },
        '... on Offer { capacityPerYear }',
      );
    expect(await revise(1)).toMatchObject({ code: 'INVALID', path: ['capacityPerYear'] });
    expect(await revise(2)).toMatchObject({ capacityPerYear: 2 });
  });

  it('is told by the page of a need as by each match alone, to whom it may be told', async () => {
    const told =
      'id revision stage agreedBy turn waitingSince overdue viewerSides viewerCan score offer { id title revision } inputs { day present }';
    const page = `query($need: ID!) { need(id: $need) { matches(first: 50, includeBlocked: true) { nodes { ${told} } } } }`;
    const stages = [];
    for (const who of [focal, donor, administrator, world.visitor()]) {
      const { nodes } = (await who.send(page, { need: needOf('15(a)') })).data.need.matches;
      stages.push(nodes.some(({ stage }: { stage: string }) => stage === 'AGREED'));
      for (const match of nodes)
        expect((await who.send(`query($id: ID!) { match(id: $id) { ${told} } }`, match)).data.match).toEqual(
          match,
        );
    }
    expect(stages).toEqual([true, true, true, false]);
  });

  it('is weighed as at first after a reset of the world', async () => {
    const asked = '{ weights { inForce { version } earlier { version } } }';
    const { data } = await world.visitor().send(asked);
    expect(data.weights.inForce.version).toBeGreaterThan(2);
    await world.reset();
    const after = await world.visitor().send(asked);
    expect(after.data.weights).toEqual({ inForce: { version: 2 }, earlier: [{ version: 1 }] });
  });
});
