import { type ReportFormat, reportFormats } from '../../domain/assistance/report/report.ts';
import { NotFound } from '../../domain/base/refusal.ts';
import { style } from '../../formats/document/write-html.ts';
import { decodeId } from '../../graph/base/global-id.ts';
import { reportFile } from '../../services/assistance/report/read.ts';
import { makeFileDoor, type Parts } from './file-door.ts';
import { previewed } from './report-preview.ts';

const address = /^\/reports\/([\w-]+)\.(\w+)$/;

export const isWrittenReport = (path: string): boolean => address.test(path);

const types: Readonly<Record<ReportFormat, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  html: 'text/html; charset=utf-8',
};

/** `GET /reports/ID.docx` (`.pdf`, `.html`; `.html?view` to read it in the browser): a report, for whoever asked for it. */
export const makeWrittenReports = (parts: Parts) =>
  makeFileDoor(parts, async (one) => {
    const { to, context, answer, pathname, search } = one;
    if (pathname === '/reports/preview.html') return previewed(one);
    const [, id = '', extension = ''] = address.exec(pathname) ?? [];
    const format = reportFormats.find((one) => one === extension);
    if (!format) throw new NotFound();
    const { report, bytes } = await reportFile(context, idIn(id), format);
    if (format === 'html' && search.has('view')) return answer.page(to, bytes, style);
    const { template, audience, language, asOf } = report.question;
    const name = [template, audience, asOf?.slice(0, 10), language]
      .flatMap((part) => part ?? [])
      .join('-')
      .toLowerCase()
      .replaceAll('_', '-');
    answer.file(to, bytes, { name: `${name}.${format}`, type: types[format] });
  });

/** Nothing has an id that is not a report's. */
function idIn(id: string) {
  try {
    return decodeId('Report', id);
  } catch {
    throw new NotFound();
  }
}
