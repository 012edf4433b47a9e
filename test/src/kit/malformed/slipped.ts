import type { Random } from '../random.ts';
import { oddValues } from './odd-values.ts';
import { placesOf, replaced } from './places.ts';
import type { Sent, Wellformed } from './sent.ts';

/** A well-formed request after a few slips: of its text, its variables or its bytes. */
export function slipped(dice: Random, requests: readonly Wellformed[], number: number): Sent {
  const { operation, query, variables } = dice.pick(requests);
  const slips: string[] = [];
  let text = query;
  let body: string | Buffer;
  const kind = dice.pick([0, 1, 1, 1, 2, 3]);
  if (kind !== 1)
    for (let n = 0; n <= dice.below(3); n += 1) {
      const at = dice.below(text.length + 1);
      const to = at + dice.below(20);
      const piece = text.slice(at, to);
      const slip = dice.pick(['cut', 'again', 'insert', 'insert', 'move'] as const);
      const sign = dice.pick([
        '{',
        '}',
        '(',
        ')',
        '[',
        ']',
        '"',
        '$',
        '@',
        '!',
        ':',
        '...',
        '#',
        '\u0000',
        '\ud800',
        '💥',
        ' 99999999999999 ',
        ' null ',
        ' __proto__ ',
        ' @skip(if: true) ',
        '...F ',
        '"""',
        '\\u',
      ]);
      slips.push(`${slip} ${at}`);
      if (slip === 'cut') text = text.slice(0, at) + text.slice(to);
      else if (slip === 'again') text = text.slice(0, to) + piece.repeat(1 + dice.below(50)) + text.slice(to);
      else if (slip === 'insert') text = text.slice(0, at) + sign + text.slice(at);
      else text = text.slice(0, at) + text.slice(to) + piece;
    }
  const mark = `mark-${number}`;
  const place = dice.pick(placesOf(variables).concat([['input']]));
  const value = kind === 0 ? null : dice.pick(oddValues);
  const sent = value === null ? variables : replaced(variables, place, mark);
  body = JSON.stringify({ query: text, variables: sent });
  if (value !== null) {
    body = body.replace(JSON.stringify(mark), () => value);
    slips.push(`${value.slice(0, 30)} at ${place.join('.')}`);
  }
  if (kind === 3 && dice.chance(0.5)) {
    const bytes = Buffer.from(body);
    for (let n = 0; n <= dice.below(5); n += 1) bytes[dice.below(bytes.length)] = dice.below(256);
    body = dice.chance(0.3) ? bytes.subarray(0, dice.below(bytes.length)) : bytes;
    slips.push('bytes');
  }
  return { what: `${number} ${operation}: ${slips.join(', ')}`, body };
}
