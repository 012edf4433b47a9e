import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gql } from '@apollo/client';
import { afterEach, expect, it } from 'vitest';
import { makeClient } from './apollo.ts';

type Body = {
  readonly operationName: string;
  readonly query?: string;
  readonly variables: object;
  readonly extensions?: { readonly persistedQuery: { readonly sha256Hash: string } };
};

let close: () => Promise<void> = async () => undefined;
afterEach(() => close());

const save = gql('mutation Save($word: String!) { save(word: $word) { revision } }');
const look = gql('query Look { look }');

/** A client, and a server that knows what was sent to it whole until it is started again. */
async function aServer() {
  const heard: Body[] = [];
  const known = new Set<string>();
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = JSON.parse(Buffer.concat(chunks).toString()) as Body;
    heard.push(body);
    const hash = body.query
      ? createHash('sha256').update(body.query).digest('hex')
      : body.extensions?.persistedQuery.sha256Hash;
    if (body.query) known.add(hash as string);
    const answered = known.has(hash as string)
      ? {
          status: 200,
          said: { data: { save: { __typename: 'Saved', revision: heard.length }, look: 'there' } },
        }
      : {
          status: 400,
          said: { errors: [{ message: 'Send it whole.', extensions: { code: 'INVALID', path: [] } }] },
        };
    response
      .writeHead(answered.status, { 'content-type': 'application/graphql-response+json' })
      .end(JSON.stringify(answered.said));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const client = makeClient({ url: `http://127.0.0.1:${port}/`, language: () => 'en', possibleTypes: {} });
  close = async () => {
    client.stop();
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  };
  const saved = async (word: string) => {
    const { data } = await client.mutate({ mutation: save, variables: { word } });
    return (data as { readonly save: { readonly revision: number } }).save.revision;
  };
  return { client, heard, saved, startAgain: () => known.clear() };
}

/** Which of them brought their document. */
const whole = (heard: readonly Body[]) => heard.map(({ query }) => query !== undefined);

it('a mutation brings its document the first time, then its hash, and the document again where nobody knows it', async () => {
  const { heard, saved, startAgain } = await aServer();
  expect(await saved('one')).toBe(1);
  await expect.poll(async () => (await saved('more')) && heard.at(-1)?.query).toBeUndefined();
  const before = heard.length;
  await saved('two');
  expect(heard[before]).toMatchObject({ operationName: 'Save', variables: { word: 'two' } });
  expect(whole(heard.slice(before))).toEqual([false]);

  startAgain();
  expect(await saved('three')).toBe(before + 3);
  expect(whole(heard.slice(before))).toEqual([false, false, true]);
  expect(heard.at(-1)).toMatchObject({ variables: { word: 'three' } });
  expect(heard.at(-1)?.extensions).toBeUndefined();
});

it('what only reads brings its document each time', async () => {
  const { client, heard } = await aServer();
  for (const _ of [1, 2, 3]) await client.query({ query: look, fetchPolicy: 'network-only' });
  expect(whole(heard)).toEqual([true, true, true]);
});
