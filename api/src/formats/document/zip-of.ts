import { crc32, deflateRawSync } from 'node:zlib';
import type { Parts } from './parts.ts';

/** Parts as a package, in the order of their names and of one day. By what the process has built in: it packs hundreds of small parts in no time. */
export function zipOf(parts: Parts, on: string): Buffer {
  const [year = 1980, month = 1, day = 1] = on.split('-').map(Number);
  const date = ((year - 1980) << 9) | (month << 5) | day;
  const files: Buffer[] = [];
  const list: Buffer[] = [];
  let offset = 0;
  for (const name of [...parts.keys()].sort()) {
    const part = parts.get(name) as Buffer;
    // A picture of pixels is packed already.
    const stored = name.endsWith('.png');
    const packed = stored ? part : deflateRawSync(part);
    const about = Buffer.alloc(26);
    about.writeUInt16LE(20, 0);
    about.writeUInt16LE(stored ? 0 : 8, 4);
    about.writeUInt16LE(date, 8);
    about.writeUInt32LE(crc32(part), 10);
    about.writeUInt32LE(packed.length, 14);
    about.writeUInt32LE(part.length, 18);
    about.writeUInt16LE(Buffer.byteLength(name), 22);
    files.push(Buffer.from('PK\x03\x04', 'latin1'), about, Buffer.from(name), packed);
    const where = Buffer.alloc(14);
    where.writeUInt32LE(offset, 10);
    list.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), about, where, Buffer.from(name));
    offset += 30 + Buffer.byteLength(name) + packed.length;
  }
  const size = list.reduce((sum, { length }) => sum + length, 0);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(parts.size, 8);
  end.writeUInt16LE(parts.size, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, ...list, end]);
}
