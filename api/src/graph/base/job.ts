import type { Job } from '../../domain/base/job.ts';
import { encodeId } from '../../domain/base/node-id.ts';
import { filled, type Words } from '../../domain/base/refusal.ts';
import { dropJob, runJobAgain } from '../../services/base/job/administer-job.ts';
import { listJobs, openStatuses } from '../../services/base/job/list-jobs.ts';
import { pageRequest } from '../../services/base/page.ts';
import { saySentence } from '../../texts/say-refusal.ts';
import { builder } from '../builder.ts';
import { connection, paged } from './connection.ts';
import type { GraphContext } from './context.ts';
import { enumOf } from './enum-of.ts';
import { decodeId } from './global-id.ts';
import { mutation } from './mutation.ts';

const JobStatusRef = enumOf(
  'JobStatus',
  ['WAITING', 'RUNNING', 'DEAD', 'DONE'],
  'DEAD failed twenty times, and is kept until somebody runs it again or drops it.',
);
const OpenJobStatusRef = enumOf('OpenJobStatus', openStatuses, 'Of jobs that are not done.');

const JobRef = builder.objectRef<Job>('Job').implement({
  description: 'Work that is done apart from the request that asked for it. For the ADMINISTRATOR.',
  fields: (t) => ({
    id: t.id({ resolve: ({ id }) => encodeId('Job', id) }),
    name: t.exposeString('name', { description: 'What is to be done, `send-mail`.' }),
    status: t.expose('status', { type: JobStatusRef }),
    next: t.expose('next', {
      type: 'Instant',
      nullable: true,
      description: 'When it is taken next, or taken from whoever holds it. Null: done or dead.',
    }),
    tries: t.exposeInt('tries', { description: 'How often it was begun.' }),
    error: t.string({
      nullable: true,
      description: 'Why it failed last, as one sentence.',
      resolve: ({ error }, _args, context) => errorIn(error, context),
    }),
    createdAt: t.expose('createdAt', { type: 'Instant' }),
  }),
});

/** What failed, in the reader's language. */
export const errorIn = (error: Words | null, { language }: GraphContext): string | null =>
  error && saySentence(filled(error.template, error.values), language, error);

builder.queryField('jobs', (t) =>
  t.field({
    type: connection(JobRef),
    description: 'ADMINISTRATOR: what waits, runs or is dead, the newest first.',
    args: { statuses: t.arg({ type: [OpenJobStatusRef] }), first: t.arg.int(), after: t.arg.string() },
    complexity: paged,
    resolve: (_root, { statuses, ...page }, context) =>
      listJobs(context, statuses, pageRequest(context, page)),
  }),
);

const jobInput = (name: string) =>
  builder.inputType(name, {
    fields: (t) => ({
      operationId: t.field({ type: 'UUID', required: true }),
      job: t.id({ required: true }),
    }),
  });
const jobIn = <T extends { readonly job: string }>(input: T) => ({
  ...input,
  job: decodeId('Job', input.job, ['job']),
});

mutation('runJobAgain', {
  description: 'ADMINISTRATOR. One that waits is done now, one that is dead from the beginning.',
  type: JobRef,
  input: jobInput('RunJobAgainInput'),
  resolve: async (input, context) => runJobAgain(context, jobIn(input)),
});

mutation('dropJob', {
  description: 'ADMINISTRATOR. One that waits or is dead is never done.',
  type: JobRef,
  input: jobInput('DropJobInput'),
  resolve: async (input, context) => dropJob(context, jobIn(input)),
});
