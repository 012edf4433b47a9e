import type { NewJob } from '../../../domain/base/job.ts';
import type { Context } from '../../base/context.ts';

export const dropBytesName = 'drop-evidence-bytes';

/** Asked for in the transaction after which nothing needs them. */
export const dropBytesJob = (content: string): NewJob => ({
  id: `${dropBytesName}/${content}`,
  name: dropBytesName,
  input: { content },
});

export const dropBytes = ({ store }: Context, content: string): Promise<void> =>
  store.evidenceBytes.drop(content);
