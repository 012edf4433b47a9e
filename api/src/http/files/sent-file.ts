import type { Catalogue } from '../../domain/convention/catalogue.ts';
import { isPlain } from '../request/asked.ts';
import { bodyOf, tooSlow } from '../request/body.ts';
import { choicesIn } from './choices.ts';
import type { FileAnswers, To } from './file-answers.ts';
import { formatOf } from './formats.ts';
import type { ReadsFiles } from './kept-files.ts';
import type { ReadFile, SentFile } from './read-file.ts';

/** A hundred full answers of a large State are half of this. */
const mostBytes = 5_000_000;

/** The checklist file that was sent; null: it was refused, and why was said. */
export async function sentFile(
  answer: FileAnswers,
  to: To,
  catalogue: Catalogue,
  read: ReadsFiles = readFile,
): Promise<SentFile | null> {
  const refused = (status: number, message: string) => {
    answer.refuse(to, status, message);
    return null;
  };
  const format = formatOf(to.request);
  if (!format) return refused(415, 'Send the file as XLSX, CSV or JSON, as it was exported.');
  if (!isPlain(to.request)) return refused(415, 'Send the request as it is, not compressed.');
  const body = await bodyOf(to.request, { mostBytes, graceMs: 10_000, bytesPerSecond: 20_000 });
  if (body.bytes) return read(body.bytes, format, catalogue);
  if (body.refused === 'GONE') return null;
  if (body.refused === 'TOO_LARGE')
    return refused(
      413,
      `This file is larger than ${mostBytes / 1e6} MB, and no checklist is. Export the checklist and fill in that file.`,
    );
  return refused(408, tooSlow);
}

export const readFile: ReadsFiles = async (bytes, format, catalogue) =>
  withChoices(await format.read(bytes), catalogue);

/** Of a file of no instrument that is known here, which is refused by what reads it further, nothing is chosen. */
function withChoices(read: ReadFile, { instruments }: Catalogue): SentFile {
  const { instrument } = (read.file ?? {}) as { readonly instrument?: unknown };
  const asked = typeof instrument === 'string' ? instruments.get(instrument) : undefined;
  return { ...read, ...(asked ? choicesIn(read.file, asked) : { strayAt: () => null }) };
}
