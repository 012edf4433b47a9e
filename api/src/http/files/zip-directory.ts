import { inflateRawSync } from 'node:zlib';
import { Invalid } from '../../domain/base/refusal.ts';

/** Unpacked; a full checklist is a third of it. To read it takes some seven times as much memory. */
const mostUnpacked = 16_000_000;
const mostParts = 1_000;

export const notOurs =
  'This file is not a workbook that can be read. Save it as XLSX, without a password, and choose it again.';

export const tooMany =
  'This file has more rows than any checklist. Export the checklist and fill in that file.';

/**
 * Shows each part of a ZIP, one after another, checked to unpack to what its directory says, which together is little: a bomb is refused by its
 * directory, and one whose directory does not tell the truth by the first part that grows beyond it.
 */
export function eachPart(zip: Buffer, show: (name: string, unpacked: Buffer) => void): void {
  const parts = directoryOf(zip);
  const total = parts.reduce((sum, { size }) => sum + size, 0);
  if (parts.length > mostParts || total > mostUnpacked)
    throw new Invalid(
      'This workbook unpacks to more than any checklist. Export the checklist and fill in that file.',
      ['file'],
    );
  for (const part of parts) show(part.name, unpacked(zip, part));
}

interface Part {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly at: number;
}

/** The central directory (APPNOTE 4.3.12), which the record at the end points to; without ZIP64, which no file of five megabytes needs. */
function directoryOf(zip: Buffer): readonly Part[] {
  const end = zip.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  if (zip.length < 22 || end < 0 || end + 22 > zip.length || zip.indexOf('PK\u0003\u0004', 0, 'latin1') !== 0)
    throw new Invalid(notOurs, ['file']);
  const count = zip.readUInt16LE(end + 10);
  const parts: Part[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let n = 0; n < count; n += 1) {
    if (at + 46 > zip.length || zip.readUInt32LE(at) !== 0x02014b50) throw new Invalid(notOurs, ['file']);
    const nameLength = zip.readUInt16LE(at + 28);
    parts.push({
      method: zip.readUInt16LE(at + 10),
      packed: zip.readUInt32LE(at + 20),
      size: zip.readUInt32LE(at + 24),
      at: zip.readUInt32LE(at + 42),
      name: zip.toString('utf8', at + 46, at + 46 + nameLength),
    });
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return parts;
}

function unpacked(zip: Buffer, { method, packed, size, at }: Part): Buffer {
  if (at + 30 > zip.length || (method !== 0 && method !== 8)) throw new Invalid(notOurs, ['file']);
  const from = at + 30 + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28);
  const bytes = zip.subarray(from, from + packed);
  try {
    const whole = method === 0 ? bytes : inflateRawSync(bytes, { maxOutputLength: Math.max(1, size) });
    if (whole.length === size) return whole;
  } catch {
    // Said below.
  }
  throw new Invalid(notOurs, ['file']);
}
