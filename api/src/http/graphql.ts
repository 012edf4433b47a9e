import type { IncomingMessage, ServerResponse } from 'node:http';
import { type ExecutionResult, GraphQLError, type GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import { instantOf } from '../domain/base/calendar.ts';
import { type Language, languageOf } from '../domain/base/language.ts';
import type { GraphContext } from '../graph/base/context.ts';
import type { Store } from '../store/store.ts';
import { bodyOf } from './body.ts';
import { encoded, makeByteCache } from './byte-cache.ts';
import { makeCompiled } from './compiled.ts';
import { makeDocuments, operationOf, type Prepared } from './documents.ts';
import { maskedError, statusOf } from './fault.ts';
import { graphiqlPolicy, type Headers } from './headers.ts';
import type { Live } from './live.ts';
import type { Metrics } from './metrics.ts';
import type { Caller, Callers } from './session.ts';
import { makeYoga } from './yoga.ts';

export interface GraphqlParts {
  readonly schema: GraphQLSchema;
  readonly store: Store;
  readonly config: Config;
  readonly clock: () => number;
  readonly newId: () => string;
  readonly log: Logger;
  readonly callers: Callers;
  readonly live: Live;
  readonly metrics: Metrics;
  readonly security: Headers;
}

interface Asked {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName: string | null;
}

/** `/graphql`: kept bytes where nothing changed, compiled documents for figures, SSE for subscriptions, Yoga for the rest. */
export function makeGraphql(parts: GraphqlParts) {
  const { schema, store, config, clock, newId, log, callers, live, metrics, security } = parts;
  const trial = config.demo || !config.production;
  const documents = makeDocuments(schema, { introspection: trial });
  const compiled = makeCompiled(schema);
  const kept = makeByteCache();
  const yoga = makeYoga(schema);
  const headers: Headers = {
    ...security,
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    vary: 'accept-encoding',
  };

  return async (request: IncomingMessage, response: ServerResponse, requestId: string): Promise<void> => {
    if (request.method !== 'POST') return notPosted(request, response);
    // No form can send this type across sites without asking first, so a cookie alone is never enough [CSRF].
    if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) {
      return refuse(response, 415, 'Send the request as application/json.');
    }
    const body = await bodyOf(request);
    if (body === null)
      return refuse(response, 413, 'This request is larger than a megabyte. Send less at once.', {
        connection: 'close',
      });

    const now = clock();
    const caller = await callers.of(request, now);
    const language = languageOf(request.headers['accept-language']);
    const version = versionFor(caller, now);
    const key = `${caller.audienceKey}\n${language}\n${body}`;
    const known = kept.get(key, version);
    if (known && !wantsStream(request)) {
      metrics.figures.inc({ from: 'kept' });
      const { body: bytes, headers: encoding } = encoded(known, request.headers['accept-encoding']);
      response.writeHead(200, { ...headers, ...encoding, 'content-length': bytes.length }).end(bytes);
      return;
    }

    const asked = read(body);
    if (typeof asked === 'string') return refuse(response, 400, asked);
    const prepared = documents(asked.query);
    if (!prepared.document || prepared.errors.length > 0) {
      return answer(request, response, { errors: prepared.errors }, 400, requestId);
    }
    const operation = operationOf(prepared.document, asked.operationName);
    if (!operation)
      return refuse(response, 400, 'Name one of the operations of this document as operationName.');

    const finish = (result: ExecutionResult): ExecutionResult =>
      result.errors
        ? { ...result, errors: result.errors.map((error) => maskedError(error, requestId, log)) }
        : result;
    const cookies: string[] = [];
    const context = (signal: AbortSignal): GraphContext =>
      contextOf(caller, language, requestId, signal, addressOf(request), cookies);

    if (operation.operation === 'subscription') {
      if (!wantsStream(request))
        return refuse(response, 406, 'A subscription is answered as text/event-stream. Accept it.');
      live.handle(request, response, {
        ...asked,
        document: prepared.document,
        text: asked.query,
        caller,
        language,
        context,
        finish,
      });
      return;
    }
    if (prepared.figures && !wantsStream(request))
      return figures(prepared, asked, { request, response, requestId, key, version, context, finish });
    await byYoga(prepared, asked, { request, response, requestId, body, context, finish, cookies });
  };

  interface Figures {
    readonly request: IncomingMessage;
    readonly response: ServerResponse;
    readonly requestId: string;
    readonly key: string;
    readonly version: string;
    readonly context: (signal: AbortSignal) => GraphContext;
    readonly finish: (result: ExecutionResult) => ExecutionResult;
  }

  async function figures(
    { document, records }: Prepared,
    asked: Asked,
    { request, response, requestId, key, version, context, finish }: Figures,
  ): Promise<void> {
    const run = compiled(document as NonNullable<typeof document>, asked.operationName);
    const result = finish(await run({}, context(endOf(response)), asked.variables));
    metrics.figures.inc({ from: 'computed' });
    if (records || result.errors || result.data == null)
      return answer(request, response, result, statusOf(result), requestId);
    const entry = kept.set(key, version, Buffer.from(JSON.stringify(result)));
    const { body, headers: encoding } = encoded(entry, request.headers['accept-encoding']);
    response.writeHead(200, { ...headers, ...encoding, 'content-length': body.length }).end(body);
  }

  async function byYoga(
    { document }: Prepared,
    asked: Asked,
    work: Pick<Figures, 'request' | 'response' | 'requestId' | 'context' | 'finish'> & {
      readonly body: string;
      readonly cookies: readonly string[];
    },
  ): Promise<void> {
    const { request, response, requestId, body, context, finish, cookies } = work;
    let status = 200;
    const fetched = await yoga.fetch(
      'http://api/graphql',
      {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: request.headers.accept ?? 'application/json' },
        body,
      },
      {
        prepared: document as NonNullable<typeof document>,
        graph: context(endOf(response)),
        finish: (result) => {
          const finished = finish(result);
          status = statusOf(finished);
          return finished;
        },
      },
    );
    const plain = Buffer.from(await fetched.arrayBuffer());
    const { body: bytes, headers: encoding } = encoded(
      { plain, gzip: null },
      request.headers['accept-encoding'],
    );
    response.writeHead(fetched.status === 200 ? status : fetched.status, {
      ...headers,
      ...encoding,
      ...(status === 503 ? { 'retry-after': '5' } : {}),
      'content-type': fetched.headers.get('content-type') ?? headers['content-type'],
      'content-length': bytes.length,
      ...(cookies.length > 0 ? { 'set-cookie': [...cookies] } : {}),
    });
    response.end(bytes);
    void asked;
  }

  /** Moves with what this audience may see, with the reference data, and with the day, since status is computed at a date. */
  function versionFor({ audience }: Caller, now: number): string {
    return `${store.live.version(audience).version} ${store.catalogue().version} ${Math.floor(now / 86_400_000)}`;
  }

  function contextOf(
    caller: Caller,
    language: Language,
    requestId: string,
    signal: AbortSignal,
    address: string,
    cookies: string[],
  ): GraphContext {
    return {
      store,
      viewer: caller.viewer,
      audience: caller.audience,
      sessionHash: caller.sessionHash,
      now: instantOf(clock()),
      newId,
      log: log.child({ requestId }),
      language,
      demo: config.demo,
      signal,
      address,
      setSession: (session) => void cookies.push(callers.cookieFor(session)),
    };
  }

  function answer(
    request: IncomingMessage,
    response: ServerResponse,
    result: ExecutionResult,
    status: number,
    requestId: string,
  ): void {
    const { body, headers: encoding } = encoded(
      { plain: Buffer.from(JSON.stringify(result)), gzip: null },
      request.headers['accept-encoding'],
    );
    const retry = status === 503 ? { 'retry-after': '5' } : {};
    response
      .writeHead(status, { ...headers, ...encoding, ...retry, 'content-length': body.length })
      .end(body);
  }

  function refuse(response: ServerResponse, status: number, message: string, more: Headers = {}): void {
    response
      .writeHead(status, { ...headers, ...more })
      .end(JSON.stringify({ errors: [new GraphQLError(message)] }));
  }

  /** The page to try queries on, while this is a trial; reading is by POST too. */
  async function notPosted(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method === 'GET' && trial && /\btext\/html\b/.test(request.headers.accept ?? '')) {
      const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
      const page = renderGraphiQL({
        title: 'Needs Matrix: GraphiQL',
        subscriptionsProtocol: 'GRAPHQL_SSE',
      } as never);
      response
        .writeHead(200, {
          ...security,
          'content-security-policy': graphiqlPolicy,
          'content-type': 'text/html; charset=utf-8',
        })
        .end(String(page));
      return;
    }
    refuse(response, 405, 'Send GraphQL by POST.', { allow: 'POST' });
  }
}

function read(body: string): Asked | string {
  let sent: unknown;
  try {
    sent = JSON.parse(body);
  } catch {
    return 'The body is not JSON.';
  }
  if (typeof sent !== 'object' || sent === null || Array.isArray(sent))
    return 'Send one request: { "query", "variables", "operationName" }.';
  const { query, variables, operationName } = sent as Record<string, unknown>;
  if (typeof query !== 'string') return 'The request has no query.';
  if (variables != null && (typeof variables !== 'object' || Array.isArray(variables)))
    return 'variables is an object.';
  if (operationName != null && typeof operationName !== 'string') return 'operationName is text.';
  return {
    query,
    variables: (variables ?? {}) as Record<string, unknown>,
    operationName: operationName ?? null,
  };
}

const wantsStream = (request: IncomingMessage): boolean =>
  /\btext\/event-stream\b/.test(request.headers.accept ?? '');
const addressOf = (request: IncomingMessage): string => request.socket.remoteAddress ?? '';

function endOf(response: ServerResponse): AbortSignal {
  const abort = new AbortController();
  response.on('close', () => abort.abort());
  return abort.signal;
}
