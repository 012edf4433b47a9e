import { z } from 'zod';
import type { ReportId } from '../../domain/base/ids.ts';
import { reportBytes } from '../../formats/report/report-bytes.ts';
import { writeReportName } from '../../services/assistance/report/ask.ts';
import { writeReport } from '../../services/assistance/report/write.ts';
import { kind } from '../kind.ts';

/** How often a report is begun before whoever waits is told that it goes wrong. */
const mostTries = 3;

export const writeReportAsked = kind<{ readonly report: string }>({
  name: writeReportName,
  input: z.object({ report: z.string() }),
  work: (context, { report }, { finish, job }) =>
    writeReport(context, report as ReportId, {
      make: (format, content, sha256) => reportBytes(format, content, sha256, context.store.catalogue()),
      finish,
      last: job.tries >= mostTries,
    }),
});
