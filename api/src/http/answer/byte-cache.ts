import { createHash } from 'node:crypto';
import type { OutgoingHttpHeaders } from 'node:http';
import { gzipSync } from 'node:zlib';
import { LRUCache } from 'lru-cache';
import { takesGzip } from './negotiate.ts';

/** An answer as it goes out, in plain and, from its first asking, compressed. */
export interface Bytes {
  readonly plain: Buffer;
  gzip: Buffer | null;
}

interface Entry extends Bytes {
  readonly version: string;
}

/**
 * Answers by what was asked (the request's very bytes, for whom, in which language), each with the version of the figures it was computed
 * at. The version is the key, not the time: while nothing changed that this audience may see, the same bytes go out, and GraphQL is not asked.
 * What was asked is kept as its hash: a stranger chooses how long it is.
 */
export function makeByteCache({ mostBytes = 3_000_000, mostEntries = 500 } = {}) {
  const entries = new LRUCache<string, Entry>({
    max: mostEntries,
    maxSize: mostBytes,
    maxEntrySize: mostBytes / 4,
    sizeCalculation: sizeOf,
  });
  return {
    get(asked: string, version: string): Entry | null {
      const entry = entries.get(keyOf(asked));
      return entry?.version === version ? entry : null;
    },
    set(asked: string, version: string, plain: Buffer): Entry {
      const entry: Entry = { version, plain, gzip: null };
      entries.set(keyOf(asked), entry);
      return entry;
    },
  };
}

/** Compressed where the client takes it and it pays. */
export function encoded(
  bytes: Bytes,
  acceptEncoding: string | undefined,
): { readonly body: Buffer; readonly headers: OutgoingHttpHeaders } {
  if (bytes.plain.length < 1_000 || !takesGzip(acceptEncoding)) return { body: bytes.plain, headers: {} };
  bytes.gzip ??= gzipSync(bytes.plain, { level: 5 });
  return { body: bytes.gzip, headers: { 'content-encoding': 'gzip' } };
}

const keyOf = (asked: string): string => createHash('sha256').update(asked).digest('base64');

// The compressed form comes later and is about a tenth: counted from the start. The rest are the key, the version and the entry itself.
const sizeOf = ({ plain }: Entry): number => Math.ceil(plain.length * 1.15) + 800;
