import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Catalogue } from '../../domain/convention/catalogue.ts';
import type { Format } from './formats.ts';
import type { SentFile } from './read-file.ts';

export type ReadsFiles = (bytes: Buffer, format: Format, catalogue: Catalogue) => Promise<SentFile>;

/** In signs of what was read, whatever it was packed to: some whole checklists, of which each takes some times as much. */
const mostKept = 10_000_000;
const keptMs = 5 * 60_000;

/** A file that is looked at comes once more to be taken in. What was read of it is kept for some minutes, under the digest of its bytes. */
export function keepFiles(read: ReadsFiles): ReadsFiles {
  const kept = new LRUCache<string, SentFile>({
    maxSize: mostKept,
    maxEntrySize: mostKept / 2,
    ttl: keptMs,
    updateAgeOnGet: true,
    ttlAutopurge: true,
  });
  return async (bytes, format, catalogue) => {
    const key = `${catalogue.version} ${format.type} ${createHash('sha256').update(bytes).digest('base64')}`;
    const known = kept.get(key);
    if (known) return known;
    const sent = await read(bytes, format, catalogue);
    const size = sizeOf(sent);
    if (size !== null) kept.set(key, sent, { size: bytes.length + size });
    return sent;
  };
}

/** Null: it is nested deeper than can be told, as no checklist is. */
function sizeOf({ file }: SentFile): number | null {
  try {
    return JSON.stringify(file).length;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
