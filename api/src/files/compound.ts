import type { Content } from './content.ts';

/**
 * Whether this is an office document with a password: a compound file (MS-CFB) in which the document is one encrypted stream (MS-OFFCRYPTO, 2.3.4).
 * What names a stream is 128 bytes long, and begins on such a seam wherever its directory is.
 */
export async function isEncryptedPackage(content: Content): Promise<boolean> {
  if (!(await content.at(0, mark.length)).equals(mark)) return false;
  for (let from = 0; from < content.size; from += atOnce) {
    const bytes = await content.at(from, atOnce);
    for (let at = bytes.indexOf(name); at >= 0; at = bytes.indexOf(name, at + 1))
      if (at % entryBytes === 0 && namesAStream(bytes.subarray(at, at + entryBytes))) return true;
  }
  return false;
}

/** Its length in bytes, with the zero at its end, and that it is a stream (MS-CFB, 2.6.1). */
const namesAStream = (entry: Buffer): boolean =>
  entry.length === entryBytes && entry.readUInt16LE(64) === name.length + 2 && entry[66] === 2;

const mark = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const name = Buffer.from('EncryptedPackage', 'utf16le');
const entryBytes = 128;
const atOnce = 2_048 * entryBytes;
