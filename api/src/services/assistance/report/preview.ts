import type { ReportContent } from '../../../domain/assistance/report/content.ts';
import { mostPreviewed } from '../../../domain/assistance/report/report.ts';
import { Invalid } from '../../../domain/base/refusal.ts';
import { type Context, permit } from '../../base/context.ts';
import { type AskedOfReport, checkedQuestion } from './ask.ts';
import { compose } from './compose.ts';

/** What the report would say if it was written now: refused wherever it would be, and nothing of it is kept. */
export async function previewReport(context: Context, input: AskedOfReport): Promise<ReportContent> {
  permit(context.viewer, 'report.ask');
  const question = await checkedQuestion(context, input);
  const { template, filter } = question;
  if (template === 'STATE_PROFILE' && (filter.participants?.length ?? 0) > mostPreviewed)
    throw new Invalid(
      'A preview shows 20 profiles at most. Choose fewer States, or have the report written.',
      ['filter', 'participants'],
    );
  return compose(context, question);
}
