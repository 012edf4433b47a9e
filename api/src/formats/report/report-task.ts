import type { ReportContent } from '../../domain/assistance/report/content.ts';
import type { ReportFormat } from '../../domain/assistance/report/report.ts';
import { dayOf } from '../../domain/base/calendar.ts';
import type { Catalogue } from '../../domain/convention/catalogue.ts';
import type { Task } from '../document/write-document.ts';
import { reportBlocks } from './report-blocks.ts';

/** A report, ready to be written as a file. */
export function reportTask(
  format: ReportFormat,
  content: ReportContent,
  sha256: string,
  catalogue: Catalogue,
): Task {
  const { title, running, blocks } = reportBlocks(content, sha256, catalogue);
  const { language } = content.question;
  return { format, blocks, about: { title, running, language, on: dayOf(content.asOf) } };
}
