import { fileTypeFromBuffer } from 'file-type';
import type { FileKind } from '../domain/assessment/evidence.ts';
import { isEncryptedPackage } from './compound.ts';
import type { Content } from './content.ts';
import { inspectJpeg } from './jpeg.ts';
import { inspectOffice } from './office.ts';
import { inspectPdf } from './pdf.ts';
import { inspectPng } from './png.ts';
import { hasMacros, hides, isLocked, notThat } from './refused-content.ts';
import { inspectText, type TextLook } from './text.ts';
import { endsInZip } from './zip.ts';

/** A file is what its name says, wholly and nothing besides; INVALID otherwise, with what to do. A text may have been looked at as it came. */
export async function inspect(content: Content, kind: FileKind, text?: TextLook | null): Promise<void> {
  const seems = seemsTo[kind];
  if (seems) {
    const begins = await fileTypeFromBuffer(await content.at(0, enough)).catch(() => undefined);
    if (withMacros.test(begins?.ext ?? '')) throw hasMacros();
    if (isZip[kind] && (await isEncryptedPackage(content))) throw isLocked();
    if (!seems.includes(begins?.ext)) throw notThat(kind);
  }
  if (text) text.settle();
  else await inspections[kind](content);
  if (!isZip[kind] && (await endsInZip(content))) throw hides(kind);
}

const withMacros = /^(docm|dotm|xlsm|xltm)$/;

/** For `file-type` to tell what begins so. */
const enough = 65_536;

/** What `file-type` may take the beginning of each for; a ZIP it knows by its first parts, which may be others than it looks for. */
const zip = ['zip', undefined] as const;
const seemsTo: Readonly<Record<FileKind, readonly (string | undefined)[] | null>> = {
  PDF: ['pdf'],
  DOCX: ['docx', ...zip],
  XLSX: ['xlsx', ...zip],
  ODT: ['odt', ...zip],
  PNG: ['png'],
  JPEG: ['jpg'],
  // It takes a text that begins with BM for a picture.
  TXT: null,
};
const isZip: Partial<Record<FileKind, boolean>> = { DOCX: true, XLSX: true, ODT: true };

const inspections: Readonly<Record<FileKind, (content: Content) => Promise<void>>> = {
  PDF: inspectPdf,
  DOCX: (content) => inspectOffice(content, 'DOCX'),
  XLSX: (content) => inspectOffice(content, 'XLSX'),
  ODT: (content) => inspectOffice(content, 'ODT'),
  PNG: inspectPng,
  JPEG: inspectJpeg,
  TXT: inspectText,
};
