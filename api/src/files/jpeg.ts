import type { Content } from './content.ts';
import { hides, notThat } from './refused-content.ts';

/** Its segments (T.81, B.1) from SOI to EOI, and nothing behind them. */
export async function inspectJpeg(content: Content): Promise<void> {
  if (!(await content.at(0, 2)).equals(startOfImage)) throw notThat('JPEG');
  let at = 2;
  for (;;) {
    const head = await content.at(at, 4);
    const marker = head[1];
    if (head.length < 2 || head[0] !== 0xff || marker === undefined) throw notThat('JPEG');
    // A marker may be preceded by as many FF as its writer likes.
    if (marker === 0xff) at += 1;
    else if (marker === endOfImage) break;
    else {
      if (head.length < 4) throw notThat('JPEG');
      at += 2 + head.readUInt16BE(2);
      if (marker === startOfScan) at = await afterScan(content, at);
    }
  }
  if (at + 2 < content.size) throw hides('JPEG');
}
const startOfImage = Buffer.from([0xff, 0xd8]);
const [endOfImage, startOfScan] = [0xd9, 0xda];

/** In a scan FF is followed by 00, or by one of the eight marks of a restart; by another it ends. */
async function afterScan(content: Content, from: number): Promise<number> {
  let at = from;
  let pending = false;
  for await (const piece of content.from(from)) {
    let look = 0;
    if (pending) {
      if (!goesOn(piece[0] ?? 0)) return at - 1;
      pending = false;
    }
    for (;;) {
      const found = piece.indexOf(0xff, look);
      if (found < 0) break;
      const next = piece[found + 1];
      if (next === undefined) {
        pending = true;
        break;
      }
      if (!goesOn(next)) return at + found;
      look = found + 1 + (next === 0xff ? 0 : 1);
    }
    at += piece.length;
  }
  throw notThat('JPEG');
}
const goesOn = (marker: number): boolean =>
  marker === 0 || marker === 0xff || (marker >= 0xd0 && marker <= 0xd7);
