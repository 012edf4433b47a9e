import { isUtf8 } from 'node:buffer';
import type { Content } from './content.ts';
import { notText } from './refused-content.ts';

/** A text that is looked at as it comes, so that nobody reads it again at its end. */
export interface TextLook {
  /** What follows of it. */
  see(piece: Buffer): void;
  /** All of it came; throws where it is none. */
  settle(): void;
}

/** UTF-8 without control characters; and no page, picture or script, which are texts too. */
export function lookAtText(): TextLook {
  let isText = true;
  let cut: Buffer = Buffer.alloc(0);
  let head = '';
  let kept = '';
  const look = (bytes: Buffer): boolean => {
    if (!isUtf8(bytes)) return false;
    if (head.length < enough) {
      head = (head + bytes.toString('utf8')).trimStart().slice(0, enough);
      if (head.length === enough && begins.test(head)) return false;
    }
    // What is looked for is ASCII, and in UTF-8 nothing else has its bytes.
    if (neverTyped.some((byte) => bytes.includes(byte))) return false;
    // Over the seam of two pieces.
    const mayBe = bytes.includes(0x3c) || bytes.includes(0x3a) || /[<:]/.test(kept);
    if (mayBe && script.test(kept + bytes.toString('latin1'))) return false;
    kept = (kept + bytes.toString('latin1', Math.max(0, bytes.length - longest))).slice(-longest);
    return true;
  };
  return {
    see(piece) {
      if (!isText) return;
      const bytes = cut.length > 0 ? Buffer.concat([cut, piece]) : piece;
      const whole = bytes.length - begunAtEnd(bytes);
      cut = Buffer.from(bytes.subarray(whole));
      isText = whole === 0 || look(bytes.subarray(0, whole));
    },
    settle() {
      if (!isText || cut.length > 0 || begins.test(head)) throw notText();
    },
  };
}

/** The same of one that is there. */
export async function inspectText(content: Content): Promise<void> {
  const text = lookAtText();
  for await (const piece of content.from(0)) text.see(piece);
  text.settle();
}

/** How many bytes at the end are the beginning of a character whose rest is still to come. */
function begunAtEnd(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte < 0xc0) continue;
    const needs = byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
    return needs > back ? back : 0;
  }
  return 0;
}

/** Of the beginning, without blanks, to tell what it is. */
const enough = 32;
const begins =
  /^(<(!doctype|\?xml|\?php|%|!--|html|head|body|svg|script|iframe|math)\b|<[!?%]|#!|%!PS|\{\\rtf)/i;
const script = /<(script|iframe|svg|object|embed)[\s/>]|javascript:/i;
/** Longer than any of them. */
const longest = 16;
const typed = ['\t', '\n', '\f', '\r'].map((sign) => sign.charCodeAt(0));
/** Control characters. Each is looked for by itself: four times as fast as one expression for all of them. */
const neverTyped = [...Array(0x20).keys(), 0x7f].filter((byte) => !typed.includes(byte));
