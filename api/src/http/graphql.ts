import type { IncomingMessage, ServerResponse } from 'node:http';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import type { Instant } from '../domain/base/calendar.ts';
import type { Language } from '../domain/base/language.ts';
import type { GraphContext } from '../graph/base/context.ts';
import type { Store } from '../store/store.ts';
import { makeAnswers, type To } from './answer/answer.ts';
import { makeByteCache } from './answer/byte-cache.ts';
import { figuresVersion } from './answer/figures-version.ts';
import type { Headers } from './answer/headers.ts';
import { type ClientAddress, networkOf } from './caller/client-address.ts';
import { isMeantForAnother, meantForAnother } from './caller/meant-for.ts';
import type { Caller, Callers } from './caller/session.ts';
import { makeExecutor } from './executor/executor.ts';
import { knownDocuments, textByHash } from './executor/known-documents.ts';
import { nameOne } from './executor/within-reach.ts';
import { sendGraphiql, wantsPage } from './graphiql.ts';
import type { Live } from './live/live.ts';
import type { Metrics } from './metrics.ts';
import { askedIn, isJson, isPlain, wantsStream } from './request/asked.ts';
import { bodyOf, tooSlow } from './request/body.ts';
import { fromElsewhere, isForeign } from './request/foreign.ts';
import { languageOf } from './request/language.ts';

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
  readonly origin: string;
}

/** `/graphql`: kept bytes where nothing changed, else what the executor gives; its subscriptions over SSE. */
export function makeGraphql(parts: GraphqlParts) {
  const {
    schema,
    store,
    config,
    clock,
    newId,
    log,
    callers,
    clientAddress,
    live,
    metrics,
    security,
    origin,
  } = parts;
  const trial = (config.demo || config.development) && !config.production;
  const documents = knownDocuments();
  const execute = makeExecutor({ schema, log, introspection: !config.production, known: documents });
  const kept = makeByteCache();
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
    if (isForeign(request, config.appOrigin)) return answer.refuse(to, 403, fromElsewhere);
    const body = await bodyOf(request);
    if (!body.bytes) {
      // Nobody waits for an answer, and that somebody left is not a fault.
      if (body.refused === 'GONE') return;
      if (body.refused === 'TOO_LARGE')
        return answer.refuse(to, 413, 'This request is larger than a megabyte.', { connection: 'close' });
      return answer.refuse(to, 408, tooSlow, {
        connection: 'close',
      });
    }

    const now = clock();
    const caller = await callers.of(request, now);
    const language = caller.viewer?.language ?? languageOf(request.headers['accept-language']);
    to.language = language;
    if (isMeantForAnother(request, caller)) return answer.refuse(to, 401, meantForAnother);
    const version = figuresVersion(store, caller.audience, now);
    const key = `${caller.figuresKey}\n${language}\n${body.bytes.toString('latin1')}`;
    const known = wantsStream(request) ? null : kept.get(key, version);
    if (known) {
      metrics.figures.inc({ from: 'kept' });
      return answer.bytes(to, known);
    }

    const asked = askedIn(body.bytes, (hash) => textByHash(documents, hash));
    if (typeof asked === 'string') return answer.refuse(to, 400, asked);
    if (response.destroyed) return;

    const cookies: string[] = [];
    const executed = await execute(asked, {
      requestId,
      language,
      context: (signal) => contextOf(caller, language, request, requestId, signal, cookies),
      left: () => endOf(response),
      takeTurn: (signal) => live.takeTurn(caller, signal),
    });
    if (executed === 'UNNAMED') return answer.refuse(to, 400, nameOne);
    const { result, events, nature } = executed;
    if (events) {
      if (!wantsStream(request))
        return answer.refuse(
          to,
          406,
          'Subscriptions are sent as text/event-stream: ask for it in the Accept header.',
        );
      const address = networkOf(clientAddress(request));
      return live.handle(to, { asked, nature, events, caller, address, language });
    }
    if (nature?.figures) metrics.figures.inc({ from: 'computed' });
    if (nature?.figures && !nature.records && !result.errors && result.data != null && !wantsStream(request))
      return answer.bytes(to, kept.set(key, version, Buffer.from(JSON.stringify(result))));
    answer.result(to, result, cookies.length > 0 ? { 'set-cookie': cookies } : {});
  };

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
      get log() {
        return log.child({ requestId });
      },
      language,
      demo: config.demo,
      origin,
      sendsMail: config.smtp !== null,
      deviceCopyDays: config.deviceCopyDays,
      needConfirmDays: config.needConfirmDays,
      presenceSeconds: config.presenceSeconds,
      evidenceRoomBytes: config.evidenceRoomBytes,
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
  // Most have had their answer by then: nobody is left to be told.
  else response.once('close', () => response.writableFinished || abort.abort());
  return abort.signal;
}
