import { registerReport } from '../../../services/assessment/report/register-report.ts';
import { enumOf } from '../../base/enum-of.ts';
import { mutation } from '../../base/mutation.ts';
import { builder } from '../../builder.ts';
import { contentFields } from '../answer.ts';
import { AssessmentRef } from '../assessment.ts';
import { ConsultedBodyRef } from '../enums.ts';

const ReportChannelRef = enumOf(
  'ReportChannel',
  ['PAPER', 'FILE'],
  'How a report came that was not written here.',
);

const ReportedAnswerInputRef = builder.inputType('ReportedAnswerInput', {
  fields: (t) => ({ provision: t.string({ required: true }), ...contentFields(t) }),
});

mutation('registerReport', {
  description:
    'ADMINISTRATOR. What a State sent on paper or in a file [WG 10], all answers at once, in a cycle that is open; submitted on the day it came. The same report again changes nothing. FORBIDDEN where the State answers this checklist here itself.',
  type: AssessmentRef,
  input: builder.inputType('RegisterReportInput', {
    fields: (t) => ({
      operationId: t.field({ type: 'UUID', required: true }),
      participant: t.string({ required: true }),
      instrument: t.string({ required: true }),
      instrumentVersion: t.string({
        description:
          'That is printed on the form; it is submitted as an answer to that version. Left out: the one of today.',
      }),
      cycle: t.string({ required: true }),
      channel: t.field({ type: ReportChannelRef, required: true }),
      helped: t.boolean({ required: true, description: 'The secretariat helped.' }),
      receivedOn: t.field({ type: 'Date', required: true }),
      consulted: t.field({
        type: [ConsultedBodyRef],
        description: 'Whom the State consulted, as its report says.',
      }),
      answers: t.field({ type: [ReportedAnswerInputRef], required: true }),
    }),
  }),
  resolve: async (input, context) =>
    registerReport(context, {
      ...input,
      answers: input.answers.map((answer) => ({ ...answer })),
    }),
});
