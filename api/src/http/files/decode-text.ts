import { type FileMessage, message } from '../../domain/base/file-message.ts';
import { textOf } from '../request/asked.ts';

/** The text of a file in UTF-8, UTF-16 or, where it is neither, the character set of older office suites; and what a person should know of that. */
export function decodeText(bytes: Buffer): {
  readonly text: string;
  readonly messages: readonly FileMessage[];
} {
  const wide = utf16Of(bytes);
  if (wide)
    return {
      text: new TextDecoder(wide).decode(bytes),
      messages: [message('INFO', ['file'], 'This file is in UTF-16, and was read as that.')],
    };
  const text = textOf(bytes);
  if (text !== null) return { text, messages: [] };
  return {
    text: new TextDecoder('windows-1252').decode(bytes),
    messages: [
      message(
        'WARNING',
        ['file'],
        'This file is not in UTF-8. It was read as Windows-1252: look at names with accents.',
      ),
    ],
  };
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
