import type { Content } from './content.ts';
import { notText } from './refused-content.ts';

/** UTF-8 without control characters; and no page, picture or script, which are texts too. */
export async function inspectText(content: Content): Promise<void> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let first = true;
  let kept = '';
  const look = (text: string) => {
    if (first && begins.test(text)) throw notText();
    // Over the seam of two pieces.
    if (neverTyped.test(text) || script.test(kept + text)) throw notText();
    kept = text.slice(-longest);
    first = first && text.trim() === '';
  };
  try {
    for await (const piece of content.from(0)) look(decoder.decode(piece, { stream: true }));
    look(decoder.decode());
  } catch (error) {
    throw error instanceof TypeError ? notText() : error;
  }
}

const begins =
  /^\uFEFF?\s*(<(!doctype|\?xml|\?php|%|!--|html|head|body|svg|script|iframe|math)\b|<[!?%]|#!|%!PS|\{\\rtf)/i;
const script = /<(script|iframe|svg|object|embed)[\s/>]|javascript:/i;
const longest = 16;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const neverTyped = /[\u0000-\u0008\u000B\u000E-\u001F\u007F]/;
