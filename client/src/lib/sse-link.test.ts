import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApolloClient, gql, InMemoryCache } from '@apollo/client';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { reopened, sseLink } from './sse-link.ts';

type Exchange = { readonly request: IncomingMessage; readonly response: ServerResponse };
type Handler = (exchange: Exchange, nth: number) => void;

let close: () => Promise<void> = async () => undefined;
afterEach(() => close());

/** A page that subscribes to a server which does to each connection what the test says. */
async function listening(...handlers: readonly Handler[]) {
  const told = new EventTarget();
  const results: unknown[] = [];
  const said: string[] = [];
  let connects = 0;
  const server = createServer((request, response) => {
    const nth = connects++;
    handlers[Math.min(nth, handlers.length - 1)]?.({ request, response }, nth);
    told.dispatchEvent(new Event('change'));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}/graphql`;
  const client = new ApolloClient({
    cache: new InMemoryCache(),
    link: sseLink({ url, language: () => 'en' }),
  });
  const note = (word: string) => {
    said.push(word);
    told.dispatchEvent(new Event('change'));
  };
  const subscription = client
    .subscribe({
      query: gql('subscription { a }'),
      fetchPolicy: 'no-cache',
      context: { onLive: (live: boolean) => note(live ? 'live' : 'not live') },
    })
    .subscribe({
      next: ({ data, error }) => {
        results.push(data ?? error?.message);
        told.dispatchEvent(new Event('change'));
        if (error) note(`refused: ${error.message}`);
      },
      error: (reason: Error) => note(`refused: ${reason.message}`),
      complete: () => note('complete'),
    });
  close = async () => {
    subscription.unsubscribe();
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  };
  return {
    results,
    said,
    connects: () => connects,
    subscription,
    async until(holds: () => boolean) {
      while (!holds()) await once(told as never, 'change');
    },
  };
}

const greets =
  (heartbeatMs: number): Handler =>
  ({ response }) => {
    response.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'x-heartbeat-ms': heartbeatMs,
    });
    response.write(':\n\n');
  };
const open = greets(12_000);
const tells =
  (a: number): Handler =>
  (exchange, nth) => {
    open(exchange, nth);
    exchange.response.write(`event: next\ndata: {"data":{"a":${a}}}\n\n`);
  };
const tellsThen =
  (end: (response: ServerResponse) => void): Handler =>
  (exchange, nth) => {
    open(exchange, nth);
    exchange.response.write('event: next\ndata: {"data":{"a":1}}\n\n', () => end(exchange.response));
  };
const answers =
  (status: number, body: object | string, headers: Record<string, string> = {}): Handler =>
  ({ response }) =>
    response
      .writeHead(status, { 'content-type': 'application/json', ...headers })
      .end(typeof body === 'string' ? body : JSON.stringify(body));

describe('a stream comes back', () => {
  const ends: Record<string, Handler> = {
    'ended in order, as by a stop or a changed right': tellsThen((response) =>
      response.end('event: complete\ndata:\n\n'),
    ),
    'ended without a word': tellsThen((response) => response.end()),
    'destroyed in the middle of a frame': tellsThen((response) =>
      response.write('event: next\ndata: {"da', () => response.destroy()),
    ),
    'broken by what is no event': tellsThen((response) => response.write('event: nonsense\ndata: {}\n\n')),
    'broken by what is no JSON': tellsThen((response) => response.write('event: next\ndata: {"a\n\n')),
    'gone silent': greets(100),
    'refused a place': answers(503, { errors: [{ message: 'full' }] }, { 'retry-after': '0' }),
    'met by a proxy that has no server': answers(502, '<h1>Bad gateway</h1>'),
    'met by a proxy that knows no such path yet': answers(404, 'Not found'),
    'asked to come later': answers(429, { errors: [{ message: 'too many' }] }),
    'taken for a page': ({ response }) => response.writeHead(200, { 'content-type': 'text/html' }).end('<p>'),
    'cut before an answer': ({ response }) => void response.destroy(),
    'told of a fault, then ended': (exchange, nth) => {
      open(exchange, nth);
      exchange.response.end(
        'event: next\ndata: {"errors":[{"message":"away","extensions":{"code":"UNAVAILABLE"}}]}\n\nevent: complete\ndata:\n\n',
      );
    },
  };
  for (const [how, end] of Object.entries(ends))
    it(`when it was ${how}`, async () => {
      const page = await listening(end, tells(2));
      await page.until(() => page.results.some((result) => (result as { a?: number })?.a === 2));
      expect(page.said.at(-1)).toBe('live');
      expect(page.said).not.toContain('complete');
      expect(page.said.filter((word) => word.startsWith('refused'))).toEqual([]);
    });

  it('when it ends again and again', async () => {
    const done = tellsThen((response) => response.end('event: complete\ndata:\n\n'));
    const page = await listening(done, done, tells(3));
    await page.until(() => page.results.some((result) => (result as { a?: number })?.a === 3));
    expect(page.connects()).toBe(3);
  });

  it('and tells the window, so that what else is shown is asked again', async () => {
    const again = vi.fn();
    window.addEventListener(reopened, again);
    const page = await listening(
      tellsThen((response) => response.end()),
      tells(2),
    );
    await page.until(() => page.said.filter((word) => word === 'live').length === 2);
    window.removeEventListener(reopened, again);
    expect(again).toHaveBeenCalledTimes(1);
    expect(page.said).toEqual(['live', 'not live', 'live']);
  });
});

describe('a refusal that would be the same again is said, and nobody asks again', () => {
  const code = (one: string) => ({ errors: [{ message: 'no', extensions: { code: one } }] });
  const refusals: Record<string, Handler> = {
    'by the grammar': answers(400, { errors: [{ message: 'no' }] }),
    'by a code': answers(400, code('INVALID')),
    'in the stream': (exchange, nth) => {
      open(exchange, nth);
      exchange.response.end(
        `event: next\ndata: ${JSON.stringify(code('NOT_FOUND'))}\n\nevent: complete\ndata:\n\n`,
      );
    },
  };
  for (const [how, refuse] of Object.entries(refusals))
    it(how, async () => {
      const page = await listening(refuse, tells(2));
      await page.until(() => page.said.includes('refused: no'));
      window.dispatchEvent(new Event('online'));
      expect(page.connects()).toBe(1);
      expect(page.results).not.toContainEqual({ a: 2 });
    });
});

describe('while nobody wants it', () => {
  it('the connection is closed', async () => {
    let gone: Promise<unknown> = Promise.resolve();
    const page = await listening((exchange, nth) => {
      gone = once(exchange.response, 'close');
      tells(1)(exchange, nth);
    });
    await page.until(() => page.results.length === 1);
    page.subscription.unsubscribe();
    await gone;
    expect(page.connects()).toBe(1);
  });
});
