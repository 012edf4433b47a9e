import type { IncomingMessage, ServerResponse } from 'node:http';
import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import { dayOf, type Instant } from '../domain/base/calendar.ts';
import { type Language, languageOf } from '../domain/base/language.ts';
import type { GraphContext } from '../graph/base/context.ts';
import { tooDear } from '../graph/base/cost.ts';
import { wrongVariables } from '../graph/base/variables.ts';
import type { Store } from '../store/store.ts';
import { makeAnswers, type To } from './answer/answer.ts';
import { makeByteCache } from './answer/byte-cache.ts';
import { maskedError } from './answer/fault.ts';
import type { Headers } from './answer/headers.ts';
import { type ClientAddress, networkOf } from './caller/client-address.ts';
import { isMeantForAnother } from './caller/meant-for.ts';
import type { Caller, Callers } from './caller/session.ts';
import { makeCompiled } from './executor/compiled.ts';
import { makeDocuments, operationOf, type Ready } from './executor/documents.ts';
import { makeYoga } from './executor/yoga.ts';
import { sendGraphiql, wantsPage } from './graphiql.ts';
import type { Live } from './live/live.ts';
import type { Metrics } from './metrics.ts';
import { type Asked, askedIn, isJson, isPlain, wantsStream } from './request/asked.ts';
import { bodyOf } from './request/body.ts';
import { isForeign } from './request/foreign.ts';

export interface GraphqlParts {
  readonly schema: GraphQLSchema;
  readonly store: Store;
  readonly config: Config;
  readonly clock: () => Instant;
  readonly newId: () => string;
  readonly log: Logger;
  readonly callers: Callers;
  readonly clientAddress: ClientAddress;
  readonly live: Live;
  readonly metrics: Metrics;
  readonly security: Headers;
}

/** One request, and what its answer needs. */
interface Exchange {
  readonly to: To;
  readonly asked: Asked;
  readonly context: (signal: AbortSignal) => GraphContext;
  /** Masks what a client may not know of errors. */
  readonly finish: (result: ExecutionResult) => ExecutionResult;
  readonly cookies: readonly string[];
}

/** `/graphql`: kept bytes where nothing changed, compiled documents for figures, SSE for subscriptions, Yoga for the rest. */
export function makeGraphql(parts: GraphqlParts) {
  const { schema, store, config, clock, newId, log, callers, clientAddress, live, metrics, security } = parts;
  const trial = (config.demo || config.development) && !config.production;
  const documents = makeDocuments(schema, { introspection: !config.production });
  const compiled = makeCompiled(schema);
  const listedOnce = new WeakSet<DocumentNode>();
  const kept = makeByteCache();
  const yoga = makeYoga(schema);
  const answer = makeAnswers(security);

  return async (request: IncomingMessage, response: ServerResponse, requestId: string): Promise<void> => {
    const to: To = { request, response, requestId };
    if (request.method !== 'POST') {
      if (trial && wantsPage(request)) return sendGraphiql(to, security);
      return answer.refuse(to, 405, 'Send GraphQL by POST.', { allow: 'POST' });
    }
    // No form can send this type across sites without asking first, so a cookie alone is never enough.
    if (!isJson(request)) return answer.refuse(to, 415, 'Send the request as application/json in UTF-8.');
    if (!isPlain(request)) return answer.refuse(to, 415, 'Send the request as it is, not compressed.');
    if (isForeign(request, config.appOrigin))
      return answer.refuse(to, 403, 'This page belongs to another site. Ask from the address of this one.');
    const body = await bodyOf(request);
    if (!body.bytes) {
      // Nobody waits for an answer, and that somebody left is no fault.
      if (body.refused === 'GONE') return;
      if (body.refused === 'TOO_LARGE')
        return answer.refuse(to, 413, 'This request is larger than a megabyte.', { connection: 'close' });
      return answer.refuse(to, 408, 'This request did not come in time. Send it again.', {
        connection: 'close',
      });
    }

    const now = clock();
    const caller = await callers.of(request, now);
    if (isMeantForAnother(request, caller))
      return answer.refuse(to, 401, 'Somebody else is signed in here now. Sign in as who wrote this.');
    const language = languageOf(request.headers['accept-language']);
    const version = versionFor(caller, now);
    const key = `${caller.figuresKey}\n${language}\n${body.bytes.toString('latin1')}`;
    const known = wantsStream(request) ? null : kept.get(key, version);
    if (known) {
      metrics.figures.inc({ from: 'kept' });
      return answer.bytes(to, known);
    }

    const asked = askedIn(body.bytes);
    if (typeof asked === 'string') return answer.refuse(to, 400, asked);
    const prepared = documents(asked.query);
    if (!prepared.document) return answer.result(to, { errors: prepared.errors });
    const operation = operationOf(prepared.document, asked.operationName);
    if (!operation)
      return answer.refuse(to, 400, 'Name one of the operations of this document as operationName.');

    const wrong = wrongVariables(schema, operation, asked.variables);
    if (wrong.length > 0)
      return answer.result(to, {
        errors: wrong.map((error) => maskedError(error, requestId, log, language)),
      });
    const dear = tooDear(schema, { document: prepared.document, operation, variables: asked.variables });
    if (dear) return answer.result(to, { errors: [maskedError(dear, requestId, log, language)] });
    if (response.destroyed) return;

    const cookies: string[] = [];
    const exchange: Exchange = {
      to,
      asked,
      cookies,
      context: (signal) => contextOf(caller, language, request, requestId, signal, cookies),
      finish: (result) =>
        result.errors
          ? { ...result, errors: result.errors.map((error) => maskedError(error, requestId, log, language)) }
          : result,
    };
    if (operation.operation === 'subscription') return stream(prepared, exchange, caller, language);
    if (prepared.figures && !wantsStream(request)) return figures(prepared, exchange, key, version);
    if (prepared.lists && !wantsStream(request) && askedBefore(prepared.document))
      return listed(prepared, exchange);
    return byYoga(prepared, exchange);
  };

  function stream(
    { document }: Ready,
    { to, asked, context, finish }: Exchange,
    caller: Caller,
    language: Language,
  ): void {
    if (!wantsStream(to.request)) {
      answer.refuse(to, 406, 'A subscription is answered as text/event-stream. Accept it.');
      return;
    }
    const address = networkOf(clientAddress(to.request));
    live.handle(to, { ...asked, document, caller, address, language, context, finish });
  }

  async function figures(
    { document, records }: Ready,
    exchange: Exchange,
    key: string,
    version: string,
  ): Promise<void> {
    const { to, asked, context, finish } = exchange;
    const run = compiled(document, asked.operationName);
    const result = finish(await run({}, context(endOf(to.response)), asked.variables));
    metrics.figures.inc({ from: 'computed' });
    if (records || result.errors || result.data == null) return answer.result(to, result);
    answer.bytes(to, kept.set(key, version, Buffer.from(JSON.stringify(result))));
  }

  /** Compiled from the second time on: who asks once should not make us compile. */
  function askedBefore(document: DocumentNode): boolean {
    if (listedOnce.has(document)) return true;
    listedOnce.add(document);
    return false;
  }

  /** Fifty rows of twenty fields: an interpreter, and a request within the request, cost more than reading them. */
  async function listed(prepared: Ready, exchange: Exchange): Promise<void> {
    const { to, asked, context } = exchange;
    const run = compiled(prepared.document, asked.operationName);
    const result = await run({}, context(endOf(to.response)), asked.variables);
    // Compiled code does not know where in the document an error stands.
    if (result.errors) return byYoga(prepared, exchange);
    answer.result(to, result);
  }

  async function byYoga(
    { document }: Ready,
    { to, asked, context, finish, cookies }: Exchange,
  ): Promise<void> {
    const outcome: { result: ExecutionResult | null } = { result: null };
    const fetched = await yoga.fetch(
      'http://api/graphql',
      {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        body: JSON.stringify(asked),
      },
      { prepared: document, graph: context(endOf(to.response)), finish, outcome },
    );
    if (!outcome.result) throw new Error(`Yoga made no answer: ${fetched.status} ${await fetched.text()}`);
    answer.result(to, outcome.result, cookies.length > 0 ? { 'set-cookie': [...cookies] } : {});
  }

  /** Moves with what this audience may see, with the reference data, and with the day, since status is computed at a date. */
  function versionFor({ audience }: Caller, now: Instant): string {
    return `${store.live.version(audience).version} ${store.catalogue().version} ${dayOf(now)}`;
  }

  function contextOf(
    { viewer, audience, sessionHash }: Caller,
    language: Language,
    request: IncomingMessage,
    requestId: string,
    signal: AbortSignal,
    cookies: string[],
  ): GraphContext {
    return {
      store,
      viewer,
      audience,
      sessionHash,
      now: clock(),
      newId,
      log: log.child({ requestId }),
      language,
      demo: config.demo,
      signal,
      address: networkOf(clientAddress(request)),
      device: callers.deviceOf(request),
      setDevice: (device) => void cookies.push(callers.cookieForDevice(device)),
      setSession: (session) => void cookies.push(callers.cookieFor(session)),
    };
  }
}

function endOf(response: ServerResponse): AbortSignal {
  const abort = new AbortController();
  if (response.destroyed) abort.abort();
  else response.once('close', () => abort.abort());
  return abort.signal;
}
