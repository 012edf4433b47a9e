import type { ExecutionResult } from 'graphql';
import type { Event } from '../executor/exchange.ts';
import type { Frame } from './hub.ts';

/** The events of a subscription as they go out, until `signal` ends them. */
export async function* framesOf(
  events: AsyncIterable<Event>,
  signal: AbortSignal,
): AsyncGenerator<Frame, void> {
  const iterator = events[Symbol.asyncIterator]();
  // What waits for its next event is ended from outside, not by the one that waits for it.
  const end = () => void iterator.return?.().catch(() => undefined);
  if (signal.aborted) return end();
  signal.addEventListener('abort', end, { once: true });
  for await (const event of { [Symbol.asyncIterator]: () => iterator }) {
    const { whole } = event;
    yield { bytes: bytesOf(event), ...(whole ? { whole: async () => bytesOf(await whole()) } : {}) };
  }
}

const bytesOf = (result: ExecutionResult): Buffer =>
  Buffer.from(`event: next\ndata: ${JSON.stringify(result)}\n\n`);
