import { createHash, type Hash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { LRUCache } from 'lru-cache';
import type { Upload } from '../domain/assessment/upload.ts';
import type { Instant } from '../domain/base/calendar.ts';
import { chunkBytes } from '../store/assessment/evidence-bytes.ts';
import type { Store } from '../store/store.ts';

/** How many chunks are stored in one go: about a megabyte, after which it is said how much has come. */
const together = 4;

/** The digest of what has come of a file, as far as one process followed it. */
interface Digest {
  readonly hash: Hash;
  readonly offset: number;
}

/**
 * Takes in the bytes of files that are on their way. They are digested as they come; another process, or this one after a restart, digests again what
 * is stored. How much has come is said after it was stored, so that whoever sends the rest never leaves a gap.
 */
export function makeArrivals(
  { arriving, evidenceBytes }: Pick<Store, 'arriving' | 'evidenceBytes'>,
  clock: () => Instant,
) {
  const digests = new LRUCache<string, Digest>({ max: 200 });

  async function digestOf({ id, offset }: Pick<Upload, 'id' | 'offset'>): Promise<Hash> {
    const known = digests.get(id);
    digests.delete(id);
    if (known?.offset === offset) return known.hash;
    const hash = createHash('sha256');
    for await (const piece of evidenceBytes.read(id, 0, offset)) hash.update(piece);
    return hash;
  }

  return {
    /** How much there is then; null where another request sends it by now, or this is not what follows. */
    async take(stream: Readable, id: Upload['id'], offset: number): Promise<number | null> {
      const upload = await arriving.take(id, offset);
      if (!upload) return null;
      const hash = await digestOf(upload);
      const begun = offset % chunkBytes;
      let first = Math.floor(offset / chunkBytes);
      let parts: Buffer[] = [];
      let waiting = 0;
      // The last chunk may have been cut: it is written again, whole.
      if (begun > 0)
        for await (const piece of evidenceBytes.read(id, offset - begun, offset)) {
          parts.push(piece);
          waiting += piece.length;
        }
      let come = offset;
      let storing: Promise<boolean> = Promise.resolve(true);

      const store = (all: boolean): void => {
        const bytes = Buffer.concat(parts, waiting);
        const whole = all ? bytes.length : bytes.length - (bytes.length % chunkBytes);
        const [from, until] = [first, come - (bytes.length - whole)];
        const chunks: Buffer[] = [];
        for (let at = 0; at < whole; at += chunkBytes)
          chunks.push(bytes.subarray(at, Math.min(whole, at + chunkBytes)));
        parts = whole < bytes.length ? [Buffer.from(bytes.subarray(whole))] : [];
        waiting = bytes.length - whole;
        first += Math.floor(whole / chunkBytes);
        storing = storing.then(
          async (ours) =>
            ours &&
            (await evidenceBytes.write(id, upload.writer, from, chunks)) &&
            (await arriving.advance(upload, until, clock())),
        );
        // Awaited below; until then nobody hears of it.
        storing.catch(() => undefined);
      };

      try {
        for await (const piece of stream as AsyncIterable<Buffer>) {
          hash.update(piece);
          parts.push(piece);
          come += piece.length;
          waiting += piece.length;
          if (waiting < together * chunkBytes) continue;
          // One megabyte is stored while the next comes, and no more is held.
          if (!(await storing)) return null;
          store(false);
        }
      } catch {
        // The line was cut: what came is kept.
      }
      if (waiting > 0 && come > offset) store(true);
      if (!(await storing)) return null;
      digests.set(id, { hash, offset: come });
      return come;
    },
    /** Of all that came. */
    async sha256(upload: Pick<Upload, 'id' | 'offset'>): Promise<string> {
      const hash = await digestOf(upload);
      return hash.digest('hex');
    },
  };
}
export type Arrivals = ReturnType<typeof makeArrivals>;
