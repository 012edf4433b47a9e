import type { ReportId } from '../../../domain/base/ids.ts';
import { askForReport, removeReport } from '../../../services/assistance/report/ask.ts';
import { decodeId } from '../../base/global-id.ts';
import { mutation } from '../../base/mutation.ts';
import { builder } from '../../builder.ts';
import { NeedFilterRef, sentFilter } from '../need-filter.ts';
import {
  ReportAudienceRef,
  ReportRef,
  ReportSectionRef,
  ReportTemplateRef,
  removedReport,
} from './report.ts';

mutation('askForReport', {
  description:
    'Whoever is signed in. It is written by a job: look at its status. An audience to which the caller does not belong: FORBIDDEN; a template without what it asks about, or a moment before the first entry: INVALID; no such edition: NOT_FOUND.',
  type: ReportRef,
  cost: 5_000,
  input: builder.inputType('AskForReportInput', {
    fields: (t) => ({
      operationId: t.field({ type: 'UUID', required: true }),
      template: t.field({ type: ReportTemplateRef, required: true }),
      filter: t.field({ type: NeedFilterRef, description: 'A profile needs participants.' }),
      instrument: t.string({ description: 'Needed by ANALYTIC and CYCLE_PROGRESS.' }),
      cycle: t.string({ description: 'Needed by CYCLE_PROGRESS; else each State’s latest.' }),
      audience: t.field({ type: ReportAudienceRef, required: true }),
      participant: t.string({ description: 'The State that it is for, where the audience is STATE.' }),
      asOf: t.field({ type: 'Instant', description: 'Left out, with no edition: now.' }),
      edition: t.int({ description: 'As the edition has it; not beside asOf.' }),
      language: t.string({ required: true, description: 'One of the six, `fr`.' }),
      sections: t.field({
        type: [ReportSectionRef],
        description: 'Of the template (`reportSections`); left out: all of them.',
      }),
    }),
  }),
  resolve: (input, context) =>
    askForReport(context, { ...input, filter: sentFilter(input.filter, ['filter']) }),
});

const RemovedReportRef = builder.objectRef<{ readonly report: ReportId }>('RemovedReport').implement({
  description: 'It is gone, with all that was written of it.',
  fields: (t) => ({ report: t.id({ resolve: ({ report }) => removedReport(report) }) }),
});

mutation('removeReport', {
  description: 'Only who asked for it. One that is being written is cancelled: nothing of it is kept.',
  type: RemovedReportRef,
  input: builder.inputType('RemoveReportInput', {
    fields: (t) => ({
      operationId: t.field({ type: 'UUID', required: true }),
      report: t.id({ required: true }),
      expectedRevision: t.int({ required: true }),
    }),
  }),
  resolve: async (input, context) => ({
    report: await removeReport(context, { ...input, report: decodeId('Report', input.report, ['report']) }),
  }),
});
