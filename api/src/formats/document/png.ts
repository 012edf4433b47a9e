import { crc32, deflateSync } from 'node:zlib';
import type { Drawing, Shape } from './bar.ts';

/** The same drawing for a word processor that knows no vectors: three pixels for each unit, on white. */
export function pngOf({ width, height, shapes }: Drawing): Buffer {
  const [wide, high] = [Math.round(width * scale), Math.round(height * scale)];
  const row = 1 + wide * 3;
  const pixels = Buffer.alloc(row * high, 0xff);
  for (let y = 0; y < high; y++) pixels[y * row] = 0;
  for (const shape of shapes) paint(pixels, row, shape);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(wide, 0);
  head.writeUInt32BE(high, 4);
  // Eight bits of red, green and blue.
  head.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(pixels)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const scale = 3;
const thick = 2;
const hatchEvery = 15;

function paint(pixels: Buffer, row: number, { x, y, width, height, fill, line, hatched }: Shape): void {
  const [left, top] = [Math.round(x * scale), Math.round(y * scale)];
  const [right, bottom] = [Math.round((x + width) * scale), Math.round((y + height) * scale)];
  const [inside, edge] = [colour(fill), colour(line)];
  for (let at = top; at < bottom; at++) {
    for (let across = left; across < right; across++) {
      const isEdge =
        at < top + thick || at >= bottom - thick || across < left + thick || across >= right - thick;
      const isHatch = hatched && (across - left + (at - top)) % hatchEvery < thick;
      pixels.set(isEdge || isHatch ? edge : inside, at * row + 1 + across * 3);
    }
  }
}

const colour = (hex: string): Buffer => Buffer.from(hex.slice(1), 'hex');

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
