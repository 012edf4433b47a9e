import { buildSchema, GraphQLError, type GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { beforeEach, describe, expect, it } from 'vitest';
import { Invalid } from '../../domain/base/refusal.ts';
import type { Asked } from '../request/asked.ts';
import type { Exchange } from './exchange.ts';
import { makeExecutor } from './executor.ts';

const log = { error: () => undefined } as unknown as Logger;
const exchange = {
  requestId: 'request-1',
  language: 'en',
  context: (signal: AbortSignal) => ({ signal }),
  left: () => new AbortController().signal,
} as unknown as Exchange;

let called: string[];
let ended: Promise<unknown>;
let execute: (query: string, more?: Partial<Asked>) => ReturnType<ReturnType<typeof makeExecutor>>;
beforeEach(() => {
  called = [];
  const schema = buildSchema(`
    type Query { read(n: Int = 0): Int fails: Int refuses: Int }
    type Mutation { write(n: Int): Int fails: Int }
    type Subscription { follow(n: Int = 2): Int refuses: Int }
  `);
  resolve(schema, 'Query', {
    read: (_root, { n }) => {
      called.push('read');
      return n;
    },
    fails: () => failed('read'),
    refuses: () => refused(),
  });
  resolve(schema, 'Mutation', { write: (_root, { n }) => n, fails: () => failed('write') });
  resolve(schema, 'Subscription', {
    follow: (n: number) => (n === 1 ? failed('event') : n),
    refuses: () => 0,
  });
  const { follow, refuses } = schema.getSubscriptionType()?.getFields() ?? {};
  Object.assign(follow as object, {
    subscribe: async function* (_root: unknown, { n }: { n: number }, { signal }: { signal: AbortSignal }) {
      called.push('follow');
      for (let at = 0; at < n; at += 1) yield at;
      ended = new Promise((done) => signal.addEventListener('abort', () => done('ended')));
      await ended;
    },
  });
  Object.assign(refuses as object, { subscribe: () => refused() });
  const executor = makeExecutor({ schema, log, introspection: false });
  execute = (query, more) => executor({ query, variables: {}, operationName: null, ...more }, exchange);
});

describe('the executor', () => {
  it('masks what fails in a query, a mutation and an event, and says what was refused', async () => {
    const masked = {
      message: expect.stringMatching(/^Something failed here/),
      extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'request-1' },
    };
    const says = { message: 'Not so.', extensions: { code: 'INVALID', path: ['n'] } };
    const [, second] = await events('subscription { follow }');
    for (const [told, wanted] of [
      [await resultOf('{ fails }'), masked],
      [await resultOf('mutation { fails }'), masked],
      [second, masked],
      [await resultOf('{ refuses }'), says],
      [(await events('subscription { refuses }'))[0], says],
    ] as const)
      expect(told?.errors?.map(({ message, extensions }: GraphQLError) => ({ message, extensions }))).toEqual(
        [wanted],
      );
  });

  it.each([
    'query ($n: Int) { read(n: $n) }',
    'mutation ($n: Int) { write(n: $n) }',
    'subscription ($n: Int) { follow(n: $n) }',
  ])('calls nothing for variables that are not of the schema: %s', async (query) => {
    const executed = await execute(query, { variables: { n: 'many' } });
    if (executed === 'UNNAMED') throw new Error('It is named.');
    expect(executed.result?.errors?.map(({ extensions }) => extensions)).toEqual([
      { code: 'INVALID', path: ['n'] },
    ]);
    expect(called).toEqual([]);
  });

  it('says in one way what is wrong with a document, whatever kind of operation it holds', async () => {
    for (const query of [
      '{ reed }',
      'mutation { reed }',
      'subscription { reed }',
      '{ read',
      '{ __schema { types { name } } }',
    ]) {
      const { errors } = await resultOf(query);
      expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code: 'INVALID', path: [] }]);
      expect(errors?.[0]).toBeInstanceOf(GraphQLError);
      expect(errors?.[0]?.message).not.toMatch(/Did you mean/);
    }
  });

  it('writes once, though it fails and was asked before', async () => {
    for (let times = 1; times <= 3; times += 1) {
      await resultOf('mutation { fails }');
      expect(called).toEqual(Array(times).fill('write'));
    }
  });

  it('asks which is meant where there are several', async () => {
    const query = 'query A { read } query B { read(n: 1) }';
    expect(await execute(query)).toBe('UNNAMED');
    expect(await execute(query, { operationName: 'C' })).toBe('UNNAMED');
    expect((await resultOf(query, { operationName: 'B' })).data).toEqual({ read: 1 });
  });

  it('begins no subscription before its first event is asked for, and ends it while it waits', async () => {
    const executed = await execute('subscription { follow(n: 1) }');
    if (executed === 'UNNAMED' || !executed.events) throw new Error('This is a subscription.');
    expect(called).toEqual([]);
    const iterator = executed.events[Symbol.asyncIterator]();
    expect((await iterator.next()).value).toEqual({ data: { follow: 0 } });
    const next = iterator.next();
    await new Promise(setImmediate);
    void iterator.return?.();
    expect(await ended).toBe('ended');
    expect((await next).done).toBe(true);
  });
});

const refused = () => {
  throw new Invalid('Not so.', ['n']);
};
function failed(what: string): never {
  called.push(what);
  throw new Error('secret');
}

async function resultOf(query: string, more?: Partial<Asked>) {
  const executed = await execute(query, more);
  if (executed === 'UNNAMED' || !executed.result) throw new Error('This gave no result.');
  return executed.result;
}

async function events(query: string) {
  const executed = await execute(query);
  if (executed === 'UNNAMED' || !executed.events) throw new Error('This is a subscription.');
  const iterator = executed.events[Symbol.asyncIterator]();
  const told = [(await iterator.next()).value, (await iterator.next()).value];
  void iterator.return?.();
  return told;
}

function resolve(
  schema: GraphQLSchema,
  type: string,
  fields: Record<string, (root: never, args: never) => unknown>,
) {
  const known = schema.getType(type) as unknown as { getFields(): Record<string, object> };
  for (const [name, one] of Object.entries(fields))
    Object.assign(known.getFields()[name] ?? {}, { resolve: one });
}
