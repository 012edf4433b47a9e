import { documentOf, rootOf } from './documents.ts';
import type { MatrixEvent, Operation } from './shapes.ts';

/** An open subscription over SSE. */
export interface Listening {
  /** Everything that came so far. */
  readonly events: readonly MatrixEvent[];
  /** The next event after the last one taken, or an error when none comes in time. */
  next(withinMs?: number): Promise<MatrixEvent>;
  close(): void;
}

export async function listen(
  url: string,
  headers: Readonly<Record<string, string>>,
  operation: Operation,
  variables: object,
): Promise<Listening> {
  const abort = new AbortController();
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...headers },
    body: JSON.stringify({ query: documentOf(operation), variables }),
    signal: abort.signal,
  });
  if (!response.ok || !response.body)
    throw new Error(`${operation} (${response.status}): ${await response.text()}`);
  const events: MatrixEvent[] = [];
  let wake = () => {};
  const reading = (async () => {
    for await (const { event, data } of messages(response.body as ReadableStream<Uint8Array>)) {
      if (event !== 'next') continue;
      const { data: payload, errors } = JSON.parse(data) as {
        data?: Record<string, MatrixEvent>;
        errors?: unknown;
      };
      if (errors) throw new Error(`${operation}: ${JSON.stringify(errors)}`);
      events.push(payload?.[rootOf(operation)] as MatrixEvent);
      wake();
    }
  })();
  let failure: unknown = null;
  reading.catch((error: unknown) => {
    if (!abort.signal.aborted) failure = error;
    wake();
  });
  let taken = 0;
  return {
    events,
    async next(withinMs = 5000) {
      const deadline = Date.now() + withinMs;
      while (events.length <= taken) {
        if (failure) throw failure;
        const left = deadline - Date.now();
        if (left <= 0) throw new Error(`No event of ${operation} came within ${withinMs} ms.`);
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, left);
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      return events[taken++] as MatrixEvent;
    },
    close: () => abort.abort(),
  };
}

async function* messages(
  stream: ReadableStream<Uint8Array>,
): AsyncGenerator<{ event: string; data: string }> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of stream) {
    const blocks = (rest + decoder.decode(chunk, { stream: true })).split(/\r?\n\r?\n/);
    rest = blocks.pop() ?? '';
    for (const block of blocks) {
      const lines = block.split(/\r?\n/);
      const field = (name: string) =>
        lines
          .filter((line) => line.startsWith(`${name}:`))
          .map((line) => line.slice(name.length + 1).trim())
          .join('\n');
      if (field('event')) yield { event: field('event'), data: field('data') };
    }
  }
}
