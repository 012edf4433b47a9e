import JSZip from 'jszip';

/** The same document once more is the same bytes: a word processor's file tells when it was made in two places, here the day that is given. */
export async function sameZip(bytes: Buffer, on: string): Promise<Buffer> {
  const from = await JSZip.loadAsync(bytes);
  const date = new Date(`${on}T00:00:00.000Z`);
  const to = new JSZip();
  for (const name of Object.keys(from.files).sort()) {
    const entry = from.files[name];
    if (!entry || entry.dir) continue;
    const bytes = await entry.async('nodebuffer');
    const said =
      name === 'docProps/core.xml'
        ? bytes.toString().replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, date.toISOString().replace('.000', ''))
        : bytes;
    to.file(name, said, {
      ...{ date, createFolders: false },
      // It is packed already.
      ...(name.endsWith('.png') && { compression: 'STORE' as const }),
    });
  }
  return to.generateAsync({
    type: 'nodebuffer',
    compression: 'DEFLATE',
    compressionOptions: { level: 6 },
    platform: 'DOS',
  });
}
