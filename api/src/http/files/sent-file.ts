import type { Catalogue } from '../../domain/convention/catalogue.ts';
import { choicesIn } from './choices.ts';
import type { AtTheDoor } from './file-door.ts';
import { formatOf } from './formats.ts';
import type { ReadsFiles } from './kept-files.ts';
import type { ReadFile, SentFile } from './read-file.ts';
import { sentBytes } from './sent-bytes.ts';

/** The checklist file that was sent; null: it was refused, and why was said. */
export async function sentFile(
  { answer, to, context }: Pick<AtTheDoor, 'answer' | 'to' | 'context'>,
  read: ReadsFiles = readFile,
): Promise<SentFile | null> {
  const format = formatOf(to.request);
  if (!format) {
    answer.refuse(to, 415, 'Send the file as XLSX, CSV or JSON, as it was exported.');
    return null;
  }
  const bytes = await sentBytes(
    { answer, to },
    (most) =>
      `This file is larger than ${most} MB, and no checklist is. Export the checklist and fill in that file.`,
  );
  return bytes && read(bytes, format, context.store.catalogue());
}

export const readFile: ReadsFiles = async (bytes, format, catalogue) =>
  withChoices(await format.read(bytes), catalogue);

/** Of a file of no instrument that is known here, which is refused by what reads it further, nothing is chosen. */
function withChoices(read: ReadFile, { instruments }: Catalogue): SentFile {
  const { instrument } = (read.file ?? {}) as { readonly instrument?: unknown };
  const asked = typeof instrument === 'string' ? instruments.get(instrument) : undefined;
  return { ...read, ...(asked ? choicesIn(read.file, asked) : { strayAt: () => null }) };
}
