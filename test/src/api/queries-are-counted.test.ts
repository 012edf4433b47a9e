import { MongoClient } from 'mongodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contract } from '../kit/documents.ts';
import { aFixture, anAnswer, anAssessment, anOffer, aWish } from '../kit/makers.ts';
import type { Program } from '../kit/program.ts';
import { openWorld, type World } from '../kit/world.ts';

const references = ['5(1)', '5(2)', '9(1)', '15(a)', '15(b)', '16(1)', '44(1)', '46(1)', '52(1)', '53(a)'];
const types = ['LEGISLATIVE_DRAFTING', 'LEGAL_ADVICE', 'CAPACITY_BUILDING'];

// MongoDB itself counts what reaches it, through its profiler.
describe('the commands that a read sends to MongoDB', () => {
  let world: World;
  let mongo: MongoClient;
  let analyst: Program;
  beforeAll(async () => {
    const answers = references.map((provision) =>
      anAnswer({ provision, assistanceWanted: types.map((type) => aWish({ type })) }),
    );
    const offers = references.map((provision, at) =>
      anOffer({ key: `offer-${at}`, types, scope: { provisions: [provision] } }),
    );
    world = await openWorld({
      world: aFixture({
        assessments: [anAssessment({ answers }), anAssessment({ participant: 'XAB', answers })],
        offers,
      }),
    });
    analyst = await world.as('ANALYST');
    mongo = new MongoClient(world.environment.MONGODB_URI as string);
  });
  afterAll(async () => {
    await mongo?.close();
    await world?.close();
  });

  const read = (variables: string, selection: string) => (first: number) =>
    `query { ${variables.replace('FIRST', String(first))} { totalCount nodes { ${selection} } } }`;
  const rich =
    'id subject participant { code name } provision { reference article { number title } } type { label } waitsFor { reference } because { sentence answer { id comments { text } assessment { id } } }';

  it.each([
    ['needs with all they show', read('needs(first: FIRST)', rich), 5],
    [
      'needs with their matches',
      read(
        'needs(first: FIRST)',
        'id matches(first: 5) { totalCount nodes { score parts { sentence } offer { title provider { name } } } }',
      ),
      6,
    ],
    [
      'offers with the needs they fit',
      read(
        'offers(first: FIRST)',
        'id title provider { name } matches(first: 5) { nodes { score need { id provision { reference } } } }',
      ),
      6,
    ],
    ['activities', read('activities(first: FIRST)', 'id title needs(first: 5) { nodes { id } }'), 6],
  ])('are as many for 30 rows as for 3: %s', async (_what, query, most) => {
    await commandsOf(query(1)); // Whoever asks is known from now on.
    const few = await commandsOf(query(3));
    const many = await commandsOf(query(30));
    expect(many).toEqual(few);
    expect(many.length).toBeLessThanOrEqual(most);
  });

  it('are none for a matrix, beyond knowing who asks', async () => {
    await analyst.ask('Matrix', { input: { rows: 'ARTICLE', columns: 'TYPE' } });
    const commands = await commandsOf(
      '{ matrix(input: { rows: ARTICLE, columns: TYPE }) { cells { needs } } }',
    );
    expect(commands.length).toBeLessThanOrEqual(2);
  });

  it('are at most four for the records of a cell and their count', async () => {
    const commands = await commandsOf(contract, 'CellRecords', {
      input: { rows: 'ARTICLE', columns: 'TYPE' },
      row: null,
      column: null,
      first: 50,
    });
    expect(commands.length, commands.join(' ')).toBeLessThanOrEqual(4);
  });

  /** What reached the database between asking and the answer, without what follows changes all the time. */
  async function commandsOf(
    query: string,
    operationName?: string,
    variables: object = {},
  ): Promise<readonly string[]> {
    const db = mongo.db();
    await db.setProfilingLevel('off');
    await db.collection('system.profile').drop();
    await db.setProfilingLevel('all');
    const response = await fetch(`${world.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...analyst.headers },
      body: JSON.stringify({ query, operationName, variables }),
    });
    const { data, errors } = (await response.json()) as { data?: object; errors?: object };
    await db.setProfilingLevel('off');
    expect(errors).toBeUndefined();
    expect(data).toBeTruthy();
    const profiled = await db.collection('system.profile').find().sort({ ts: 1 }).toArray();
    return profiled
      .filter(
        ({ command, originatingCommand }) =>
          command &&
          !originatingCommand &&
          !('getMore' in command) &&
          !('profile' in command) &&
          !JSON.stringify(command).includes('$changeStream'),
      )
      .map(({ command, ns }) => `${Object.keys(command)[0]} ${String(ns).replace(/^[^.]+\./, '')}`)
      .sort();
  }
});
