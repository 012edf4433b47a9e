import { inflateRawSync } from 'node:zlib';
import type { Content } from './content.ts';

/** One entry of a ZIP's central directory (APPNOTE 4.3.12). */
export interface ZipEntry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  /** Where its local header is. */
  readonly at: number;
}

/** The record at the end (APPNOTE 4.3.16), and where it says that the directory is. Without ZIP64, which no small file needs. */
export interface ZipEnd {
  readonly at: number;
  readonly count: number;
  readonly directoryBytes: number;
  readonly directoryAt: number;
  readonly commentBytes: number;
}

export const endBytes = 22;
const longestComment = 65_535;

/** Null where there is none. `from` is where `tail`, the last bytes of the file, begins. */
export function zipEndIn(tail: Buffer, from: number): ZipEnd | null {
  for (let at = tail.length - endBytes; at >= 0; at--) {
    at = tail.lastIndexOf('PK\u0005\u0006', at, 'latin1');
    if (at < 0) return null;
    if (at + endBytes > tail.length) continue;
    const commentBytes = tail.readUInt16LE(at + 20);
    if (at + endBytes + commentBytes > tail.length) continue;
    return {
      at: from + at,
      count: tail.readUInt16LE(at + 10),
      directoryBytes: tail.readUInt32LE(at + 12),
      directoryAt: tail.readUInt32LE(at + 16),
      commentBytes,
    };
  }
  return null;
}

export async function zipEndOf(content: Content): Promise<ZipEnd | null> {
  const from = Math.max(0, content.size - endBytes - longestComment);
  return zipEndIn(await content.at(from, content.size - from), from);
}

/** Whether something that is no ZIP can be opened as one: its directory is right before its end, wherever it says it is. */
export async function endsInZip(content: Content): Promise<boolean> {
  const end = await zipEndOf(content);
  if (!end || end.directoryBytes > end.at) return false;
  if (end.count === 0) return end.directoryBytes === 0;
  const first = await content.at(end.at - end.directoryBytes, 4);
  return first.equals(directoryMark);
}

/** Null where the directory does not have as many as it says. */
export function entriesIn(directory: Buffer, count: number): readonly ZipEntry[] | null {
  const entries: ZipEntry[] = [];
  let at = 0;
  for (let n = 0; n < count; n += 1) {
    if (at + 46 > directory.length || directory.readUInt32LE(at) !== 0x02014b50) return null;
    const nameLength = directory.readUInt16LE(at + 28);
    entries.push({
      flags: directory.readUInt16LE(at + 8),
      method: directory.readUInt16LE(at + 10),
      packed: directory.readUInt32LE(at + 20),
      size: directory.readUInt32LE(at + 24),
      at: directory.readUInt32LE(at + 42),
      name: directory.toString('utf8', at + 46, at + 46 + nameLength),
    });
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return entries;
}

/** An entry whose local header is at the beginning of `bytes`, unpacked; null where it is not what its directory says. */
export function unpackedIn(bytes: Buffer, { method, packed, size }: ZipEntry): Buffer | null {
  if (bytes.length < localBytes || (method !== 0 && method !== 8)) return null;
  const from = localBytes + bytes.readUInt16LE(26) + bytes.readUInt16LE(28);
  const body = bytes.subarray(from, from + packed);
  try {
    const whole = method === 0 ? body : inflateRawSync(body, { maxOutputLength: Math.max(1, size) });
    return whole.length === size ? whole : null;
  } catch {
    return null;
  }
}
export const localBytes = 30;
/** Its name and its extra fields at most. */
export const mostLocalBytes = localBytes + 2 * 65_535;

const directoryMark = Buffer.from('PK\u0001\u0002', 'latin1');
