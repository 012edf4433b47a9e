import type { Content } from './content.ts';
import { hides, notThat } from './refused-content.ts';

/** Its chunks one after another (PNG, 5.3), the last of them IEND, and nothing behind it. */
export async function inspectPng(content: Content): Promise<void> {
  let at = signature.length;
  if (!(await content.at(0, at)).equals(signature)) throw notThat('PNG');
  for (;;) {
    const head = await content.at(at, 8);
    if (head.length < 8) throw notThat('PNG');
    const type = head.toString('latin1', 4);
    if (!/^[A-Za-z]{4}$/.test(type) || (at === signature.length) !== (type === 'IHDR')) throw notThat('PNG');
    at += 12 + head.readUInt32BE(0);
    if (type === 'IEND') break;
  }
  if (at > content.size) throw notThat('PNG');
  if (at < content.size) throw hides('PNG');
}
const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
