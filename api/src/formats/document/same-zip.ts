import JSZip from 'jszip';
import type { Parts } from './pictures.ts';

/**
 * The same document once more is the same bytes: a word processor's file tells when it was made in two places, here the day that is given. `put` adds
 * what the library did not write.
 */
export async function sameZip(
  bytes: Buffer,
  on: string,
  put: (parts: Parts) => void = () => undefined,
): Promise<Buffer> {
  const from = await JSZip.loadAsync(bytes);
  const date = new Date(`${on}T00:00:00.000Z`);
  const parts: Parts = new Map();
  for (const [name, entry] of Object.entries(from.files))
    if (!entry.dir) parts.set(name, await entry.async('nodebuffer'));
  put(parts);
  const to = new JSZip();
  for (const name of [...parts.keys()].sort()) {
    const part = parts.get(name) as Buffer;
    const said =
      name === 'docProps/core.xml'
        ? part.toString().replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, date.toISOString().replace('.000', ''))
        : part;
    // A picture of pixels is packed already.
    const packed = name.endsWith('.png') && { compression: 'STORE' as const };
    to.file(name, said, { date, createFolders: false, ...packed });
  }
  return to.generateAsync({
    type: 'nodebuffer',
    compression: 'DEFLATE',
    compressionOptions: { level: 6 },
    platform: 'DOS',
  });
}
