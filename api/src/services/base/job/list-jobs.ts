import type { Job, JobStatus } from '../../../domain/base/job.ts';
import type { Page, PageRequest } from '../../../domain/base/page.ts';
import { type Context, permit } from '../context.ts';
import { newestBehind, newestFirst } from '../newest.ts';
import { pageFrom } from '../page.ts';

/** What waits, runs or is dead; what is done is history. */
export type OpenStatus = Exclude<JobStatus, 'DONE'>;
export const openStatuses: readonly OpenStatus[] = ['WAITING', 'RUNNING', 'DEAD'];

/** For the administrator: the newest first. */
export async function listJobs(
  context: Context,
  statuses: readonly OpenStatus[] | null | undefined,
  request: PageRequest,
): Promise<Page<Job>> {
  permit(context.viewer, 'job.administer');
  const order = newestFirst('jobs');
  const page = await context.store.jobs.page(statuses ?? openStatuses, newestBehind(request, order));
  return pageFrom(context, { ...page, rows: page.found, order, language: request.language });
}
