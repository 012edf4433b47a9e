import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  type GraphQLOutputType,
  getNamedType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { MongoClient } from 'mongodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentOf } from '../kit/documents.ts';
import { aFixture, anAnswer, anAssessment, anOffer, aWish } from '../kit/makers.ts';
import type { Program } from '../kit/program.ts';
import { repository } from '../kit/repository.ts';
import { openWorld, type World } from '../kit/world.ts';

const references = ['5(1)', '5(2)', '9(1)', '15(a)', '15(b)', '16(1)', '44(1)', '46(1)', '52(1)', '53(a)'];
const types = ['LEGISLATIVE_DRAFTING', 'LEGAL_ADVICE', 'CAPACITY_BUILDING'];
const pairs = references.flatMap((provision) => types.map((type) => ({ provision, type })));
const cycles = ['2014', '2015', '2016', '2017', '2018', '2019', '2020', '2021', '2022', '2023', '2024'];
const reads = ['find', 'aggregate', 'count', 'distinct'];
const schema = buildSchema(readFileSync(join(repository, 'api/schema.graphql'), 'utf8'));

// MongoDB itself counts what reaches it, through its profiler.
describe('the commands that a read sends to MongoDB', () => {
  let world: World;
  let mongo: MongoClient;
  let analyst: Program;
  beforeAll(async () => {
    const answers = references.map((provision) =>
      anAnswer({ provision, assistanceWanted: types.map((type) => aWish({ type })) }),
    );
    const earlier = ['XAA', 'XAB', 'XAC'].flatMap((participant) =>
      cycles.map((cycle) =>
        anAssessment({ participant, cycle, submittedAt: `${cycle}-05-02T09:00:00.000Z` }),
      ),
    );
    world = await openWorld({
      world: aFixture({
        assessments: [...earlier, anAssessment({ answers }), anAssessment({ participant: 'XAB', answers })],
        offers: pairs.map(({ provision, type }, at) =>
          anOffer({ key: `offer-${at}`, types: [type], scope: { provisions: [provision] } }),
        ),
        activities: pairs.map(({ provision, type }, at) => ({
          key: `activity-${at}`,
          title: `Activity ${at}`,
          status: 'IMPLEMENTATION',
          organizations: [
            { provider: 'fund', role: 'FUNDING' },
            { provider: 'agency', role: 'IMPLEMENTING' },
          ],
          participants: ['XAA', 'XAB'],
          provisions: [provision],
          types: [type],
        })),
        matches: pairs.map(({ provision, type }, at) => ({
          need: { participant: 'XAA', provision, type },
          offer: `offer-${at}`,
          // Those under way began today and are first, each with its need.
          stage: at % 2 ? 'DELIVERING' : 'PROPOSED',
        })),
      }),
    });
    analyst = await world.as('ANALYST');
    mongo = new MongoClient(world.environment.MONGODB_URI as string);
  });
  afterAll(async () => {
    await mongo?.db().collection('system.profile').drop();
    await mongo?.close();
    await world?.close();
  });

  // Assessments lead to all answers, and those to assessments: one step more of thirty is refused for its cost. So are thirty needs (of which fifteen may be asked for all that leads on from them), and activities.
  it.each([
    ['needs', 3, 15],
    ['offers', 3, 30],
    ['matches', 3, 30],
    ['activities', 3, 15],
    ['assessments', 1, 30],
  ] as const)(
    'are as many for many rows as for 3, whatever is asked of each: %s',
    async (list, depth, all) => {
      const type = schema.getQueryType()?.getFields()[list]?.type as GraphQLOutputType;
      const query = (first: number) => `{ ${list}(first: ${first}) ${everything(type, depth)} }`;
      await commandsOf(query(1)); // Whoever asks is known from now on.
      const few = await commandsOf(query(3));
      const many = await commandsOf(query(all));
      expect(many.rows).toBe(all);
      expect(many.commands).toEqual(few.commands);
    },
  );

  it.each([
    ['matchQueue', 'ANALYST', undefined],
    ['overlaps', 'ANALYST', undefined],
    ['stateHelp', 'FOCAL_POINT', 'XAA'],
  ] as const)('are as many for many rows as for 3, as whoever reads them: %s', async (list, role, whose) => {
    const who = await world.as(role, whose);
    const type = schema.getQueryType()?.getFields()[list]?.type as GraphQLOutputType;
    const query = (first: number) => `{ ${list}(first: ${first}) ${everything(type, 2)} }`;
    await commandsOf(query(1), who);
    const few = await commandsOf(query(3), who);
    const many = await commandsOf(query(15), who);
    expect([few.rows, many.rows]).toEqual([3, 15]);
    expect(many.commands).toEqual(few.commands);
  });

  it('are as many for all needs that the offers of a provider fit as for three', async () => {
    const who = await world.as('DONOR', 'fund');
    const { data } = await who.send('{ providers { id viewerCanSetPriorities } }');
    const all = data?.providers as readonly { id: string; viewerCanSetPriorities: boolean }[];
    const own = all.find((one) => one.viewerCanSetPriorities)?.id;
    const query = (first: number) =>
      `{ node(id: "${own}") { ... on Provider { matches(first: ${first}) {
        totalCount nodes { score parts { points sentence } need { subject participant { name } provision { reference } } offer { title } }
      } } } }`;
    const told = (await who.send(query(25))).data?.node as { matches: { nodes: readonly object[] } };
    expect(told.matches.nodes.length).toBeGreaterThan(3);
    const few = await commandsOf(query(3), who);
    expect((await commandsOf(query(25), who)).commands).toEqual(few.commands);
  });

  it('are none for a matrix, beyond knowing who asks', async () => {
    await analyst.ask('Matrix', { input: { rows: 'ARTICLE', columns: 'TYPE' } });
    const { commands } = await commandsOf(
      '{ matrix(input: { rows: ARTICLE, columns: TYPE }) { cells { needs } } }',
    );
    expect(commands.length).toBeLessThanOrEqual(2);
  });

  // Order, count and filter cost no command: only the page is read, and what its rows name.
  it.each([
    ['needs', 1, 'id subject coverage place matches(first: 2) { nodes { score } } because { sentence }'],
    ['offers', 0, 'id title state needsThatFit capacityTaken provider { name }'],
    ['offers(filter: { text: "formacion", states: [PUBLISHED] })', 0, 'id title'],
    ['activities', 2, 'id title needs(first: 3) { nodes { id } }'],
    ['matches', 3, 'id stage need { id subject } offer { id title }'],
    ['assessments', 1, 'id status cycle participant { code }'],
    ['assessments', 4, 'id answeredCount gapCount answers(first: 3) { totalCount nodes { compliance } }'],
    [
      'offersThatFit(participant: "XAA")',
      1,
      'bestScore needsThatFit offer { id title } matches(first: 3) { nodes { score } }',
    ],
  ] as const)(
    'are fixed, and at most four, for a page of a list, behind a cursor too: %s',
    async (list, most, fields) => {
      const [name, given] = [list.replace(/\(.*/, ''), /\((.*)\)$/.exec(list)?.[1] ?? ''];
      const query = (first: number, after = '') =>
        `{ ${name}(${given} first: ${first} ${after}) { totalCount pageInfo { endCursor } nodes { ${fields} } } }`;
      await commandsOf(query(1));
      const { commands, endCursor } = await commandsOf(query(3));
      expect(commands.length, commands.join(' ')).toBe(most);
      expect((await commandsOf(query(50))).commands).toEqual(commands);
      if (endCursor) expect((await commandsOf(query(3, `after: "${endCursor}"`))).commands).toEqual(commands);
    },
  );

  it('are none for the totals of needs, nor for figures', async () => {
    const query = `{
      needTotals(filter: { participants: ["XAA"] }) { open served waiting }
      indicators(input: { instrument: "uncac-full" }) { numerator }
      silentGaps { totalCount }
      about { reported { numerator } }
    }`;
    expect((await commandsOf(query)).commands).toEqual([]);
  });

  it('are two for needs in plans and programmes, cycle by cycle too', async () => {
    const input = '(input: { instrument: "uncac-full" })';
    const query = `{ planIndicators${input} { numerator } planIndicatorSeries${input} { cycle } capacityByType${input} { places } }`;
    expect((await commandsOf(query)).commands.toSorted()).toEqual(['find needProgrammes', 'find programmes']);
  });

  it('are one for each list of which something waits for a person, whatever there is', async () => {
    await commandsOf('{ viewer { name } }');
    const { commands } = await commandsOf('{ viewer { waiting { kind count } } }');
    expect(commands).toEqual([
      'aggregate assessments',
      'aggregate formalRequests',
      'aggregate listingRequests',
    ]);
  });

  it('are at most four for one answer, which reads none but itself', async () => {
    const { data } = await analyst.send('{ assessments(first: 1) { nodes { id } } }');
    const list = data?.assessments as { nodes: { id: string }[] } | undefined;
    const id = list?.nodes[0]?.id;
    const query = `{ answer(assessment: "${id}", provision: "5(1)") { compliance } }`;
    const { commands } = await commandsOf(query);
    expect(commands.length, commands.join(' ')).toBeLessThanOrEqual(4);
    expect(commands).toContain('aggregate revisions');
  });

  it('are at most four for the records of a cell and their count', async () => {
    const { commands } = await commandsOf(documentOf('CellRecords'), analyst, 'CellRecords', {
      input: { rows: 'ARTICLE', columns: 'TYPE' },
      row: null,
      column: null,
      first: 50,
    });
    expect(commands.length, commands.join(' ')).toBeLessThanOrEqual(4);
  });

  /** What was read between asking and the answer, without what follows changes, or keeps the past, all the time; when a session was last used is written later. */
  async function commandsOf(
    query: string,
    who: Program = analyst,
    operationName?: string,
    variables: object = {},
  ): Promise<{ readonly commands: readonly string[]; readonly rows: number; readonly endCursor?: string }> {
    const db = mongo.db();
    await db.setProfilingLevel('off');
    await db.collection('system.profile').drop();
    await db.setProfilingLevel('all');
    const response = await fetch(`${world.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...who.headers },
      body: JSON.stringify({ query, operationName, variables }),
    });
    const { data, errors } = (await response.json()) as {
      data?: Readonly<
        Record<
          string,
          { readonly nodes?: readonly object[]; readonly pageInfo?: { readonly endCursor?: string } }
        >
      >;
      errors?: object;
    };
    await db.setProfilingLevel('off');
    expect(errors).toBeUndefined();
    expect(data).toBeTruthy();
    const profiled = await db.collection('system.profile').find().sort({ ts: 1 }).toArray();
    const commands = profiled
      .filter(
        ({ command, ns, originatingCommand }) =>
          command &&
          reads.some((one) => one in command) &&
          !originatingCommand &&
          !('getMore' in command) &&
          !JSON.stringify(command).includes('$changeStream') &&
          !/\.(outbox|checkpoints)$/.test(ns),
      )
      .map(({ command, ns }) => `${Object.keys(command)[0]} ${String(ns).replace(/^[^.]+\./, '')}`)
      .sort();
    const [list] = Object.values(data ?? {});
    const endCursor = list?.pageInfo?.endCursor;
    return { commands, rows: list?.nodes?.length ?? 0, ...(endCursor && { endCursor }) };
  }
});

/** Every field of a type, and every field of what these lead to, so far down. */
function everything(type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type);
  if (!isObjectType(named)) return '';
  const fields = Object.values(named.getFields()).flatMap((field) => {
    if (['edges', 'pageInfo', 'totalCount'].includes(field.name)) return [];
    // What has to be named first, such as the field whose history is told.
    if (field.args.some(isRequiredArgument)) return [];
    if (isLeafType(getNamedType(field.type))) return [field.name];
    const inner = depth > 0 ? everything(field.type, depth - 1) : '';
    if (inner === '') return [];
    return [`${field.name}${field.args.some(({ name }) => name === 'first') ? '(first: 2)' : ''} ${inner}`];
  });
  return fields.length > 0 ? `{ ${fields.join(' ')} }` : '';
}
