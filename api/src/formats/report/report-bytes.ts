import type { ReportContent } from '../../domain/assistance/report/content.ts';
import type { ReportFormat } from '../../domain/assistance/report/report.ts';
import { dayOf } from '../../domain/base/calendar.ts';
import type { Catalogue } from '../../domain/convention/catalogue.ts';
import { reportBlocks } from './report-blocks.ts';

/** A report as a file. The libraries are read when somebody asks for one. */
export async function reportBytes(
  format: ReportFormat,
  content: ReportContent,
  sha256: string,
  catalogue: Catalogue,
): Promise<Buffer> {
  const { title, running, blocks } = reportBlocks(content, sha256, catalogue);
  const about = { title, running, language: content.question.language, on: dayOf(content.asOf) };
  switch (format) {
    case 'docx':
      return (await import('../document/write-docx.ts')).writeDocx(blocks, about);
    case 'pdf':
      return (await import('../document/write-pdf.ts')).writePdf(blocks, about);
    case 'html':
      return (await import('../document/write-html.ts')).writeHtml(blocks, about);
  }
}
