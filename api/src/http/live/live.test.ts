import { EventEmitter } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { GraphQLInt, GraphQLObjectType, GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { expect, it } from 'vitest';
import type { Store } from '../../store/store.ts';
import type { Callers } from '../caller/session.ts';
import type { Exchange } from '../executor/exchange.ts';
import { makeExecutor } from '../executor/executor.ts';
import { makeMetrics } from '../metrics.ts';
import { type LiveRequest, makeLive } from './live.ts';

const int = { type: GraphQLInt };
const ticks = {
  ...int,
  resolve: (event: unknown) => event,
  subscribe: async function* () {
    yield 1;
    throw new Error('the database went away');
  },
};
const schema = new GraphQLSchema({
  query: new GraphQLObjectType({ name: 'Query', fields: { one: int } }),
  subscription: new GraphQLObjectType({ name: 'Subscription', fields: { ticks } }),
});

it('says what broke an open stream, masked, and ends it so that one comes back', async () => {
  const live = makeLive({
    store: { rights: { onChange: () => () => undefined, heard: () => true } } as unknown as Store,
    config: { live: { places: 9, perAddress: 9, perPerson: 9 } },
    callers: {} as Callers,
    clock: () => '2027-01-01T00:00:00.000Z' as never,
    security: {},
    metrics: makeMetrics(
      () => 0,
      () => 0,
    ),
  });
  const heard: string[] = [];
  const response = Object.assign(new EventEmitter(), {
    writeHead: () => response,
    write: (bytes: Buffer | string) => heard.push(String(bytes)) > 0,
    writableLength: 0,
    end: (last?: string) => {
      heard.push(last ?? 'come back');
      response.emit('close');
    },
  });
  const closed = new Promise((resolve) => response.once('close', resolve));
  const seen: unknown[] = [];
  const log = { error: ({ err }: { err: Error }) => seen.push(err.message) } as unknown as Logger;
  const asked = { query: 'subscription { ticks }', operationName: null, variables: {} };
  const executed = await makeExecutor({ schema, log, introspection: true })(asked, {
    requestId: 'r',
    language: 'en',
    context: () => ({}),
    left: () => new AbortController().signal,
  } as unknown as Exchange);

  live.handle(
    {
      request: {} as IncomingMessage,
      response: response as unknown as ServerResponse,
      requestId: 'r',
    } as never,
    {
      ...(executed as object),
      asked,
      caller: { viewer: null, sessionHash: null, expiresAt: null },
      address: '127.0.0.1',
      language: 'en',
    } as unknown as LiveRequest,
  );
  await closed;
  live.close();

  expect(heard.filter((text) => !text.startsWith(':'))).toEqual([
    'event: next\ndata: {"data":{"ticks":1}}\n\n',
    expect.stringMatching(/^event: next\ndata: {"errors":\[{"message":"Something failed here/),
    'come back',
  ]);
  expect(seen).toEqual(['the database went away']);
});
