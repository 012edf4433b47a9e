import type { FileKind } from '../domain/assessment/evidence.ts';

/** As what a browser is sent them. */
export const kindTypes: Readonly<Record<FileKind, string>> = {
  PDF: 'application/pdf',
  DOCX: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  XLSX: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ODT: 'application/vnd.oasis.opendocument.text',
  PNG: 'image/png',
  JPEG: 'image/jpeg',
  TXT: 'text/plain; charset=utf-8',
};
