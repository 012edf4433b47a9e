import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MongoClient } from 'mongodb';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { aFixture, anAnswer, anAssessment, anOffer, aWish } from '../kit/makers.ts';
import { type Environment, runCommand } from '../kit/product.ts';
import { openWorld, type World } from '../kit/world.ts';

const folder = mkdtempSync(join(tmpdir(), 'needs-matrix-start-'));
const start = (environment: Environment) => runCommand(['seed/src/start.ts'], { DATA_DIR: folder, WORLD: 'none', MONGODB_URI: inject('mongodbUri'), PORT: '0', ...environment });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('what keeps the product from starting is said in one sentence, with exit status 1', () => {
  it.each([
    ['a port that is none', { PORT: 'web' }, /PORT/],
    ['an origin with a path', { APP_ORIGIN: 'https://needs.example.org/matrix' }, /APP_ORIGIN/],
    ['a world that does not exist', { WORLD: 'moon' }, /WORLD/],
    ['a flag that is neither on nor off', { DEMO: 'perhaps' }, /DEMO/],
    ['a database address that is none', { MONGODB_URI: 'postgres://localhost' }, /MONGODB_URI/],
    ['a MongoDB that cannot be reached', { MONGODB_URI: 'mongodb://127.0.0.1:9/?serverSelectionTimeoutMS=1500' }, /MONGODB_URI|reach/i],
    ['a mongod that is none', { MONGODB_URI: '', MONGOD_BINARY: '/bin/true' }, /MONGOD_BINARY/],
  ])('%s', async (_what, environment, names) => {
    const { status, output } = await start(environment);
    expect({ status, lines: output.trim().split('\n').length, output }).toMatchObject({ status: 1, lines: 1, output: expect.stringMatching(names) });
    expect(output).not.toMatch(/\n\s+at /);
  });

  it('a port that somebody else has', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const address = other.address();
    const port = String(typeof address === 'object' ? address?.port : '');
    const { status, output } = await start({ PORT: port });
    await new Promise((resolve) => other.close(resolve));
    expect({ status, output }).toMatchObject({ status: 1, output: expect.stringContaining(port) });
    expect(output.trim().split('\n').filter((line) => line.includes(port))).toHaveLength(1);
    expect(output).not.toMatch(/\n\s+at /);
  });
});

describe('a fixture file', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld({});
  });
  afterAll(() => world?.close());

  const load = async (fixture: unknown, ...more: string[]) => {
    const file = join(folder, 'fixture.json');
    writeFileSync(file, typeof fixture === 'string' ? fixture : JSON.stringify(fixture));
    return runCommand(['seed/src/main.ts', '--file', file, ...more], world.environment);
  };

  it.each([
    ['an unknown provision', () => aFixture({ assessments: [anAssessment({ answers: [anAnswer(), anAnswer({ provision: '999' })] })] }), 'assessments[0].answers[1].provision'],
    ['a word outside the list', () => aFixture({ assessments: [anAssessment({ answers: [anAnswer({ compliance: 'PERHAPS' as 'NO' })] })] }), 'assessments[0].answers[0].compliance'],
    ['the same type twice', () => aFixture({ assessments: [anAssessment({ answers: [anAnswer({ assistanceWanted: [aWish(), aWish()] })] })] }), 'assessments[0].answers[0].assistanceWanted[1].type'],
    ['an unknown provider', () => aFixture({ offers: [anOffer(), anOffer({ key: 'second', provider: 'nobody' })] }), 'offers[1].provider'],
    ['an answer of a real State', () => aFixture({ assessments: [anAssessment({ participant: 'KEN' })] }), 'assessments[0].participant'],
    ['a field that nobody knows', () => ({ ...aFixture(), weather: 'fine' }), 'weather'],
  ])('with %s is refused by its path, and nothing of it is loaded', async (_what, fixture, path) => {
    const { status, output } = await load(fixture());
    expect({ status, output }).toMatchObject({ status: 1, output: expect.stringContaining(path) });
    expect((await world.everyone.ask('Participants', { fictional: true })).totalCount).toBe(0);
  });

  it('that is not JSON is refused in one sentence', async () => {
    const { status, output } = await load('{ "asOf": ');
    expect([status, output.trim().split('\n').length]).toEqual([1, 1]);
  });

  it('is loaded beside a running instance, whose open pages see it live', async () => {
    const listening = await world.everyone.listen('MatrixChanged', { input: { rows: 'ARTICLE', columns: 'TYPE', filter: { population: 'FICTIONAL' } } });
    expect((await listening.next()).cells).toEqual([]);
    const { status, output } = await load(aFixture({ assessments: [anAssessment({ answers: [anAnswer({ visibility: 'PUBLIC' })] })], offers: [anOffer()] }));
    expect(status, output).toBe(0);
    const deadline = Date.now() + 10_000;
    let needs = 0;
    while (needs === 0 && Date.now() < deadline) needs = (await listening.next(10_000)).totals.find(({ row, column }) => !row && !column)?.needs ?? 0;
    listening.close();
    expect(needs).toBe(1);
    expect((await world.everyone.ask('Participants', { fictional: true })).totalCount).toBe(3);
  });
});

describe('beside another instance', () => {
  it('does not collide, each on a database of its own', async () => {
    const [one, other] = await Promise.all([openWorld({ world: aFixture() }), openWorld({})]);
    expect((await one.everyone.ask('Participants', { fictional: true })).totalCount).toBe(3);
    expect((await other.everyone.ask('Participants', { fictional: true })).totalCount).toBe(0);
    expect((await one.everyone.ask('Participants')).totalCount).toBe(198);
    await Promise.all([one.close(), other.close()]);
    const client = new MongoClient(inject('mongodbUri'));
    const { databases } = await client.db().admin().listDatabases({ nameOnly: true });
    await client.close();
    expect(databases.filter(({ name }) => name.startsWith('world-')).length).toBeGreaterThanOrEqual(2);
  });
});
