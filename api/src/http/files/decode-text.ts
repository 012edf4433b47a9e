import { type FileMessage, message } from '../../domain/base/file-message.ts';
import { Invalid } from '../../domain/base/refusal.ts';
import { textOf } from '../request/asked.ts';

/** The text of a file in UTF-8 or UTF-16, and what a person should know of that; refused where it is in neither. */
export function decodeText(bytes: Buffer): {
  readonly text: string;
  readonly messages: readonly FileMessage[];
} {
  const wide = utf16Of(bytes);
  const text = wide ? wholly(bytes, wide) : textOf(bytes);
  if (text === null) throw new Invalid(notUnicode, ['file']);
  return {
    text,
    messages: wide ? [message('INFO', ['file'], 'This file is in UTF-16, and was read as that.')] : [],
  };
}

/** Of any other character set nobody can tell which: names in Cyrillic would be read as Latin letters with accents, and kept so. */
export const notUnicode =
  'This file is not in UTF-8. Save it again as “CSV UTF-8”, or with the character set UTF-8, and choose it again.';

function wholly(bytes: Buffer, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** By its byte order mark; without one by where the zeros of Latin letters are. */
function utf16Of(bytes: Buffer): 'utf-16le' | 'utf-16be' | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const beginning = bytes.subarray(0, 200);
  const zeros = [0, 0];
  beginning.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const many = beginning.length / 4;
  if (odd > many && even === 0) return 'utf-16le';
  return even > many && odd === 0 ? 'utf-16be' : null;
}
