import { Invalid, type Words } from '../../domain/base/refusal.ts';
import { entriesIn, unpackedIn, type ZipEntry, zipEndIn } from '../../files/zip.ts';

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
export function eachPart(
  zip: Buffer,
  show: (name: string, unpacked: Buffer) => void,
  tooLarge: string | Words = moreThanAChecklist,
): void {
  const parts = directoryOf(zip);
  const total = parts.reduce((sum, { size }) => sum + size, 0);
  if (parts.length > mostParts || total > mostUnpacked) throw new Invalid(tooLarge, ['file']);
  for (const part of parts) show(part.name, unpacked(zip, part));
}

const moreThanAChecklist =
  'This workbook unpacks to more than any checklist. Export the checklist and fill in that file.';

function directoryOf(zip: Buffer): readonly ZipEntry[] {
  const end = zipEndIn(zip, 0);
  const entries = end && entriesIn(zip.subarray(end.directoryAt), end.count);
  if (!entries || zip.indexOf('PK\u0003\u0004', 0, 'latin1') !== 0) throw new Invalid(notOurs, ['file']);
  return entries;
}

function unpacked(zip: Buffer, part: ZipEntry): Buffer {
  const whole = unpackedIn(zip.subarray(part.at), part);
  if (whole) return whole;
  throw new Invalid(notOurs, ['file']);
}
