import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MongoClient } from 'mongodb';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { spawnWithUs } from '../kit/ends-with-us.ts';
import { aFixture, anAnswer, anAssessment, anOffer, aWish } from '../kit/makers.ts';
import { type Environment, freePort, type Outcome, runCommand } from '../kit/product.ts';
import { openWorld, type World } from '../kit/world.ts';

const folder = mkdtempSync(join(tmpdir(), 'needs-matrix-start-'));
writeFileSync(join(folder, 'a-file'), '');
const start = (environment: Environment) =>
  runCommand(['seed/src/start.ts'], {
    DATA_DIR: folder,
    WORLD: 'none',
    MONGODB_URI: inject('mongodbUri'),
    PORT: '0',
    ...environment,
  });
/** What keeps it from going on is alone on standard error; progress goes to standard output. */
const spoken = ({ status, error }: Outcome) => ({
  status,
  lines: error.trim().split('\n').length,
  sentence: error.trim(),
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('what keeps the product from starting is said in one sentence, with exit status 1', () => {
  it.each([
    ['a host that does not exist', { HOST: 'no.such.host.example' }, /HOST/],
    ['a file in the place of a folder', { DATA_DIR: join(folder, 'a-file') }, /DATA_DIR/],
    ['a folder that cannot be made', { DATA_DIR: '/proc/needs-matrix', MONGODB_URI: '' }, /DATA_DIR/],
    ['a name that no database has', { MONGODB_URI: 'mongodb://127.0.0.1:9/need$' }, /MONGODB_URI/],
    [
      'a MongoDB that cannot be reached',
      { MONGODB_URI: 'mongodb://127.0.0.1:9/?serverSelectionTimeoutMS=500' },
      /MONGODB_URI/,
    ],
    ['a mongod that is not one', { MONGODB_URI: '', MONGOD_BINARY: '/bin/true' }, /MONGOD_BINARY/],
  ])('%s', async (_what, environment, names) => {
    expect(spoken(await start(environment))).toMatchObject({
      status: 1,
      lines: 1,
      sentence: expect.stringMatching(names),
    });
  });

  it('a MongoDB without a replica set', async () => {
    const data = mkdtempSync(join(folder, 'standalone-'));
    const port = await freePort();
    const mongod = spawnWithUs(
      inject('mongodBinary'),
      ['--dbpath', data, '--port', String(port), '--bind_ip', '127.0.0.1', '--nounixsocket', '--quiet'],
      { stdio: 'ignore' },
    );
    const ended = once(mongod, 'exit');
    const client = new MongoClient(`mongodb://127.0.0.1:${port}/?directConnection=true`);
    await client.connect();
    await client.close();
    const outcome = await start({ MONGODB_URI: `mongodb://127.0.0.1:${port}/` });
    mongod.kill('SIGTERM');
    await ended;
    expect(spoken(outcome)).toMatchObject({
      status: 1,
      lines: 1,
      sentence: expect.stringMatching(/replica set/),
    });
  });

  it('a port that somebody else has', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const address = other.address();
    const port = String(typeof address === 'object' ? address?.port : '');
    const outcome = await start({ PORT: port });
    await new Promise((resolve) => other.close(resolve));
    expect(spoken(outcome)).toMatchObject({
      status: 1,
      lines: 1,
      sentence: expect.stringContaining(port),
    });
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
    [
      'an unknown provision',
      () =>
        aFixture({ assessments: [anAssessment({ answers: [anAnswer(), anAnswer({ provision: '999' })] })] }),
      'assessments[0].answers[1].provision',
    ],
    [
      'the same type twice',
      () =>
        aFixture({
          assessments: [anAssessment({ answers: [anAnswer({ assistanceWanted: [aWish(), aWish()] })] })],
        }),
      'assessments[0].answers[0].assistanceWanted[1].type',
    ],
    [
      'an answer of a real State',
      () => aFixture({ assessments: [anAssessment({ participant: 'KEN' })] }),
      'assessments[0].participant',
    ],
  ])('with %s is refused by its path, and nothing of it is loaded', async (_what, fixture, path) => {
    const { status, output } = await load(fixture());
    expect({ status, output }).toMatchObject({ status: 1, output: expect.stringContaining(path) });
    expect((await world.everyone.ask('Participants', { fictional: true })).totalCount).toBe(0);
  });

  it('that is not JSON is refused in one sentence', async () => {
    expect(spoken(await load('{ "asOf": '))).toMatchObject({ status: 1, lines: 1 });
  });

  it.each([
    ['no wish', []],
    ['an unknown wish', ['--planet', 'moon']],
    ['an unknown world', ['--world', 'moon']],
    ['a file that is not there', ['--file', join(folder, 'none.json')]],
  ])('with %s is refused in one sentence', async (_what, args) => {
    expect(spoken(await runCommand(['seed/src/main.ts', ...args], world.environment))).toMatchObject({
      status: 1,
      lines: 1,
    });
  });

  it('is loaded beside a running instance, whose open pages see it live', async () => {
    const listening = await world.everyone.listen('MatrixChanged', {
      input: { rows: 'ARTICLE', columns: 'TYPE', filter: { population: 'FICTIONAL' } },
    });
    expect((await listening.next()).cells).toEqual([]);
    const { status, output } = await load(
      aFixture({
        assessments: [anAssessment({ answers: [anAnswer({ visibility: 'PUBLIC' })] })],
        offers: [anOffer()],
      }),
    );
    expect(status, output).toBe(0);
    const deadline = Date.now() + 10_000;
    let needs = 0;
    while (needs === 0 && Date.now() < deadline)
      needs = (await listening.next(10_000)).totals.find(({ row, column }) => !row && !column)?.needs ?? 0;
    listening.close();
    expect(needs).toBe(1);
    expect((await world.everyone.ask('Participants', { fictional: true })).totalCount).toBe(3);
  });

  it('adds nothing when it is loaded again, and what is new when it says something new', async () => {
    const again = (offers: ReturnType<typeof anOffer>[]) =>
      load(
        aFixture({ assessments: [anAssessment({ answers: [anAnswer({ visibility: 'PUBLIC' })] })], offers }),
      );
    const grandTotal = async () =>
      (
        await world.everyone.ask('Matrix', {
          input: { rows: 'ARTICLE', columns: 'TYPE', filter: { population: 'FICTIONAL' } },
        })
      ).totals.find(({ row, column }) => !row && !column);
    expect((await again([anOffer()])).status).toBe(0);
    expect(await grandTotal()).toMatchObject({ needs: 1, offers: 1 });
    expect((await again([anOffer(), anOffer({ key: 'another', title: 'Another' })])).status).toBe(0);
    expect(await grandTotal()).toMatchObject({ needs: 1, offers: 2 });
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
    expect(databases.filter(({ name }) => name.startsWith('test-')).length).toBeGreaterThanOrEqual(2);
  });
});

describe('Ctrl-C', () => {
  it('stops at once although pages listen and a browser keeps a connection on which it asks nothing', async () => {
    const world = await openWorld({});
    const listening = await world.everyone.listen('MatrixChanged', {
      input: { rows: 'ARTICLE', columns: 'TYPE' },
    });
    await listening.next();
    const silent = connect(Number(new URL(world.url).port), '127.0.0.1');
    silent.on('error', () => undefined);
    await once(silent, 'connect');
    const from = Date.now();
    await world.product.stop();
    expect(Date.now() - from).toBeLessThan(4000);
    silent.destroy();
    await world.close();
  });
});
