import { crc32, deflateSync } from 'node:zlib';
import type { Drawing, Shape } from './bar.ts';

/** The same drawing for a word processor that knows no vectors: two pixels for each unit, on white; each is a number in a list of its few colours. */
export function pngOf({ width, height, shapes }: Drawing): Buffer {
  const [wide, high] = [Math.round(width * scale), Math.round(height * scale)];
  const row = 1 + wide;
  const pixels = Buffer.alloc(row * high);
  const colours = ['#ffffff'];
  const numberOf = (colour: string): number => {
    const known = colours.indexOf(colour);
    return known >= 0 ? known : colours.push(colour) - 1;
  };
  for (const shape of shapes) paint(pixels, row, shape, numberOf);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(wide, 0);
  head.writeUInt32BE(high, 4);
  // Eight bits, of a list.
  head.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(colours.map((colour) => colour.slice(1)).join(''), 'hex')),
    chunk('IDAT', deflateSync(pixels)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const scale = 2;
const thick = 1;
const hatchEvery = 10;

function paint(
  pixels: Buffer,
  row: number,
  { x, y, width, height, fill, line, hatched }: Shape,
  numberOf: (colour: string) => number,
): void {
  const [left, top] = [Math.round(x * scale), Math.round(y * scale)];
  const [right, bottom] = [Math.round((x + width) * scale), Math.round((y + height) * scale)];
  const [inside, edge] = [numberOf(fill), numberOf(line)];
  const start = (at: number) => at * row + 1;
  const fillAcross = (at: number, from: number, to: number, colour: number) =>
    pixels.fill(colour, start(at) + from, start(at) + to);
  for (let at = top; at < bottom; at++) {
    const isEdge = at < top + thick || at >= bottom - thick;
    fillAcross(at, left, right, isEdge ? edge : inside);
    if (isEdge) continue;
    fillAcross(at, left, Math.min(right, left + thick), edge);
    fillAcross(at, Math.max(left, right - thick), right, edge);
    if (!hatched) continue;
    // Lines that rise: each row's begin a pixel to the left of the one above.
    for (let across = left + hatchEvery - ((at - top) % hatchEvery); across < right; across += hatchEvery)
      fillAcross(at, across, Math.min(right, across + thick), edge);
  }
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
