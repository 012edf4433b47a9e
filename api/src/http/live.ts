import type { IncomingMessage, ServerResponse } from 'node:http';
import {
  createSourceEventStream,
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLSchema,
  Kind,
  locatedError,
} from 'graphql';
import type { Instant } from '../domain/base/calendar.ts';
import type { GraphContext } from '../graph/base/context.ts';
import { Missed } from '../services/base/changes.ts';
import type { Store } from '../store/store.ts';
import type { To } from './answer.ts';
import { opensRecords, operationOf } from './documents.ts';
import type { Headers } from './headers.ts';
import { type Frame, type Hub, makeHub, type Source } from './hub.ts';
import type { Caller, Callers } from './session.ts';

export interface LiveRequest {
  readonly document: DocumentNode;
  readonly query: string;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly caller: Caller;
  readonly language: string;
  readonly context: (signal: AbortSignal) => GraphContext;
  readonly finish: (result: ExecutionResult) => ExecutionResult;
}

const heartbeatMs = 12_000;
const mostListeners = 2_000;

/** Subscriptions over SSE (graphql-sse, distinct connections): all who ask the same for the same audience share one computation and its bytes. */
export function makeLive(
  schema: GraphQLSchema,
  store: Store,
  callers: Callers,
  clock: () => Instant,
  security: Headers,
) {
  const hubs = new Map<string, Hub>();
  const open = new Map<
    ServerResponse,
    { readonly request: IncomingMessage; readonly audienceKey: string; readonly viewer: string | null }
  >();
  let alone = 0;

  const heartbeat = setInterval(() => void beat(), heartbeatMs);
  heartbeat.unref();

  /** Keeps connections open, and ends those whose session is over or whose rights changed. */
  async function beat(): Promise<void> {
    for (const [response, { request, audienceKey, viewer }] of open) {
      const caller = await callers.of(request, clock()).catch(() => null);
      if (caller && (caller.audienceKey !== audienceKey || (caller.viewer?.id ?? null) !== viewer))
        response.end('event: complete\ndata:\n\n');
      else if (!response.writableNeedDrain) response.write(':\n\n');
    }
  }

  function hubFor(key: string, asked: LiveRequest, shared: boolean): Hub {
    const before = hubs.get(key);
    if (before) return before;
    const hub = makeHub(sourceOf(asked, shared), () => {
      if (hubs.get(key) === hub) hubs.delete(key);
    });
    hubs.set(key, hub);
    return hub;
  }

  function sourceOf(asked: LiveRequest, shared: boolean): Source {
    return {
      whole: shared,
      version: () => (shared ? store.live.version(asked.caller.audience).version : null),
      frames: (signal) => framesOf(schema, asked, signal),
    };
  }

  return {
    listeners: () => open.size,
    handle({ request, response, requestId }: To, asked: LiveRequest): void {
      // Who left while its request was read has no 'close' to come that would let it go.
      if (response.destroyed || response.closed) return;
      if (open.size >= mostListeners) {
        response.writeHead(503, { ...security, 'retry-after': '30' }).end();
        return;
      }
      const { caller } = asked;
      const shared = isMatrixOnly(asked);
      const what = JSON.stringify([
        asked.query,
        asked.operationName,
        asked.variables,
        asked.language,
        caller.audienceKey,
      ]);
      const key = shared ? what : `${++alone} ${what}`;
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
      open.set(response, { request, audienceKey: caller.audienceKey, viewer: caller.viewer?.id ?? null });
      const isNew = !hubs.has(key);
      const hub = hubFor(key, asked, shared);
      const leave = hub.add(response);
      response.on('close', () => {
        open.delete(response);
        leave();
      });
      if (isNew) void hub.run().catch(() => undefined);
    },
    close(): void {
      clearInterval(heartbeat);
      for (const response of open.keys()) response.end('event: complete\ndata:\n\n');
    },
  };
}
export type Live = ReturnType<typeof makeLive>;

/** Its answers follow from the audience alone, so one is made for all. */
function isMatrixOnly({ document, operationName }: LiveRequest): boolean {
  const fields = operationOf(document, operationName)?.selectionSet.selections ?? [];
  const onlyMatrix =
    fields.length === 1 && fields[0]?.kind === Kind.FIELD && fields[0].name.value === 'matrixChanged';
  return onlyMatrix && !opensRecords(document);
}

async function* framesOf(
  schema: GraphQLSchema,
  asked: LiveRequest,
  signal: AbortSignal,
): AsyncGenerator<Frame, void> {
  const { document, operationName, variables: variableValues, context, finish } = asked;
  const shared = { schema, document, operationName, variableValues };
  try {
    const stream = await createSourceEventStream({ ...shared, contextValue: context(signal) });
    if (!(Symbol.asyncIterator in stream)) {
      yield frameOf(finish(stream), null);
      return;
    }
    for await (const rootValue of stream) {
      // Each event with its own clock and its own reads.
      const result = await execute({ ...shared, rootValue, contextValue: context(signal) });
      yield frameOf(finish(result), (rootValue as { version?: string } | null)?.version ?? null);
    }
  } catch (error) {
    if (error instanceof Missed) return;
    // What breaks an open stream is said and logged like any other fault; a reader who left hears nothing.
    if (!signal.aborted) yield frameOf(finish({ errors: [locatedError(error, undefined)] }), null);
  }
}

const frameOf = (result: ExecutionResult, version: string | null): Frame => ({
  bytes: Buffer.from(`event: next\ndata: ${JSON.stringify(result)}\n\n`),
  version,
});
