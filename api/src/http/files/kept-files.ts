import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Catalogue } from '../../domain/convention/catalogue.ts';
import type { Format } from './formats.ts';
import type { SentFile } from './read-file.ts';

export type ReadsFiles = (bytes: Buffer, format: Format, catalogue: Catalogue) => Promise<SentFile>;

/** In bytes as they were sent: some whole checklists, of which each takes some twenty times as much once it is read. */
const mostKept = 2_000_000;
const keptMs = 5 * 60_000;

/** A file that is looked at comes once more to be taken in. What was read of it is kept for some minutes, under the digest of its bytes. */
export function keepFiles(read: ReadsFiles): ReadsFiles {
  const kept = new LRUCache<string, SentFile>({
    maxSize: mostKept,
    maxEntrySize: mostKept / 2,
    ttl: keptMs,
    ttlAutopurge: true,
  });
  return async (bytes, format, catalogue) => {
    const key = `${catalogue.version} ${format.type} ${createHash('sha256').update(bytes).digest('base64')}`;
    const sent = kept.get(key) ?? (await read(bytes, format, catalogue));
    kept.set(key, sent, { size: bytes.length });
    return sent;
  };
}
