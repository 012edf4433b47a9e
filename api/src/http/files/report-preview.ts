import { z } from 'zod';
import { reportAudiences } from '../../domain/assistance/report/report.ts';
import { reportSections, reportTemplates } from '../../domain/assistance/report/sections.ts';
import { Invalid } from '../../domain/base/refusal.ts';
import { regionalGroups } from '../../domain/convention/participant.ts';
import { writeDocument } from '../../formats/document/write-document.ts';
import { style } from '../../formats/document/write-html.ts';
import { reportTask } from '../../formats/report/report-task.ts';
import { previewReport } from '../../services/assistance/report/preview.ts';
import { hashOf } from '../../services/base/once.ts';
import type { AtTheDoor } from './file-door.ts';

/** `GET /reports/preview.html?ask={…}`: the page that a report would be if it was written now, for this reader; `ask` is the input of askForReport. */
export async function previewed({ to, context, answer, search }: AtTheDoor): Promise<void> {
  const content = await previewReport(context, askedIn(search.get('ask')));
  const task = reportTask('html', content, hashOf(content), context.store.catalogue());
  answer.page(to, await writeDocument(task), style);
}

const codes = z.array(z.string().max(64)).max(1_000);
const asked = z.strictObject({
  template: z.enum(reportTemplates),
  audience: z.enum(reportAudiences),
  language: z.string().max(35),
  sections: z.array(z.enum(reportSections)).max(50).nullish(),
  instrument: z.string().max(64).nullish(),
  cycle: z.string().max(10).nullish(),
  participant: z.string().max(64).nullish(),
  asOf: z.iso.datetime().nullish(),
  edition: z.int().nullish(),
  filter: z
    .strictObject({
      ...{ participants: codes, articles: codes, chapters: codes, provisions: codes, types: codes },
      ...{ subjects: codes, regionalGroups: z.array(z.enum(regionalGroups)) },
    })
    .partial()
    .nullish(),
});

function askedIn(text: string | null): z.infer<typeof asked> {
  try {
    return asked.parse(JSON.parse(text ?? ''));
  } catch {
    throw new Invalid('Send what is asked of the report as JSON, in `ask`, as its form does.', ['ask']);
  }
}
