import {
  eyesOf,
  mayAsk,
  mostReports,
  type Report,
  type ReportQuestion,
  refuseIncomplete,
} from '../../../domain/assistance/report/report.ts';
import { chosenSections, type ReportSection } from '../../../domain/assistance/report/sections.ts';
import type { ReportId } from '../../../domain/base/ids.ts';
import { Forbidden, Invalid } from '../../../domain/base/refusal.ts';
import { ofTheSix } from '../../base/choose-language.ts';
import { audience, type Context, permit } from '../../base/context.ts';
import { entityAgain, once } from '../../base/once.ts';
import { removing } from '../../base/removing.ts';
import { matrixQuery } from '../matrix/matrix.ts';
import type { NeedFilterInput } from '../matrix/need-filter.ts';
import { asSeen } from './as-seen.ts';

export const writeReportName = 'write-report';

export interface AskedOfReport extends Pick<ReportQuestion, 'template' | 'audience'> {
  readonly language: string;
  readonly filter?: NeedFilterInput | null | undefined;
  readonly instrument?: string | null | undefined;
  readonly cycle?: string | null | undefined;
  readonly participant?: string | null | undefined;
  readonly asOf?: string | null | undefined;
  readonly edition?: number | null | undefined;
  /** All of the template where it is left out. */
  readonly sections?: readonly ReportSection[] | null | undefined;
}
export interface AskForReportInput extends AskedOfReport {
  readonly operationId: string;
}

/** What is asked, or what is wrong with it: an audience that is not one's own, a template without what it asks about, a moment or an edition that is not there. */
export async function checkedQuestion(context: Context, input: AskedOfReport): Promise<ReportQuestion> {
  const question = questionOf(context, input);
  refuseIncomplete(question);
  if (!mayAsk(audience(context), question))
    throw new Forbidden(
      'A report is written for an audience to which you belong. Choose a wider one, or your own State.',
      ['audience'],
    );
  matrixQuery(context, { rows: 'ARTICLE', columns: 'TYPE', ...question }, []);
  await asSeen(context, question);
  return question;
}

/** A report is asked for, and written by a job. Everything that is wrong with the question is said now, before anything is begun. */
export async function askForReport(context: Context, input: AskForReportInput): Promise<Report> {
  const { store, viewer, now, newId } = context;
  const by = permit(viewer, 'report.ask');
  const question = await checkedQuestion(context, input);
  const report: Report = {
    id: newId() as ReportId,
    ...{ revision: 1, owner: by.id, question, status: 'WAITING', done: 0, of: 1, askedAt: now },
    ...{ writtenAt: null, sha256: null, bytes: null, error: null },
  };
  return once(
    context,
    'report.ask',
    input.operationId,
    input,
    async (writes) => {
      if ((await writes.reports.listed(by.id)).length >= mostReports)
        throw new Invalid('You keep 50 reports, and more is not possible. Remove one you no longer need.');
      await writes.saveReport(report, null);
      await writes.enqueue(
        [{ id: jobOf(report.id), name: writeReportName, input: { report: report.id } }],
        now,
      );
      const { template, edition, asOf } = question;
      writes.record({
        ...{ user: by.id, action: 'report.ask', subject: report.id },
        detail: { template, audience: eyesOf(question), asOf, edition },
      });
      return report;
    },
    entityAgain((id) => store.reports.byIds(by.id, [id])),
  );
}

export const jobOf = (report: ReportId): string => `${writeReportName}/${report}`;

function questionOf({ store, now }: Context, input: AskedOfReport): ReportQuestion {
  const { template, audience: whom, language, instrument, cycle, participant, asOf, edition } = input;
  const chosen = Object.entries(input.filter ?? {}).filter(([, value]) => value != null);
  const question: ReportQuestion = {
    ...{ template, language: ofTheSix(language), audience: whom },
    filter: Object.fromEntries(chosen),
    instrument: instrument ?? null,
    cycle: cycle ?? null,
    participant: (participant ?? null) as ReportQuestion['participant'],
    asOf: asOf ?? null,
    edition: edition ?? null,
    sections: chosenSections(template, input.sections),
  };
  if (question.asOf !== null || question.edition !== null) return question;
  // Now is said, so that the same can be asked again; what happened last may be dated a moment ahead.
  const last = store.live.version(eyesOf(question)).asOf;
  return { ...question, asOf: last > now ? last : now };
}

export interface RemoveReportInput {
  readonly operationId: string;
  readonly report: ReportId;
  readonly expectedRevision: number;
}

/** Cancels one that is not written yet, removes one that is: nothing of it stays, whatever was being done for it. */
export async function removeReport(context: Context, input: RemoveReportInput): Promise<ReportId> {
  const own = permit(context.viewer, 'report.remove').id;
  await removing<Report & object>(context, 'report.remove', input, {
    argument: 'report',
    read: ({ reports }) => reports.byIds(own, [input.report]),
    remove: async (writes, before) => {
      await writes.dropReport(before);
      await writes.dropJob(jobOf(before.id) as never);
    },
    detail: ({ status, question: { template } }) => ({ status, template }),
  });
  return input.report;
}
