import { connect } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openWorld, type World } from './open-world.ts';

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

async function figure(name: string): Promise<number> {
  const lines = (await (await fetch(`${world.url}/metrics`)).text()).split('\n');
  return Number(lines.find((line) => line.startsWith(`${name} `))?.slice(name.length + 1) ?? 0);
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 10));
}
