import { createHash, type Hash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { LRUCache } from 'lru-cache';
import type { Upload } from '../domain/assessment/upload.ts';
import type { Instant } from '../domain/base/calendar.ts';
import { chunkBytes } from '../store/assessment/evidence-bytes.ts';
import type { Store } from '../store/store.ts';
import { makeStoring } from './storing.ts';
import { lookAtText, type TextLook } from './text.ts';

/** How many chunks are stored in one go: about a megabyte, after which it is said how much has come. */
const together = 4;

/** What one process knows of a file that it followed so far: its digest, and of a text whether it is one. */
interface Followed {
  readonly hash: Hash;
  readonly text: TextLook | null;
  readonly offset: number;
}

/**
 * Takes in the bytes of files that are on their way. They are digested and looked at as they come; another process, or this one after a restart, does
 * so again with what is stored. How much has come is said after it was stored, so that whoever sends the rest never leaves a gap.
 */
export function makeArrivals(store: Pick<Store, 'arriving' | 'evidenceBytes'>, clock: () => Instant) {
  const { arriving, evidenceBytes } = store;
  const followed = new LRUCache<string, Followed>({ max: 200 });

  async function follow({ id, kind, offset }: Pick<Upload, 'id' | 'kind' | 'offset'>): Promise<Followed> {
    const known = followed.get(id);
    followed.delete(id);
    if (known?.offset === offset) return known;
    const hash = createHash('sha256');
    const text = kind === 'TXT' ? lookAtText() : null;
    for await (const piece of evidenceBytes.read(id, 0, offset)) {
      hash.update(piece);
      text?.see(piece);
    }
    return { hash, text, offset };
  }

  return {
    /** How much there is then; null where another request sends it by now, or this is not what follows. */
    async take(stream: Readable, id: Upload['id'], offset: number): Promise<number | null> {
      const upload = await arriving.take(id, offset);
      if (!upload) return null;
      const { hash, text } = await follow(upload);
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
      const storing = makeStoring(store, upload, clock);

      const keep = (all: boolean): Promise<boolean> => {
        const bytes = Buffer.concat(parts, waiting);
        const whole = all ? bytes.length : bytes.length - (bytes.length % chunkBytes);
        const [from, until] = [first, come - (bytes.length - whole)];
        const chunks: Buffer[] = [];
        for (let at = 0; at < whole; at += chunkBytes)
          chunks.push(bytes.subarray(at, Math.min(whole, at + chunkBytes)));
        parts = whole < bytes.length ? [Buffer.from(bytes.subarray(whole))] : [];
        waiting = bytes.length - whole;
        first += Math.floor(whole / chunkBytes);
        return storing.store(from, chunks, until);
      };

      try {
        for await (const piece of stream as AsyncIterable<Buffer>) {
          hash.update(piece);
          text?.see(piece);
          parts.push(piece);
          come += piece.length;
          waiting += piece.length;
          // Some megabytes are stored while the next comes, and no more is held.
          if (waiting >= together * chunkBytes && !(await keep(false))) return null;
        }
      } catch {
        // The line was cut: what came is kept. What could not be stored is heard of below.
      }
      if (waiting > 0 && come > offset && !(await keep(true))) return null;
      if (!(await storing.end())) return null;
      followed.set(id, { hash, text, offset: come });
      return come;
    },
    /** Of all that came. */
    async whole(
      upload: Pick<Upload, 'id' | 'kind' | 'offset'>,
    ): Promise<{ readonly sha256: string; readonly text: TextLook | null }> {
      const { hash, text } = await follow(upload);
      return { sha256: hash.digest('hex'), text };
    },
  };
}
export type Arrivals = ReturnType<typeof makeArrivals>;
