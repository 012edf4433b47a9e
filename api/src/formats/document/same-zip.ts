import JSZip from 'jszip';
import { change, type Parts } from './parts.ts';
import { zipOf } from './zip-of.ts';

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
  const parts: Parts = new Map();
  for (const [name, entry] of Object.entries(from.files))
    if (!entry.dir) parts.set(name, await entry.async('nodebuffer'));
  put(parts);
  change(parts, 'docProps/core.xml', (xml) => xml.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, `${on}T00:00:00Z`));
  return zipOf(parts, on);
}
