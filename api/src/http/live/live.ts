import { createHash } from 'node:crypto';
import { setImmediate as others } from 'node:timers/promises';
import type { Config } from '../../config.ts';
import type { Instant } from '../../domain/base/calendar.ts';
import type { Store } from '../../store/store.ts';
import { makeAnswers, type To } from '../answer/answer.ts';
import type { Headers } from '../answer/headers.ts';
import type { Caller, Callers } from '../caller/session.ts';
import type { Event } from '../executor/exchange.ts';
import type { Nature } from '../executor/nature.ts';
import type { Metrics } from '../metrics.ts';
import type { Asked } from '../request/asked.ts';
import { framesOf } from './frames.ts';
import { type Hub, makeHub } from './hub.ts';
import { makePlaces } from './places.ts';
import { makeReader, type Reader } from './reader.ts';
import { makeTurns, type Turn } from './turns.ts';
import { makeWatch } from './watch.ts';

export interface LiveParts {
  readonly store: Store;
  readonly config: Pick<Config, 'live'>;
  readonly callers: Callers;
  readonly clock: () => Instant;
  readonly security: Headers;
  readonly metrics: Pick<Metrics, 'live'>;
}

export interface LiveRequest {
  readonly asked: Asked;
  readonly nature: Nature;
  /** Worked out by whoever asks for the first. */
  readonly events: AsyncIterable<Event>;
  readonly caller: Caller;
  /** Where it comes from, as networks are counted. */
  readonly address: string;
  readonly language: string;
}

/** It is held as long as somebody listens. */
const longestQuestion = 50_000;
const heartbeatMs = 5_000;

/** Subscriptions over SSE (graphql-sse, distinct connections): all who ask the same with the same rights share one computation and its bytes. */
export function makeLive({ store, config, callers, clock, security, metrics }: LiveParts) {
  const answer = makeAnswers(security);
  const hubs = new Map<string, Hub>();
  const open = new Set<Reader>();
  const places = makePlaces(config.live);
  const turns = makeTurns();
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
      if (written % 100 === 0) await others();
    }
  }

  /** The one computation of this question, and whether it has to be begun. */
  function hubFor(
    key: string,
    events: AsyncIterable<Event>,
    whole: boolean,
  ): { readonly hub: Hub; readonly isNew: boolean } {
    const before = hubs.get(key);
    if (before) return { hub: before, isNew: false };
    const hub = makeHub(
      { whole, frames: (signal) => framesOf(events, signal) },
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
    /** A turn to work out what this caller follows. */
    takeTurn: ({ viewer }: Caller, signal: AbortSignal): Promise<Turn> => turns.take(viewer === null, signal),
    handle(to: To, live: LiveRequest): void {
      const { request, response, requestId } = to;
      // For one that left while its request was read no 'close' is to come that would let it go.
      if (response.destroyed || response.closed) return;
      // A page whose stream was just ended comes back at once, and would call itself live until the process is gone.
      if (closed) {
        metrics.live.refused.inc({ status: 503 });
        answer.refuse(to, 503, 'The server is stopping. Try again in a few seconds.', { 'retry-after': '2' });
        return;
      }
      const { asked, nature, events, caller, address, language } = live;
      const question = JSON.stringify([asked.query, asked.operationName, asked.variables, language]);
      if (question.length > longestQuestion) {
        answer.refuse(
          to,
          413,
          'This is too long to be followed live. Ask for less, or with shorter filters.',
        );
        return;
      }
      const { key, whole } = questionOf(nature, caller, question) ?? { key: `${++alone}`, whole: false };
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
        // By it a page knows after how long a silence nothing is live any longer.
        'x-heartbeat-ms': heartbeatMs,
      });
      response.write(':\n\n');
      const { hub, isNew } = hubFor(key, events, whole);
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
 * subscriptions known here: it is alone.
 */
function questionOf(
  { figures, records, roots: [root, ...more] }: Nature,
  { figuresKey, rightsKey }: Caller,
  question: string,
): { readonly key: string; readonly whole: boolean } | null {
  if (more.length > 0 || (!figures && root !== 'needChanged')) return null;
  const whose = figures && !records ? figuresKey : rightsKey;
  return {
    key: createHash('sha256')
      .update(JSON.stringify([whose, question]))
      .digest('base64'),
    whole: figures,
  };
}
