import type { Job, JobId } from '../../../domain/base/job.ts';
import { OutOfTurn } from '../../../domain/base/refusal.ts';
import type { Writes } from '../../../store/store.ts';
import { type Context, found, permit } from '../context.ts';
import { once } from '../once.ts';

export interface AdministerJobInput {
  readonly operationId: string;
  readonly job: JobId;
}
type Done = (writes: Writes, id: JobId) => Promise<boolean>;

/** What waits is done now, what is dead from the beginning. */
export const runJobAgain = (context: Context, input: AdministerJobInput): Promise<Job> =>
  administered(context, input, 'run', (writes, id) => writes.runJobAgain(id, context.now));

/** It is never done. */
export const dropJob = (context: Context, input: AdministerJobInput): Promise<Job> =>
  administered(context, input, 'drop', (writes, id) => writes.dropJob(id));

async function administered(
  context: Context,
  { operationId, job: id }: AdministerJobInput,
  what: 'run' | 'drop',
  done: Done,
): Promise<Job> {
  const by = permit(context.viewer, 'job.administer');
  const { job } = await once(
    context,
    'job.administer',
    operationId,
    { id, what },
    async (writes) => {
      const before = await found(writes.jobs.byIds([id]), ['job']);
      if (!(await done(writes, id)))
        throw new OutOfTurn('This job is being done or is done. Look at the list again.', ['job']);
      writes.record({ user: by.id, action: `job.${what}`, subject: id, detail: { name: before.name } });
      const [after] = await writes.jobs.byIds([id]);
      return { job: after ?? before };
    },
    // A job may be gone when somebody asks again: what became of it is kept with the operation.
    { keep: (answer) => answer, again: async (kept) => kept },
  );
  return job;
}
