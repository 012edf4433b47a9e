import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentOf } from '../kit/documents.ts';
import { aFixture, anAnswer, anAssessment, anOffer, aWish } from '../kit/makers.ts';
import { everyPage, type Program } from '../kit/program.ts';
import type { Need } from '../kit/shapes.ts';
import { openWorld, type World } from '../kit/world.ts';

const references = [
  '5(1)',
  '5(2)',
  '5(3)',
  '9(1)',
  '15(a)',
  '15(b)',
  '16(1)',
  '16(2)',
  '44(1)',
  '44(2)',
  '46(1)',
  '46(2)',
  '52(1)',
  '53(a)',
];
const types = ['LEGISLATIVE_DRAFTING', 'LEGAL_ADVICE', 'CAPACITY_BUILDING', 'IT_EQUIPMENT'];

describe('a list', () => {
  let world: World;
  let donor: Program;
  beforeAll(async () => {
    const answers = references.map((provision) =>
      anAnswer({ provision, assistanceWanted: types.map((type) => aWish({ type })) }),
    );
    world = await openWorld({
      world: aFixture({
        assessments: [anAssessment({ answers }), anAssessment({ participant: 'XAB', answers })],
        offers: [anOffer()],
      }),
    });
    donor = await world.as('DONOR', 'fund');
  });
  afterAll(() => world?.close());

  it('has 50 entries a page when nothing is said', async () => {
    const page = await donor.ask('Needs');
    expect([page.nodes.length, page.totalCount, page.pageInfo.hasNextPage]).toEqual([50, 112, true]);
  });

  it('gives every entry once over its pages', async () => {
    const all = await everyPage<Need>((after) => donor.ask('Needs', { first: 37, after }));
    expect(new Set(all.map(({ id }) => id)).size).toBe(112);
    expect(all).toHaveLength(112);
  });

  it('has at most 100 entries a page, and says INVALID to more and to less than none', async () => {
    expect((await donor.ask('Needs', { first: 100 })).nodes).toHaveLength(100);
    expect(await donor.cannot('Needs', { first: 101 })).toBe('INVALID');
    expect(await donor.cannot('Needs', { first: -1 })).toBe('INVALID');
    expect(
      await donor.cannot('CellRecords', { input: { rows: 'ARTICLE', columns: 'TYPE' }, first: 101 }),
    ).toBe('INVALID');
  });

  it('says INVALID to a cursor that cannot be one', async () => {
    expect(await donor.cannot('Needs', { after: '%%%' })).toBe('INVALID');
  });

  it('says INVALID to codes that do not exist, by name', async () => {
    for (const filter of [
      { articles: ['999'] },
      { participants: ['QQQ'] },
      { types: ['MONEY'] },
      { provisions: ['1(z)'] },
    ]) {
      expect(await donor.cannot('Needs', { filter }), JSON.stringify(filter)).toBe('INVALID');
    }
  });
});

describe('a query that asks too much', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld({});
  });
  afterAll(() => world?.close());

  it('is refused when it is too deep', async () => {
    const inner = Array.from({ length: 14 }).reduce<string>(
      (query) => `matches(first: 1) { nodes { need { id ${query} } } }`,
      'id',
    );
    const { errors, data } = await world.everyone.send(`{ needs(first: 1) { nodes { ${inner} } } }`);
    expect(data ?? null).toBeNull();
    expect(errors?.[0]).toMatchObject({
      message: expect.stringMatching(/deep|depth/i),
      extensions: { code: 'INVALID' },
    });
  });

  it('is refused when it costs too much', async () => {
    const wide = Array.from(
      { length: 60 },
      (_, n) =>
        `a${n}: needs(first: 100) { nodes { matches(first: 100) { nodes { id parts { sentence } } } } }`,
    ).join(' ');
    const { data, errors } = await world.everyone.send(`{ ${wide} }`);
    expect(data ?? null).toBeNull();
    expect(errors?.[0]?.extensions?.code).toBe('INVALID');
  });

  it('is refused when its body is too large', async () => {
    const response = await fetch(`${world.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: `{ viewer { name } } # ${'x'.repeat(6_000_000)}` }),
    }).catch(() => ({ status: 413 }));
    expect(response.status).toBe(413);
  });

  it('is malformed when it is not GraphQL, and only read by POST', async () => {
    expect((await world.everyone.send('{ this is not')).status).toBe(400);
    expect((await world.everyone.send('{ viewer { salary } }')).status).toBe(400);
    expect((await fetch(`${world.url}/graphql`, { method: 'PUT' })).status).toBeGreaterThanOrEqual(400);
  });

  it('tells nothing of its insides', async () => {
    const { errors } = await world.everyone.send(documentOf('Needs'), { after: { not: 'a string' } });
    expect(JSON.stringify(errors)).not.toMatch(/node_modules|at .*\.ts:|mongodb:/);
  });
});
