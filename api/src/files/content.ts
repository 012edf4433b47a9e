import { chunkBytes, type EvidenceBytes } from '../store/assessment/evidence-bytes.ts';

/** The bytes of a file, wherever they are, a piece at a time. */
export interface Content {
  readonly size: number;
  /** Fewer where the file ends before. */
  at(from: number, length: number): Promise<Buffer>;
  /** One after another. */
  from(start: number): AsyncIterable<Buffer>;
}

/** What was stored, in which two neighbouring chunks are held. */
export function contentOf(bytes: EvidenceBytes, id: string, size: number): Content {
  const held = new Map<number, Promise<Buffer>>();
  const chunk = (n: number): Promise<Buffer> => {
    const known = held.get(n);
    if (known !== undefined) return known;
    const read = whole(bytes.read(id, n * chunkBytes, Math.min(size, (n + 1) * chunkBytes)));
    held.set(n, read);
    const [first] = held.keys();
    if (held.size > 2 && first !== undefined) held.delete(first);
    return read;
  };
  return {
    size,
    at: async (from, length) => {
      const until = Math.min(size, from + length);
      const pieces: Buffer[] = [];
      for (let n = Math.floor(from / chunkBytes); n * chunkBytes < until; n++) {
        const starts = n * chunkBytes;
        pieces.push((await chunk(n)).subarray(Math.max(0, from - starts), until - starts));
      }
      return pieces.length === 1 && pieces[0] ? pieces[0] : Buffer.concat(pieces);
    },
    from: (start) => bytes.read(id, start, size),
  };
}

/** For what is in memory. */
export const contentIn = (bytes: Buffer): Content => ({
  size: bytes.length,
  at: async (from, length) => bytes.subarray(from, from + length),
  from: async function* (start) {
    for (let at = start; at < bytes.length; at += chunkBytes) yield bytes.subarray(at, at + chunkBytes);
  },
});

async function whole(pieces: AsyncIterable<Buffer>): Promise<Buffer> {
  const all: Buffer[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all);
}
