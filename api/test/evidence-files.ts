import { deflateSync } from 'node:zlib';

/** A ZIP of these parts, stored as they are, as APPNOTE has it. */
export function aZip(parts: Readonly<Record<string, string | Buffer>>, { flags = 0 } = {}): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, content] of Object.entries(parts)) {
    const [title, body] = [Buffer.from(name), Buffer.from(content)];
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(flags, 2);
    head.writeUInt32LE(crc32(body), 10);
    head.writeUInt32LE(body.length, 14);
    head.writeUInt32LE(body.length, 18);
    head.writeUInt16LE(title.length, 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), head, title, body]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    directory.push(Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'), head, place, title);
    locals.push(local);
    at += local.length;
  }
  const names = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(locals.length, 8);
  end.writeUInt16LE(locals.length, 10);
  end.writeUInt32LE(names.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, names, end]);
}

const types = (main: string) =>
  `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/main.xml" ContentType="${main}"/></Types>`;
export const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';

export const aDocx = (more: Readonly<Record<string, string>> = {}, type = docxType): Buffer =>
  aZip({ '[Content_Types].xml': types(type), 'word/document.xml': '<document/>', ...more });
export const anXlsx = (more: Readonly<Record<string, string>> = {}): Buffer =>
  aZip({ '[Content_Types].xml': types(xlsxType), 'xl/workbook.xml': '<workbook/>', ...more });
export const anOdt = (more: Readonly<Record<string, string>> = {}): Buffer =>
  aZip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<content/>', ...more });

/** One page that says this, and in its trailer that besides, which may be the head of a stream; filled up with a comment to be as large as it is asked to be. */
export function aPdf(text = 'Act 12', bytes = 0, { trailer = '', stream = false } = {}): Buffer {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    ((stream) => `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`)(
      `BT /F1 12 Tf 72 770 Td (${text}) Tj ET`,
    ),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let body = '%PDF-1.4\n';
  const places = objects.map((object, at) => {
    const place = body.length;
    body += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const dictionary = `<< /Size ${places.length + 1} /Root 1 0 R ${trailer}>>`;
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const told = stream
    ? `9 0 obj\n<< /Type /XRef /W [1 4 1] /Length 0 ${dictionary.slice(2)}\nstream\n\nendstream\nendobj\n`
    : `xref\n0 ${places.length + 1}\n0000000000 65535 f \n${table}trailer\n${dictionary}\n`;
  const end = (start: number) => `${told}startxref\n${start}\n%%EOF\n`;
  const fill = Math.max(0, bytes - body.length - end(bytes).length - 2);
  const start = body.length + (fill > 0 ? fill + 2 : 0);
  return Buffer.concat([Buffer.from(body, 'latin1'), filling(fill), Buffer.from(end(start), 'latin1')]);
}

/** What an office suite makes of a document with a password: a compound file, with these streams named in its directory, in its third sector. */
export function aCompound(...streams: readonly string[]): Buffer {
  const file = Buffer.alloc(3 * 512 + 4_096);
  file.write('d0cf11e0a1b11ae1', 'hex');
  file.writeUInt16LE(0x3e, 24);
  file.writeUInt16LE(3, 26);
  file.writeUInt16LE(0xfffe, 28);
  file.writeUInt16LE(9, 30);
  file.writeUInt32LE(1, 44);
  file.writeUInt32LE(1, 48);
  for (const [at, name] of ['Root Entry', ...streams].entries()) {
    const entry = 2 * 512 + at * 128;
    file.write(name, entry, 'utf16le');
    file.writeUInt16LE((name.length + 1) * 2, entry + 64);
    file[entry + 66] = at === 0 ? 5 : 2;
  }
  return file;
}

/** Not the same anywhere, so that nothing out of place goes unseen. */
function filling(bytes: number): Buffer {
  if (bytes === 0) return Buffer.alloc(0);
  const fill = Buffer.alloc(bytes + 2);
  fill.write('%', 0);
  for (let at = 1, seed = 7; at <= bytes; at++) {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    fill[at] = 97 + (seed % 26);
  }
  fill.write('\n', bytes + 1);
  return fill;
}

/** A picture of one colour. */
export function aPng(size = 1): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(named));
    return Buffer.concat([length, named, sum]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(size, 0);
  head.writeUInt32BE(size, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const rows = Buffer.concat(Array.from({ length: size }, () => Buffer.alloc(1 + size * 3)));
  return Buffer.concat([
    Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The smallest that shows: one grey square, with a restart mark and a stuffed FF in its scan. */
export const aJpeg = (): Buffer =>
  Buffer.concat([
    Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex'),
    Buffer.from(`ffdb004300${'10'.repeat(64)}`, 'hex'),
    Buffer.from('ffc0000b080008000801011100', 'hex'),
    Buffer.from(`ffc4001400${'01'}${'00'.repeat(15)}03`, 'hex'),
    Buffer.from(`ffc4001410${'01'}${'00'.repeat(15)}00`, 'hex'),
    Buffer.from('ffda0008010100003f00', 'hex'),
    Buffer.from('37ff0012ffd034ff00ffd9', 'hex'),
  ]);

const table = Array.from({ length: 256 }, (_, n) => {
  let value = n;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});
function crc32(bytes: Buffer): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (table[(sum ^ byte) & 255] as number) ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}
