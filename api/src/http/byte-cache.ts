import type { OutgoingHttpHeaders } from 'node:http';
import { gzipSync } from 'node:zlib';

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
 */
export function makeByteCache({ mostBytes = 48_000_000, mostEntries = 500 } = {}) {
  const entries = new Map<string, Entry>();
  let size = 0;
  const drop = (key: string) => {
    size -= sizeOf(entries.get(key));
    entries.delete(key);
  };
  return {
    get(key: string, version: string): Entry | null {
      const entry = entries.get(key);
      return entry?.version === version ? entry : null;
    },
    set(key: string, version: string, plain: Buffer): Entry {
      drop(key);
      const entry: Entry = { version, plain, gzip: null };
      entries.set(key, entry);
      size += sizeOf(entry);
      for (const oldest of entries.keys()) {
        if (size <= mostBytes && entries.size <= mostEntries) break;
        drop(oldest);
      }
      return entry;
    },
  };
}
/** Compressed where the client takes it and it pays. */
export function encoded(
  bytes: Bytes,
  acceptEncoding: string | undefined,
): { readonly body: Buffer; readonly headers: OutgoingHttpHeaders } {
  if (bytes.plain.length < 1_000 || !/\bgzip\b/.test(acceptEncoding ?? ''))
    return { body: bytes.plain, headers: {} };
  bytes.gzip ??= gzipSync(bytes.plain, { level: 5 });
  return { body: bytes.gzip, headers: { 'content-encoding': 'gzip' } };
}

// The compressed form comes later and is about a tenth: counted from the start.
const sizeOf = (entry: Entry | undefined): number => (entry ? Math.ceil(entry.plain.length * 1.15) + 500 : 0);
