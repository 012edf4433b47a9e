import type { Language } from '../../domain/base/language.ts';
import type { AboutDocument, Block } from './block.ts';

export const documentFormats = ['docx', 'pdf', 'html'] as const;
export type DocumentFormat = (typeof documentFormats)[number];

export interface Task {
  readonly format: DocumentFormat;
  readonly blocks: readonly Block[];
  readonly about: AboutDocument<Language>;
}

/** A document as a file. The libraries are read when somebody asks for one. */
export async function writeDocument({ format, blocks, about }: Task): Promise<Buffer> {
  switch (format) {
    case 'docx':
      return (await import('./write-docx.ts')).writeDocx(blocks, about);
    case 'pdf':
      return (await import('./write-pdf.ts')).writePdf(blocks, about);
    case 'html':
      return (await import('./write-html.ts')).writeHtml(blocks, about);
  }
}
