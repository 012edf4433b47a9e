import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { ParticipantCode, ProviderId, UserId } from '../src/domain/base/ids.ts';
import type { Audience } from '../src/domain/base/visibility.ts';
import { reportAssessment } from '../src/services/assessment/report-assessment.ts';
import { demoPassword } from '../src/services/base/demo.ts';
import { registerUsers } from '../src/services/base/register.ts';
import { hashOfSecret } from '../src/services/base/secret.ts';
import type { Whose } from '../src/store/store.ts';
import { askForEvents, listen as listenTo } from './listen.ts';
import { openTestStore } from './open-test-store.ts';
import { openWorld, type World } from './open-world.ts';

vi.setConfig({ testTimeout: 30_000 });

let world: World;
beforeAll(async () => {
  world = await openWorld();
}, 60_000);
afterAll(() => world?.close());

const matrixChanged =
  'subscription { matrixChanged(input: { rows: ARTICLE, columns: TYPE }) { __typename ... on Matrix { version } ... on MatrixPatch { version } } }';

it('lets go of readers who left before their stream opened', async () => {
  const { host, port } = new URL(world.url);
  const body = JSON.stringify({ query: matrixChanged });
  const readers = 100;
  for (let n = 0; n < readers; n += 1) {
    await new Promise<void>((resolve) => {
      const socket = connect(Number(port), '127.0.0.1', () => {
        // A session that memory does not know is looked for in the database meanwhile.
        const head = `POST /graphql HTTP/1.1\r\nHost: ${host}\r\nContent-Type: application/json\r\nAccept: text/event-stream\r\nAuthorization: Bearer none-${n}\r\nContent-Length: ${body.length}\r\n\r\n`;
        socket.write(head + body, () => {
          socket.destroy();
          resolve();
        });
      });
      socket.on('error', () => resolve());
    });
  }
  await until(
    async () =>
      (await figure('http_request_duration_seconds_count{route="/graphql",status="200"}')) >= readers,
  );
  await world.visitor().send('{ needs(first: 1) { totalCount } }');
  expect(await figure('live_listeners')).toBe(0);
});

it('opens no more streams once it stops, and says when to come back', async () => {
  const stopping = await openWorld();
  const stream = await listen({}, matrixChanged, stopping.url);
  stopping.stop();
  await stream.ended;
  const again = await ask({}, matrixChanged, stopping.url);
  expect([again.status, again.headers.get('retry-after')]).toEqual([503, '2']);
  await again.body?.cancel();
  await stopping.close();
});

describe('a stream whose reader may no longer see what it saw', () => {
  it('says nothing after a sign-out was acknowledged, and ends so that one comes back', async () => {
    const focal = await world.person('focal');
    const stream = await listen({ cookie: focal.cookie() });
    await until(async () => stream.events() > 0);
    const writing = writeSecrets(12);
    await until(async () => stream.events() > 2);
    await focal.send('mutation { signOut { __typename } }');
    const later = versionsFromNowOn({
      level: 'PUBLIC',
      participants: ['XAA' as ParticipantCode],
      providers: [],
    });
    await stream.ended;
    await writing;
    expect(later().length).toBeGreaterThan(0);
    for (const version of later()) expect(stream.text()).not.toContain(version);
    expect(stream.text()).not.toContain('event: complete');
    expect(await figure('live_ended_total{reason="rights"}')).toBeGreaterThan(0);
  });

  it('ends with a changed password, on every session of that person and on no other', async () => {
    const one = await world.person('contributor');
    const others = [await world.person('contributor'), await world.person('neighbour')];
    const streams = await Promise.all(
      [one, ...others].map((visitor) => listen({ cookie: visitor.cookie() })),
    );
    await until(async () => streams.every(({ events }) => events() > 0));
    const input = { current: demoPassword, next: 'a new and longer password' };
    const { __typename } = await one.act('changePassword', input, '');
    expect(__typename).toBe('PasswordChanged');
    const later = versionsFromNowOn({
      level: 'PUBLIC',
      participants: ['XAA' as ParticipantCode],
      providers: [],
    });
    await writeSecrets(2);
    await Promise.all(streams.slice(0, 2).map(({ ended }) => ended));
    for (const version of later())
      for (const stream of streams.slice(0, 2)) expect(stream.text()).not.toContain(version);
    streams[2]?.close();
  });

  it('ends with a token, and with the session that made it', async () => {
    const maker = await world.person('analyst');
    const { token } = await maker.act(
      'createToken',
      { label: 'a program', expiresInDays: 1 },
      '... on CreatedToken { token }',
    );
    const stream = await listen({ authorization: `Bearer ${token}` });
    await until(async () => stream.events() > 0);
    await maker.send('mutation { signOut { __typename } }');
    const later = versionsFromNowOn({ level: 'SECRETARIAT', participants: [], providers: [] });
    await writeSecrets(2);
    await stream.ended;
    for (const version of later()) expect(stream.text()).not.toContain(version);
  });

  it('ends with a role or a provider that is another, also where the figures are the same', async () => {
    const donor = await world.person('donor');
    const stream = await listen({ cookie: donor.cookie() });
    await until(async () => stream.events() > 0);
    const provider = 'another provider' as ProviderId;
    await registerUsers(world.administrator, [
      { email: 'donor@demo.example', name: 'donor', roles: [{ role: 'DONOR', participant: null, provider }] },
    ]);
    await stream.ended;
    expect(stream.text()).not.toContain('event: complete');
  });

  it('is told before the write that ends its rights is acknowledged', async () => {
    const told: Whose[] = [];
    const stop = world.store.rights.onChange((whose) => told.push(whose));
    const user = 'who is not there' as UserId;
    // None of these is there, so that the database has nothing to tell of them.
    await world.store.atomically((writes) => writes.closeSessions({ user }));
    expect(told).toContainEqual({ session: null, user });
    await world.store.atomically((writes) => writes.closeSessions({ hashes: ['none'] }));
    expect(told).toContainEqual({ session: 'none', user: null });
    stop();
  });

  it('ends when another process ended the session', async () => {
    const analyst = await world.person('analyst');
    const stream = await listen({ cookie: analyst.cookie() });
    await until(async () => stream.events() > 0);
    const other = await openTestStore({ database: world.database });
    try {
      const hash = hashOfSecret(analyst.cookie().split('=')[1] as string);
      await other.store.atomically((writes) => writes.closeSessions({ hashes: [hash] }));
      await stream.ended;
    } finally {
      await other.close();
    }
  });
});

it('says that all is said where a question is refused, and nowhere else', async () => {
  const stream = await listen({}, 'subscription { needChanged(participant: "none") { id } }');
  await stream.ended;
  expect(stream.text()).toMatch(/"code":"INVALID"/);
  expect(stream.text()).toMatch(/event: complete\ndata:\n\n$/);
  // What a client takes for silence follows from it.
  expect(Number(stream.headers.get('x-heartbeat-ms'))).toBeGreaterThan(0);
});

it('shares one computation between all who ask the same, even where the root is in a fragment', async () => {
  const inFragment =
    'subscription { ...F } fragment F on Subscription { matrixChanged(input: { rows: ARTICLE, columns: TYPE }) { __typename ... on Matrix { version } ... on MatrixPatch { version } } }';
  const streams = [await listen({}, inFragment)];
  await until(async () => streams.every(({ events }) => events() > 0));
  streams.push(await listen({}, inFragment));
  await until(async () => streams.every(({ events }) => events() > 0));
  expect(streams.map(({ text }) => text().includes('"__typename":"Matrix"'))).toEqual([true, true]);
  for (const { close } of streams) close();
});

it('does not follow a question that is too long to be kept', async () => {
  const long = `${matrixChanged} #${'x'.repeat(10_000)}`;
  (await listen({}, long)).close();
  const body = { query: long, variables: { unused: 'x'.repeat(50_000) } };
  const answer = await askForEvents(world.url, body);
  expect(answer.status).toBe(413);
});

it('refuses who takes more places than there are for it, and gives them to the next when it leaves', async () => {
  const small = await openWorld({ live: { places: 8, perAddress: 3, perPerson: 2 } });
  try {
    const open = [];
    for (let n = 0; n < 3; n += 1) open.push(await listen({}, matrixChanged, small.url));
    const refused = await ask({}, matrixChanged, small.url);
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    const { errors } = (await refused.json()) as { errors: { message: string }[] };
    expect(errors[0]?.message).toMatch(/from your address/);
    // A signed-in person has places of their own, at the same address too.
    const focal = await small.person('focal');
    for (let n = 0; n < 2; n += 1)
      open.push(await listen({ cookie: focal.cookie() }, matrixChanged, small.url));
    expect((await ask({ cookie: focal.cookie() }, matrixChanged, small.url)).status).toBe(429);
    expect(await figure('live_listeners', small.url)).toBe(5);
    for (const { close } of open) close();
    await until(async () => (await figure('live_listeners', small.url)) === 0);
    (await listen({}, matrixChanged, small.url)).close();
    expect(await figure('live_ended_total{reason="left"}', small.url)).toBeGreaterThanOrEqual(5);
    expect(await figure('live_refused_total{status="429"}', small.url)).toBe(2);
  } finally {
    await small.close();
  }
}, 30_000);

/** Each version that comes for this audience after the current one. */
function versionsFromNowOn(audience: Audience): () => readonly string[] {
  const { live } = world.store;
  const now = live.version(audience).version;
  const later = new Set<string>();
  const stop = live.onChange(() => later.add(live.version(audience).version));
  return () => {
    stop();
    return [...later].filter((version) => version !== now);
  };
}

let secrets = 0;
/** What the secretariat and the State alone may see, one after the other. */
async function writeSecrets(count: number): Promise<void> {
  for (let n = 0; n < count; n += 1) {
    secrets += 1;
    await reportAssessment(world.administrator, {
      participant: 'XAA',
      instrument: 'uncac-full',
      cycle: '2026',
      channel: 'ONLINE',
      helped: false,
      submittedAt: new Date().toISOString(),
      answers: [
        {
          provision: '15(a)',
          compliance: 'NO',
          visibility: 'SECRETARIAT',
          assistanceWanted: [
            { type: secrets % 2 ? 'LEGAL_ADVICE' : 'CAPACITY_BUILDING', subject: `Secret number ${secrets}` },
          ],
        },
      ],
    });
  }
}

const ask = (headers: Record<string, string>, query: string, url: string) =>
  askForEvents(url, { query }, headers);

async function listen(headers: Record<string, string>, query = matrixChanged, url = world.url) {
  const { response, ...stream } = await listenTo(url, { query }, headers);
  expect(response.status).toBe(200);
  return {
    ...stream,
    headers: response.headers,
    events: () => stream.text().split('event: next').length - 1,
  };
}

async function figure(name: string, url = world.url): Promise<number> {
  const lines = (await (await fetch(`${url}/metrics`)).text()).split('\n');
  return Number(lines.find((line) => line.startsWith(`${name} `))?.slice(name.length + 1) ?? 0);
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await pause(10);
}
