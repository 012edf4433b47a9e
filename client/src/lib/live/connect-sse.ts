import type { ExecutionResult, GraphQLFormattedError } from 'graphql';
import { createClient, type RequestParams } from 'graphql-sse';
import type { Tell } from './keep-live.ts';

export type Sse = {
  readonly url: string;
  readonly fetch?: typeof fetch;
  readonly headers: () => Record<string, string>;
};

/** One connection of GraphQL over SSE. graphql-sse reads the events; that it says nothing of comments, of the status and of `complete` apart from the end is put right here. */
export function connectSse(
  { url, fetch, headers }: Sse,
  request: RequestParams,
  onResult: (result: ExecutionResult) => void,
  tell: Tell,
): () => void {
  let chunks = 0;
  const client = createClient({
    url,
    headers,
    credentials: 'same-origin',
    retryAttempts: 0,
    fetchFn: async (address: string, init: RequestInit) => {
      const response = await (fetch ?? globalThis.fetch)(address, init);
      if (!isStream(response)) {
        await tellWhyNot(response, tell);
        throw new Error(`No stream of events: ${response.status}`);
      }
      const every = Number(response.headers.get('x-heartbeat-ms'));
      if (every > 0) tell.heartbeat(every);
      return overheard(response, {
        chunk: () => tell.heard(++chunks > 1),
        // Told after what the last piece held: graphql-sse would wait for ever for an end that comes on the heels of an event.
        end: () => setTimeout(() => tell.ended()),
      });
    },
  });
  return client.subscribe(request, {
    next(result) {
      const refusal = isAnswer(result) ? null : refusalIn(result.errors);
      if (refusal) return tell.refused(refusal);
      // What failed for the moment is followed by the end, and that by another attempt.
      if (!isAnswer(result)) return;
      tell.heard(true);
      onResult(result as ExecutionResult);
    },
    // The last was told already where the answer was no stream; an end told twice is one end.
    error: () => tell.ended(),
    complete: () => tell.ended(),
  });
}

const isStream = (response: Response): boolean =>
  response.ok && (response.headers.get('content-type') ?? '').startsWith('text/event-stream');

/** The same answer, each of whose pieces is noticed as it passes: a comment too is a sign of life. */
function overheard(
  response: Response,
  on: { readonly chunk: () => void; readonly end: () => void },
): Response {
  const body = response.body?.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, to) {
        on.chunk();
        to.enqueue(chunk);
      },
      flush: on.end,
    }),
  );
  return new Response(body ?? null, { status: response.status, headers: response.headers });
}

async function tellWhyNot(response: Response, tell: Tell): Promise<void> {
  const errors = await errorsOf(response);
  const refusal = mayPass.has(response.status) || response.status >= 500 ? null : refusalIn(errors);
  if (refusal) tell.refused(refusal);
  else tell.ended(waitAsked(response.headers.get('retry-after')));
}

async function errorsOf(response: Response): Promise<readonly GraphQLFormattedError[] | undefined> {
  const answer = await response.json().catch(() => null);
  return Array.isArray(answer?.errors) ? answer.errors : undefined;
}

/** RFC 9110, 10.2.3: seconds, or a date; nobody is made to wait for longer than some minutes. */
function waitAsked(retryAfter: string | null): number | undefined {
  if (!retryAfter) return undefined;
  const ms = /^\d+$/.test(retryAfter) ? Number(retryAfter) * 1000 : Date.parse(retryAfter) - Date.now();
  return Number.isFinite(ms) ? Math.min(Math.max(ms, 0), longestAskedMs) : undefined;
}

/** Why the same question would be refused again; null where it may be answered another time. */
function refusalIn(errors: readonly GraphQLFormattedError[] | undefined): Error | null {
  const [first] = errors ?? [];
  if (!first || errors?.some(({ extensions }) => passing.has(String(extensions?.code)))) return null;
  return Object.assign(new Error(first.message), { errors });
}

const isAnswer = ({ data }: { readonly data?: unknown }): boolean => data !== undefined && data !== null;

const passing: ReadonlySet<string> = new Set(['UNAVAILABLE', 'INTERNAL_SERVER_ERROR', 'TOO_MANY', 'BUSY']);
/** Too slow, too early, too many: as RFC 9110 and RFC 6585 have it. */
const mayPass: ReadonlySet<number> = new Set([408, 425, 429]);
const longestAskedMs = 300_000;
