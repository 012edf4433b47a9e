import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { createApp } from '../src/app.ts';
import { readConfig } from '../src/config.ts';
import { serverLimits } from '../src/http/server-limits.ts';
import { listen as listenTo } from './listen.ts';
import { openTestStore } from './open-test-store.ts';
import { openWorld, type Visitor, type World } from './open-world.ts';

vi.setConfig({ testTimeout: 20_000 });

/** Short, so that silence is soon over. */
const presenceSeconds = 1;

let world: World;
let beside: Awaited<ReturnType<typeof anotherProcess>>;
let assessment: string;
let focal: Visitor;
let contributor: Visitor;
beforeAll(async () => {
  world = await openWorld({ presenceSeconds });
  beside = await anotherProcess(world.database);
  focal = await world.person('focal');
  contributor = await world.person('contributor');
  const opened = await focal.act(
    'openAssessment',
    { participant: 'XAA', instrument: 'uncac-full', cycle: '2027' },
    '... on Assessment { id }',
  );
  assessment = opened.id;
}, 60_000);
afterAll(async () => {
  await beside?.close();
  await world?.close();
});

it('tells by whatever process who else is in the checklist and in which field, once however many windows, until they leave or are silent', async () => {
  const seen = await listen(focal, 'mine', beside.url);
  await seen.until(({ people }) => people.length === 0);
  const began = performance.now();
  await at(contributor, 'one', '15(a)', 'practice');
  await seen.until(
    ({ people }) => JSON.stringify(people) === JSON.stringify([inPlaces(['15(a)', 'practice'])]),
  );
  expect(performance.now() - began).toBeLessThan(2_000);
  await at(contributor, 'two', '15(b)');
  await seen.until(
    ({ people }) =>
      JSON.stringify(people) === JSON.stringify([inPlaces(['15(a)', 'practice'], ['15(b)', null])]),
  );
  await contributor.send(tellPresence, { input: { assessment, window: 'two' } });
  await seen.until(({ people }) => people[0]?.places.length === 1);
  // Saying it again keeps it; then there is silence.
  for (let n = 0; n < 3; n += 1) {
    await pause(500);
    await at(contributor, 'one', '15(a)', 'practice');
  }
  expect(seen.last().people).toHaveLength(1);
  const silent = performance.now();
  await seen.until(({ people }) => people.length === 0);
  expect(performance.now() - silent).toBeLessThan(presenceSeconds * 1_000 + 1_000);
  seen.close();
});

it('does not tell a window of itself, and tells its person of the other window', async () => {
  const seen = await listen(focal, 'mine');
  await at(focal, 'mine', '16(1)', 'compliance');
  await at(focal, 'other', '23(1)');
  await seen.until(
    ({ people }) =>
      JSON.stringify(people) ===
      JSON.stringify([
        { name: 'focal', byViewer: true, places: [{ provision: { reference: '23(1)' }, field: null }] },
      ]),
  );
  seen.close();
});

it('brings what a colleague stored, by whatever process, with the counters and the status', async () => {
  const seen = await listen(focal, 'mine', beside.url);
  await seen.until(() => true);
  const began = performance.now();
  await answer(contributor, '15(a)', { compliance: 'NO', practice: 'Fines only.' });
  await seen.until(({ answers }) => answers.some(({ practice }) => practice === 'Fines only.'));
  expect(performance.now() - began).toBeLessThan(2_000);
  expect(seen.last().assessment).toMatchObject({ answeredCount: 1, status: 'DRAFT' });
  await focal.act(
    'submitAssessment',
    { assessment, expectedRevision: seen.last().assessment.revision, declaration: true },
    '',
  );
  await seen.until((event) => event.assessment.status === 'SUBMITTED');
  seen.close();
});

it('begins with all that was written before it, so that who comes back misses nothing', async () => {
  const before = await listen(focal, 'mine');
  await before.until(() => true);
  before.close();
  const { revision } = before.last().assessment;
  await focal.act('takeUpAssessment', { assessment, expectedRevision: revision }, '');
  await answer(contributor, '15(b)', { compliance: 'YES' });
  const after = await listen(focal, 'mine');
  await after.until(() => true);
  expect(after.first().assessment).toMatchObject({
    revision: revision + 2,
    status: 'DRAFT',
    answeredCount: 2,
  });
  after.close();
});

it('brings notes and ready marks, by whatever process, as they are written, resolved and taken away', async () => {
  const seen = await listen(focal, 'mine', beside.url);
  await seen.until(() => true);
  const places = (list: 'noted' | 'marked') =>
    seen.events().flatMap((event) => event[list].map(({ reference }) => reference));
  const { revision } = (
    await focal.send(`{ answer(assessment: "${assessment}", provision: "15(a)") { revision } }`)
  ).data.answer;
  const note = (provision: string, more: object = {}) =>
    contributor.act(
      'writeNote',
      { assessment, provision, text: 'Is this so?', ...more },
      '... on NoteThread { id }',
    );
  const { id } = await note('15(a)');
  await seen.until(() => places('noted').join() === '15(a)');
  await contributor.act('resolveNote', { thread: id, resolved: true }, '');
  await seen.until(() => places('noted').join() === '15(a),15(a)');
  await note('15(b)', { wholeArticle: true });
  await seen.until(() => places('noted').join() === '15(a),15(a),15(a),15(b)');
  const answers = [{ provision: '15(a)', expectedRevision: revision }];
  await contributor.act('markReady', { assessment, answers, ready: true }, '');
  await seen.until(() => places('marked').join() === '15(a)');
  await contributor.act('markReady', { assessment, answers, ready: false }, '');
  await seen.until(() => places('marked').join() === '15(a),15(a)');
  expect(seen.text()).not.toContain('Is this so?');
  seen.close();
});

it('is nothing for anybody else: neither who is there, nor that there is a checklist', async () => {
  for (const name of ['neighbour', 'donor', 'auditor']) {
    const stranger = await world.person(name);
    expect((await at(stranger, 'one', '15(a)')).code, name).toBe('NOT_FOUND');
    const refused = await listen(stranger, 'one');
    await refused.ended;
    expect(refused.text(), name).toContain('"code":"NOT_FOUND"');
    expect(refused.text()).not.toContain('contributor');
  }
  // It sees what was submitted, and still not who is at work.
  const analyst = await world.person('analyst');
  expect((await at(analyst, 'one', '15(a)')).code).toBe('FORBIDDEN');
  const refused = await listen(analyst, 'one');
  await refused.ended;
  expect(refused.text()).toContain('"code":"FORBIDDEN"');
  const nobody = await listen(world.visitor(), 'one');
  await nobody.ended;
  expect(nobody.text()).toContain('"code":"NOT_FOUND"');
});

it('tells a contributor who sees only what is assigned to them of nothing else', async () => {
  const { id } = (await contributor.send('{ viewer { id } }')).data.viewer;
  const limit = (onlyAssigned: boolean) =>
    focal.act(
      'limitContributor',
      { participant: 'XAA', person: id, onlyAssigned },
      '... on Colleague { id }',
    );
  await focal.act(
    'assignProvisions',
    { assessment, expectedRevision: 0, person: id, provisions: ['16(1)'], due: '2199-01-01' },
    '... on Assessment { id }',
  );
  await limit(true);
  expect((await at(contributor, 'one', '23(1)')).code).toBe('INVALID');
  const seen = await listen(contributor, 'one');
  await seen.until(() => true);
  await at(focal, 'mine', '23(1)', 'practice');
  await answer(focal, '23(1)', { practice: 'Not for everybody.' });
  await focal.act('writeNote', { assessment, provision: '23(1)', text: 'Between two.' }, '');
  await at(focal, 'mine', '16(1)', 'practice');
  await answer(focal, '16(1)', { practice: 'For whoever looks after it.' });
  await seen.until(({ answers }) => answers.some(({ practice }) => practice?.startsWith('For whoever')));
  expect(seen.text()).not.toContain('Not for everybody');
  expect(seen.text()).not.toContain('23(1)');
  expect(seen.text()).toContain('focal');
  seen.close();
  await limit(false);
});

it('costs the same however often it is said, and leaves no entry of the audit trail and none of the outbox', async () => {
  const db = world.client.db(world.database);
  const counts = () =>
    Promise.all(['audit', 'outbox', 'operations'].map((name) => db.collection(name).countDocuments()));
  const before = await counts();
  for (let n = 0; n < 60; n += 1) await at(contributor, `window-${n}`, '15(a)', 'practice');
  expect(await counts()).toEqual(before);
  const kept = await db.collection('presences').find({}).toArray();
  expect(kept.length).toBeLessThanOrEqual(2);
  for (const { places } of kept) expect(places.length).toBeLessThanOrEqual(20);
});

it('refuses what is no place of this checklist, and says what to do', async () => {
  expect(await at(focal, 'one', '99')).toMatchObject({ code: 'INVALID', path: ['provision'] });
  expect(await at(focal, 'one', '15(a)', 'secret')).toMatchObject({ code: 'INVALID', path: ['field'] });
  expect(await at(focal, 'no window!', '15(a)')).toMatchObject({ code: 'INVALID', path: ['window'] });
  const refused = await listen(focal, '');
  await refused.ended;
  expect(refused.text()).toContain('"code":"INVALID"');
});

const tellPresence =
  'mutation($input: TellPresenceInput!) { tellPresence(input: $input) { __typename ... on PresenceTold { until } ... on Refused { code path } } }';
const at = async (who: Visitor, window: string, provision: string, field: string | null = null) =>
  (await who.send(tellPresence, { input: { assessment, window, provision, field } })).data?.tellPresence;

const inPlaces = (...places: readonly (readonly [string, string | null])[]) => ({
  name: 'contributor',
  byViewer: false,
  places: places.map(([reference, field]) => ({ provision: { reference }, field })),
});

async function answer(who: Visitor, provision: string, content: object): Promise<void> {
  const written = await who.act(
    'answerProvision',
    { assessment, provision, expectedRevision: 0, ...content },
    '... on Answer { revision }',
  );
  expect(written.__typename, JSON.stringify(written)).toBe('Answer');
}

interface Told {
  readonly assessment: { readonly revision: number; readonly status: string };
  readonly answers: readonly { readonly practice: string | null }[];
  readonly people: readonly { readonly places: readonly object[] }[];
  readonly noted: readonly { readonly reference: string }[];
  readonly marked: readonly { readonly reference: string }[];
}

/** A window that follows the checklist. */
async function listen(who: Visitor, window: string, url = world.url) {
  const query = `subscription { checklistChanged(assessment: "${assessment}", window: "${window}") {
    assessment { revision status answeredCount } answers { practice }
    people { name byViewer places { provision { reference } field } } noted { reference } marked { reference } } }`;
  const { ended, text, close } = await listenTo(url, { query }, { cookie: who.cookie() });
  const events = (): Told[] =>
    [...text().matchAll(/^data: (\{.*\})$/gm)].map(
      ([, json]) => JSON.parse(json ?? '').data?.checklistChanged,
    );
  const last = () => events().at(-1) as Told;
  return {
    ended,
    text,
    events,
    first: () => events()[0] as Told,
    last,
    close,
    until: async (holds: (told: Told) => boolean) => {
      await vi.waitFor(() => expect(events().slice(-3).some(holds), text()).toBe(true), {
        timeout: 5_000,
        interval: 20,
      });
    },
  };
}

/** The same database, served by a process that knows nothing of the first. */
async function anotherProcess(database: string) {
  const { store, clock, close } = await openTestStore({ database });
  const config = { ...readConfig({ MONGODB_URI: 'mongodb://given', DEMO: '1' }), presenceSeconds };
  const app = createApp({ store, config, log: pino({ level: 'silent' }), clock });
  const server = createServer(serverLimits, app.handle);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      app.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await close();
    },
  };
}
