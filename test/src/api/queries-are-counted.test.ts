import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, type GraphQLOutputType, getNamedType, isLeafType, isObjectType } from 'graphql';
import { MongoClient } from 'mongodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contract } from '../kit/documents.ts';
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
          // Those under way began today and stand first, each with its need.
          stage: at % 2 ? 'DELIVERING' : 'PROPOSED',
        })),
      }),
    });
    analyst = await world.as('ANALYST');
    mongo = new MongoClient(world.environment.MONGODB_URI as string);
  });
  afterAll(async () => {
    await mongo?.close();
    await world?.close();
  });

  // Assessments lead to all answers, and those to assessments: one step more is refused for its cost.
  it.each([
    ['needs', 3],
    ['offers', 3],
    ['matches', 3],
    ['activities', 3],
    ['assessments', 2],
  ] as const)('are as many for 30 rows as for 3, whatever is asked of each: %s', async (list, depth) => {
    const type = schema.getQueryType()?.getFields()[list]?.type as GraphQLOutputType;
    const query = (first: number) => `{ ${list}(first: ${first}) ${everything(type, depth)} }`;
    await commandsOf(query(1)); // Whoever asks is known from now on.
    const few = await commandsOf(query(3));
    const many = await commandsOf(query(30));
    expect(many.rows).toBe(30);
    expect(many.commands).toEqual(few.commands);
  });

  it('are none for a matrix, beyond knowing who asks', async () => {
    await analyst.ask('Matrix', { input: { rows: 'ARTICLE', columns: 'TYPE' } });
    const { commands } = await commandsOf(
      '{ matrix(input: { rows: ARTICLE, columns: TYPE }) { cells { needs } } }',
    );
    expect(commands.length).toBeLessThanOrEqual(2);
  });

  it('are at most four for the records of a cell and their count', async () => {
    const { commands } = await commandsOf(contract, 'CellRecords', {
      input: { rows: 'ARTICLE', columns: 'TYPE' },
      row: null,
      column: null,
      first: 50,
    });
    expect(commands.length, commands.join(' ')).toBeLessThanOrEqual(4);
  });

  /** What was read between asking and the answer, without what follows changes all the time; when a session was last used is written later. */
  async function commandsOf(
    query: string,
    operationName?: string,
    variables: object = {},
  ): Promise<{ readonly commands: readonly string[]; readonly rows: number }> {
    const db = mongo.db();
    await db.setProfilingLevel('off');
    await db.collection('system.profile').drop();
    await db.setProfilingLevel('all');
    const response = await fetch(`${world.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...analyst.headers },
      body: JSON.stringify({ query, operationName, variables }),
    });
    const { data, errors } = (await response.json()) as {
      data?: Readonly<Record<string, { readonly nodes?: readonly object[] }>>;
      errors?: object;
    };
    await db.setProfilingLevel('off');
    expect(errors).toBeUndefined();
    expect(data).toBeTruthy();
    const profiled = await db.collection('system.profile').find().sort({ ts: 1 }).toArray();
    const commands = profiled
      .filter(
        ({ command, originatingCommand }) =>
          command &&
          reads.some((one) => one in command) &&
          !originatingCommand &&
          !('getMore' in command) &&
          !JSON.stringify(command).includes('$changeStream'),
      )
      .map(({ command, ns }) => `${Object.keys(command)[0]} ${String(ns).replace(/^[^.]+\./, '')}`)
      .sort();
    return { commands, rows: Object.values(data ?? {})[0]?.nodes?.length ?? 0 };
  }
});

/** Every field of a type, and every field of what these lead to, so far down. */
function everything(type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type);
  if (!isObjectType(named)) return '';
  const fields = Object.values(named.getFields()).flatMap((field) => {
    if (['edges', 'pageInfo', 'totalCount'].includes(field.name)) return [];
    if (isLeafType(getNamedType(field.type))) return [field.name];
    const inner = depth > 0 ? everything(field.type, depth - 1) : '';
    if (inner === '') return [];
    return [`${field.name}${field.args.some(({ name }) => name === 'first') ? '(first: 2)' : ''} ${inner}`];
  });
  return fields.length > 0 ? `{ ${fields.join(' ')} }` : '';
}
