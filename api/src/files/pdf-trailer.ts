import type { Content } from './content.ts';

/** Whether a PDF is encrypted, with a password or against changes: its trailer says so (ISO 32000-1, 7.6.1), in clear where all else is not. */
export async function isEncryptedPdf(content: Content): Promise<boolean> {
  const from = Math.max(0, content.size - window);
  const tail = (await content.at(from, window)).toString('latin1');
  const start = [...tail.matchAll(/startxref[\0\s]+(\d+)/g)].at(-1);
  const trailer =
    (start && (await trailerAt(content, Number(start[1])))) ??
    // Where it leads nowhere readers look for the last one.
    dictionaryIn(tail, Math.max(0, tail.lastIndexOf('trailer')) + 'trailer'.length);
  if (!trailer) return false;
  // A file for old readers and new ones says it twice.
  const second = trailer.get('XRefStm');
  return [trailer, second === undefined ? null : await trailerAt(content, Number(second))].some(
    (one) => (one?.get('Encrypt') ?? 'null') !== 'null',
  );
}

type Dictionary = ReadonlyMap<string, string>;
const window = 65_536;

/** Behind a table of places, or at the head of a stream of them (7.5.4, 7.5.8). */
async function trailerAt(content: Content, place: number): Promise<Dictionary | null> {
  const head = (await content.at(place, window)).toString('latin1');
  const object = /^[\0\s]*\d+[\0\s]+\d+[\0\s]+obj\b/.exec(head);
  if (object) return dictionaryIn(head, object[0].length);
  if (!/^[\0\s]*xref\b/.test(head)) return null;
  for (let at = place; at < content.size; at += window) {
    // Over the seam of two windows.
    const found = (await content.at(at, window + 6)).indexOf('trailer', 0, 'latin1');
    if (found >= 0) return dictionaryIn((await content.at(at + found + 7, window)).toString('latin1'), 0);
  }
  return null;
}

const token =
  /[\0\s]+|%[^\r\n]*|<<|>>|[[\]{}]|\/[^\0\s()<>[\]{}/%]*|<[0-9A-Fa-f\0\s]*>|\(|[^\0\s()<>[\]{}/%]+/y;

/** Its own keys, each with the first sign of what it says; null where there is none, or it does not end. */
function dictionaryIn(text: string, from: number): Dictionary | null {
  const said = new Map<string, string>();
  let depth = 0;
  let key: string | null = null;
  for (let at = from; ; ) {
    token.lastIndex = at;
    const sign = token.exec(text)?.[0];
    if (sign === undefined) return null;
    at = sign === '(' ? stringEnd(text, at) : at + sign.length;
    if (/^[\0\s%]/.test(sign)) continue;
    if (depth === 0 && sign !== '<<') return null;
    if (depth === 1 && sign !== '>>') {
      if (key !== null) {
        said.set(key, sign);
        key = null;
      } else if (sign.startsWith('/')) key = named(sign);
    }
    if (sign === '<<' || sign === '[') depth += 1;
    if (sign === '>>' || sign === ']') depth -= 1;
    if (depth === 0) return said;
  }
}

/** A letter of a name may be written by its number. */
const named = (sign: string): string =>
  sign.slice(1).replace(/#([0-9A-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

/** Behind the bracket that closes the one at this place; a string may hold others in pairs. */
function stringEnd(text: string, from: number): number {
  let open = 0;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '(') open += 1;
    else if (text[at] === ')' && --open === 0) return at + 1;
  }
  return text.length;
}
