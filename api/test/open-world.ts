import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { createApp } from '../src/app.ts';
import { type Config, readConfig } from '../src/config.ts';
import type { ParticipantCode, UserId } from '../src/domain/base/ids.ts';
import type { Role } from '../src/domain/base/viewer.ts';
import { serverLimits } from '../src/http/server-limits.ts';
import type { Context } from '../src/services/base/context.ts';
import { demoPassword } from '../src/services/base/demo.ts';
import { registerUsers } from '../src/services/base/register.ts';
import { aState } from './a-state.ts';
import { aCatalogue, anInstrument } from './assessment-makers.ts';
import { openTestStore } from './open-test-store.ts';

/** Two fictional States, a checklist of five provisions, one person of each role, over HTTP on a real MongoDB. */
export async function openWorld(settings: Partial<Config> = {}) {
  const opened = await openTestStore();
  const { store, clock } = opened;
  const faults: string[] = [];
  const log = pino(
    { level: 'error' },
    {
      write: (line: string) => {
        faults.push(line);
        process.stderr.write(line);
      },
    },
  );
  const config: Config = { ...readConfig({ MONGODB_URI: 'mongodb://given', DEMO: '1' }), ...settings };
  const { chapters, articles } = aCatalogue();
  await store.atomically(async (writes) => {
    await writes.saveReference({
      chapters: [...chapters.values()],
      articles: [...articles.values()],
      instruments: [anInstrument()],
      participants: ['XAA', 'XAB'].map(aState),
      vocabulary: {},
      sources: [],
    });
    writes.record({ user: null, action: 'reference.import', subject: 'test', detail: {} });
  });
  const people: [string, Role, string | null][] = [
    ['focal', 'FOCAL_POINT', 'XAA'],
    ['contributor', 'CONTRIBUTOR', 'XAA'],
    ['neighbour', 'FOCAL_POINT', 'XAB'],
    ['analyst', 'ANALYST', null],
    ['donor', 'DONOR', null],
    ['auditor', 'AUDITOR', null],
    ['administrator', 'ADMINISTRATOR', null],
  ];
  const administrator: Context = {
    store,
    viewer: {
      id: 'admin' as UserId,
      email: 'a@example.org',
      name: 'A',
      roles: [{ role: 'ADMINISTRATOR', participant: null, provider: null }],
    },
    now: clock(),
    newId: randomUUID,
    log,
  };
  await registerUsers(
    administrator,
    people.map(([name, role, participant]) => ({
      email: `${name}@demo.example`,
      name,
      roles: [{ role, participant: participant as ParticipantCode | null, provider: null }],
      password: demoPassword,
    })),
  );

  const app = createApp({ store, config, log, clock });
  const server = createServer(serverLimits, app.handle);
  const url = await listening(server);
  return {
    ...opened,
    url,
    administrator,
    visitor: () => aVisitor(url),
    /** What the log has of faults. */
    faults: (): readonly string[] => faults,
    /** Signed in as one of the people above. */
    person: async (name: string) => {
      const visitor = aVisitor(url);
      const answer = await visitor.send(
        'mutation($input: SignInInput!) { signIn(input: $input) { __typename } }',
        { input: { email: `${name}@demo.example`, password: demoPassword } },
      );
      if (answer.data?.signIn?.__typename !== 'Viewer') throw new Error(JSON.stringify(answer));
      return visitor;
    },
    /** As a signal begins it: streams end, and the process goes on until all else has. */
    stop: () => app.close(),
    close: async () => {
      app.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await opened.close();
    },
  };
}
export type World = Awaited<ReturnType<typeof openWorld>>;
export type Visitor = ReturnType<typeof aVisitor>;

type Answer = {
  readonly status: number;
  readonly headers: Headers;
  readonly data?: any;
  readonly errors?: any[];
};

function aVisitor(url: string) {
  let cookie = '';
  const send = async (
    query: string,
    variables: object = {},
    headers: Record<string, string> = {},
  ): Promise<Answer> => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(cookie ? { cookie } : {}), ...headers },
      body: JSON.stringify({ query, variables }),
    });
    const [set] = response.headers.getSetCookie();
    if (set) cookie = set.split(';')[0] ?? '';
    return { status: response.status, headers: response.headers, ...((await response.json()) as object) };
  };
  return {
    send,
    cookie: () => cookie,
    /** A mutation of the usual shape: gives the member of its union. */
    act: async (name: string, input: object, fields: string, operationId: string = randomUUID()) => {
      const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
      const refusals =
        '... on Refusal { code path message } ... on Conflict { currentRevision theirs yours }';
      const answer = await send(
        `mutation($input: ${type}!) { ${name}(input: $input) { __typename ${fields} ${refusals} } }`,
        { input: { operationId, ...input } },
      );
      if (!answer.data) throw new Error(JSON.stringify(answer.errors));
      return answer.data[name];
    },
  };
}

async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
