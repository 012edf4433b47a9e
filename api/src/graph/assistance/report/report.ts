import {
  audiencesOf,
  type Report,
  type ReportFormat,
  type ReportQuestion,
  reportAudiences,
  reportFormats,
  reportStatuses,
} from '../../../domain/assistance/report/report.ts';
import { reportSections, reportTemplates, sectionsOf } from '../../../domain/assistance/report/sections.ts';
import { encodeId } from '../../../domain/base/node-id.ts';
import { pages } from '../../../domain/base/pages.ts';
import { report, reports } from '../../../services/assistance/report/read.ts';
import { audience } from '../../../services/base/context.ts';
import { pageRequest } from '../../../services/base/page.ts';
import { connection, paged } from '../../base/connection.ts';
import { enumOf } from '../../base/enum-of.ts';
import { decodeId } from '../../base/global-id.ts';
import { errorIn } from '../../base/job.ts';
import { identify, NodeRef } from '../../base/node.ts';
import { builder } from '../../builder.ts';
import { SavedFilterRef } from '../saved-search/saved-question.ts';

export const ReportTemplateRef = enumOf(
  'ReportTemplate',
  reportTemplates,
  'What a report tells: profiles of the chosen States; needs by kind, article and group; what is open to donors; how far a cycle is.',
);
export const ReportAudienceRef = enumOf(
  'ReportAudience',
  reportAudiences,
  'For whom a report is written: everything in it is what that audience may see. STATE: the people of one State.',
);
export const ReportSectionRef = enumOf(
  'ReportSection',
  reportSections,
  'What a report may tell: needs by kind, article, group, State and horizon; money and capacity; the progress of a cycle; levels; what nobody serves; the words of States; of a profile its needs and its help.',
);
const ReportStatusRef = enumOf(
  'ReportStatus',
  reportStatuses,
  'WAITING for a process, WRITING, WRITTEN, or FAILED with the reason. One that was cancelled is gone.',
);
const ReportFormatRef = enumOf(
  'ReportFormat',
  reportFormats.map((format) => format.toUpperCase()) as ['DOCX', 'PDF', 'HTML'],
);

const QuestionRef = builder.objectRef<ReportQuestion>('ReportQuestion').implement({
  description: 'All that a report follows from: the same question gives the same bytes.',
  fields: (t) => ({
    template: t.expose('template', { type: ReportTemplateRef }),
    filter: t.field({ type: SavedFilterRef, resolve: ({ filter }) => filter }),
    instrument: t.exposeString('instrument', { nullable: true }),
    cycle: t.exposeString('cycle', { nullable: true }),
    audience: t.expose('audience', { type: ReportAudienceRef }),
    participant: t.exposeString('participant', { nullable: true, description: 'The State that it is for.' }),
    asOf: t.expose('asOf', { type: 'Instant', nullable: true }),
    edition: t.exposeInt('edition', { nullable: true }),
    language: t.exposeString('language'),
    sections: t.field({
      type: [ReportSectionRef],
      resolve: ({ template, sections }) => [...(sections ?? sectionsOf[template])],
    }),
  }),
});

interface File {
  readonly of: Report;
  readonly format: ReportFormat;
}
const FileRef = builder.objectRef<File>('ReportFile').implement({
  description: 'A written report in one format.',
  fields: (t) => ({
    format: t.field({
      type: ReportFormatRef,
      resolve: ({ format }) => format.toUpperCase() as Uppercase<ReportFormat>,
    }),
    bytes: t.int({ resolve: ({ of, format }) => of.bytes?.[format] ?? 0 }),
    href: t.string({
      description:
        'Where it is downloaded. OUT_OF_TURN where what its audience may see has changed since: then it is to be written again.',
      resolve: ({ of, format }) => pages.reportFile(of.id, format),
    }),
  }),
});

export const ReportRef = builder.objectRef<Report>('Report').implement({
  description:
    'A document made of what an audience may see, asked for by one person and kept for them alone.',
  interfaces: [NodeRef],
  fields: (t) => ({
    revision: t.exposeInt('revision'),
    question: t.field({ type: QuestionRef, resolve: ({ question }) => question }),
    status: t.expose('status', { type: ReportStatusRef }),
    done: t.exposeInt('done', { description: 'Steps that are done, of so many.' }),
    of: t.exposeInt('of'),
    askedAt: t.expose('askedAt', { type: 'Instant' }),
    writtenAt: t.expose('writtenAt', { type: 'Instant', nullable: true }),
    sha256: t.exposeString('sha256', { nullable: true, description: 'SHA-256 (hex) of its content.' }),
    error: t.string({
      nullable: true,
      description: 'Why it was not written, in the reader’s language.',
      resolve: ({ error }, _args, context) => errorIn(error, context),
    }),
    files: t.field({
      type: [FileRef],
      description: 'None until it is written; then one in each format.',
      resolve: (of) => (of.status === 'WRITTEN' ? reportFormats.map((format) => ({ of, format })) : []),
    }),
  }),
});
identify('Report', ReportRef, (id, context) => report(context, id as Report['id']));

const AudiencesRef = builder.objectRef<ReturnType<typeof audiencesOf>>('ReportAudiences').implement({
  description: 'For whom the viewer may have reports written.',
  fields: (t) => ({
    audiences: t.field({
      type: [ReportAudienceRef],
      resolve: ({ general, states }) => [...general, ...(states.length > 0 ? (['STATE'] as const) : [])],
    }),
    states: t.stringList({ description: 'Codes.', resolve: ({ states }) => [...states] }),
  }),
});

const SectionsRef = builder.objectRef<(typeof reportTemplates)[number]>('SectionsOfTemplate').implement({
  description: 'What a template can tell, in its order.',
  fields: (t) => ({
    template: t.field({ type: ReportTemplateRef, resolve: (template) => template }),
    sections: t.field({ type: [ReportSectionRef], resolve: (template) => [...sectionsOf[template]] }),
  }),
});

builder.queryFields((t) => ({
  reportSections: t.field({ type: [SectionsRef], resolve: () => [...reportTemplates] }),
  report: t.field({
    type: ReportRef,
    nullable: true,
    description: 'Null where the viewer asked for none of this id.',
    args: { id: t.arg.id({ required: true }) },
    resolve: (_root, { id }, context) => report(context, decodeId('Report', id)),
  }),
  reports: t.field({
    type: connection(ReportRef),
    description: 'Those that the viewer asked for, the newest first.',
    args: { first: t.arg.int(), after: t.arg.string() },
    complexity: paged,
    resolve: (_root, page, context) => reports(context, pageRequest(context, page)),
  }),
  reportAudiences: t.field({
    type: AudiencesRef,
    resolve: (_root, _args, context) => audiencesOf(audience(context)),
  }),
}));

/** Ids as the outside knows them. */
export const removedReport = (id: Report['id']) => encodeId('Report', id);
