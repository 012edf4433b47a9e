import type { IncomingMessage } from 'node:http';

const bodyLimit = 1_000_000;

/** What is too large is still read so far: who is cut off while sending never hears why. */
const drained = 16_000_000;

/** The request's body as text; null when it is larger than a megabyte. */
export function bodyOf(request: IncomingMessage): Promise<string | null> {
  return new Promise((resolve, reject) => {
    let chunks: Buffer[] = [];
    let length = 0;
    request.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length <= bodyLimit) chunks.push(chunk);
      else chunks = [];
      if (length > drained) resolve(null);
    });
    request.on('end', () =>
      resolve(
        length > bodyLimit
          ? null
          : (chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks)).toString('utf8'),
      ),
    );
    request.on('error', reject);
  });
}
