import { createHash } from 'node:crypto';
import { type GraphQLSchema, Kind, type SelectionSetNode } from 'graphql';
import type { Config } from '../../config.ts';
import type { Instant } from '../../domain/base/calendar.ts';
import type { Store } from '../../store/store.ts';
import { makeAnswers, type To } from '../answer/answer.ts';
import type { Headers } from '../answer/headers.ts';
import type { Caller, Callers } from '../caller/session.ts';
import { makeCompiled } from '../executor/compiled.ts';
import { opensRecords, operationOf } from '../executor/documents.ts';
import type { Metrics } from '../metrics.ts';
import { framesOf, interpreted, type Subscription } from './frames.ts';
import { type Hub, makeHub } from './hub.ts';
import { makePlaces } from './places.ts';
import { makeReader, type Reader } from './reader.ts';
import { makeTurns } from './turns.ts';
import { makeWatch } from './watch.ts';

export interface LiveParts {
  readonly schema: GraphQLSchema;
  readonly store: Store;
  readonly config: Pick<Config, 'live'>;
  readonly callers: Callers;
  readonly clock: () => Instant;
  readonly security: Headers;
  readonly metrics: Pick<Metrics, 'live'>;
}

export interface LiveRequest extends Subscription {
  readonly query: string;
  readonly caller: Caller;
  /** Where it comes from, as networks are counted. */
  readonly address: string;
  readonly language: string;
}

/** It is held as long as somebody listens. */
const longestQuestion = 50_000;
const heartbeatMs = 5_000;
const noTurn = async () => () => undefined;

/** Subscriptions over SSE (graphql-sse, distinct connections): all who ask the same with the same rights share one computation and its bytes. */
export function makeLive({ schema, store, config, callers, clock, security, metrics }: LiveParts) {
  const answer = makeAnswers(security);
  const hubs = new Map<string, Hub>();
  const open = new Set<Reader>();
  const places = makePlaces(config.live);
  const turns = makeTurns();
  const compiled = makeCompiled(schema);
  const watch = makeWatch(store.rights, callers, clock);
  let alone = 0;
  let closed = false;

  const heartbeat = setInterval(() => void beat(), heartbeatMs);
  heartbeat.unref();
  async function beat(): Promise<void> {
    watch.again();
    const now = performance.now();
    let written = 0;
    for (const reader of open) {
      reader.beat(now);
      written += 1;
      if (written % 100 === 0) await new Promise((resolve) => setImmediate(resolve));
    }
  }

  /** The one computation of this question, and whether it has to be begun. */
  function hubFor(key: string, asked: LiveRequest, whole: boolean): { hub: Hub; isNew: boolean } {
    const before = hubs.get(key);
    if (before) return { hub: before, isNew: false };
    const stranger = asked.caller.viewer === null;
    const { document, operationName } = asked;
    const figures = whole && !opensRecords(document);
    const run = figures ? compiled(document, operationName) : interpreted(schema, asked);
    const frames = (signal: AbortSignal) =>
      framesOf(schema, asked, { run, take: whole ? () => turns.take(stranger, signal) : noTurn }, signal);
    const hub = makeHub(
      { whole, frames },
      () => {
        if (hubs.get(key) === hub) hubs.delete(key);
      },
      {
        skipped: () => metrics.live.skipped.inc(),
        lost: (outlet) => (outlet as Reader).leave('MISSED'),
      },
    );
    hubs.set(key, hub);
    return { hub, isNew: true };
  }

  return {
    listeners: () => open.size,
    handle(to: To, asked: LiveRequest): void {
      const { request, response, requestId } = to;
      // Who left while its request was read has no 'close' to come that would let it go.
      if (response.destroyed || response.closed) return;
      // A page whose stream was just ended comes back at once, and would call itself live until the process is gone.
      if (closed) {
        metrics.live.refused.inc({ status: 503 });
        answer.refuse(to, 503, 'The server is stopping. Try again in a few seconds.', { 'retry-after': '2' });
        return;
      }
      const { caller, address } = asked;
      const question = JSON.stringify([asked.query, asked.operationName, asked.variables, asked.language]);
      if (question.length > longestQuestion) {
        answer.refuse(
          to,
          413,
          'This is too long to be followed live. Ask for less, or with shorter filters.',
        );
        return;
      }
      const { key, whole } = questionOf(asked, question) ?? { key: `${++alone}`, whole: false };
      const place = places.take({ user: caller.viewer?.id ?? null, address, question: key });
      if (typeof place !== 'function') {
        metrics.live.refused.inc({ status: place.status });
        answer.refuse(to, place.status, place.message, { 'retry-after': '30' });
        return;
      }
      response.writeHead(200, {
        ...security,
        'x-request-id': requestId,
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-store',
        'x-accel-buffering': 'no',
        // By it a page knows after how long a silence nothing is live any more.
        'x-heartbeat-ms': heartbeatMs,
      });
      response.write(':\n\n');
      const { hub, isNew } = hubFor(key, asked, whole);
      const reader = makeReader(response, {
        may: () => caller.expiresAt === null || clock() < caller.expiresAt,
        ended: (why) => {
          open.delete(reader);
          place();
          unwatch();
          leave();
          metrics.live.ended.inc({ reason: why.toLowerCase() });
        },
      });
      open.add(reader);
      const unwatch = watch.add(reader, request, caller);
      const leave = hub.add(reader);
      if (isNew) void hub.run();
    },
    close(): void {
      closed = true;
      clearInterval(heartbeat);
      watch.close();
      for (const reader of open) reader.leave('STOPPING');
    },
  };
}
export type Live = ReturnType<typeof makeLive>;

/**
 * What is asked, by whom it may be shared: figures by their audience, records by whose rights are the same. Null for what is none of the
 * subscriptions known here: it stands alone.
 */
function questionOf(
  asked: LiveRequest,
  question: string,
): { readonly key: string; readonly whole: boolean } | null {
  const { document, operationName, caller } = asked;
  const [root, ...more] = rootsOf(asked, operationOf(document, operationName)?.selectionSet);
  if (more.length > 0 || (root !== 'matrixChanged' && root !== 'needChanged')) return null;
  const whole = root === 'matrixChanged';
  const whose = whole && !opensRecords(document) ? caller.figuresKey : caller.rightsKey;
  return {
    key: createHash('sha256')
      .update(JSON.stringify([whose, question]))
      .digest('base64'),
    whole,
  };
}

/** Names of the fields at the root, also those that stand in fragments. */
function rootsOf(asked: LiveRequest, set: SelectionSetNode | undefined): readonly string[] {
  return (set?.selections ?? []).flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection.name.value];
    if (selection.kind === Kind.INLINE_FRAGMENT) return rootsOf(asked, selection.selectionSet);
    const fragment = asked.document.definitions.find(
      (one) => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === selection.name.value,
    );
    return fragment?.kind === Kind.FRAGMENT_DEFINITION ? rootsOf(asked, fragment.selectionSet) : [];
  });
}
