import type { IncomingMessage } from 'node:http';

/** What came: the bytes, or why there are none. GONE: the sender went away, and waits for no answer. */
export type Body =
  | { readonly bytes: Buffer }
  | { readonly refused: 'TOO_LARGE' | 'TOO_SLOW' | 'GONE'; readonly bytes: null };

export interface BodyLimits {
  readonly mostBytes: number;
  /** A sender that is silent for a while may be on a bad line; one that sends a byte a second is not. */
  readonly graceMs: number;
  readonly bytesPerSecond: number;
}
const limits: BodyLimits = { mostBytes: 1_000_000, graceMs: 10_000, bytesPerSecond: 20_000 };

/** What is too large is still read so far: a sender that is cut off never hears why. */
const drained = 16_000_000;

/** The request's body, when it comes whole, in time, and is not larger than a megabyte. */
export function bodyOf(
  request: IncomingMessage,
  { mostBytes, graceMs, bytesPerSecond } = limits,
): Promise<Body> {
  return new Promise((resolve) => {
    let chunks: Buffer[] = [];
    let length = 0;
    const began = performance.now();
    const watch = setInterval(
      () => {
        if (performance.now() - began > graceMs + (length / bytesPerSecond) * 1_000) end('TOO_SLOW');
      },
      Math.min(1_000, graceMs),
    );
    watch.unref();
    function end(refused: 'TOO_LARGE' | 'TOO_SLOW' | 'GONE' | null): void {
      clearInterval(watch);
      request.off('data', take);
      request.resume();
      resolve(refused ? { refused, bytes: null } : { bytes: Buffer.concat(chunks) });
      chunks = [];
    }
    function take(chunk: Buffer): void {
      length += chunk.length;
      if (length <= mostBytes) chunks.push(chunk);
      else chunks = [];
      if (length > Math.max(drained, mostBytes)) end('TOO_LARGE');
    }
    request.on('data', take);
    request.once('end', () => end(length > mostBytes ? 'TOO_LARGE' : null));
    request.once('error', () => end('GONE'));
    request.once('close', () => end('GONE'));
  });
}

export const tooSlow = 'This request did not come in time. Send it again.';
