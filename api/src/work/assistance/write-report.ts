import { z } from 'zod';
import type { ReportId } from '../../domain/base/ids.ts';
import { type DocumentThread, documentThread } from '../../formats/document/document-thread.ts';
import { reportTask } from '../../formats/report/report-task.ts';
import { writeReportName } from '../../services/assistance/report/ask.ts';
import { writeReport } from '../../services/assistance/report/write.ts';
import { type Kind, kind } from '../kind.ts';

/** How often a report is begun before whoever waits is told that it goes wrong. */
const mostTries = 3;

export const writingReports = (begin: () => DocumentThread): Kind =>
  kind<{ readonly report: string }>({
    name: writeReportName,
    input: z.object({ report: z.string() }),
    work: async (context, { report }, { finish, job }) => {
      const thread = begin();
      try {
        await writeReport(context, report as ReportId, {
          make: (format, content, sha256) =>
            thread.write(reportTask(format, content, sha256, context.store.catalogue())),
          finish,
          last: job.tries >= mostTries,
        });
      } finally {
        await thread.end();
      }
    },
  });

export const writeReportAsked = writingReports(documentThread);
