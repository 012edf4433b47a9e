import type { NewJob } from '../../domain/base/job.ts';

export const carryDraftsName = 'carry-drafts';

export interface CarryDrafts {
  readonly instrument: string;
  /** That must be known to a process before it carries anything. */
  readonly version: string;
}

/** Asked for in the transaction that loads a version, or that makes a draft of what was submitted in an earlier one. */
export const carryDraftsJob = (input: CarryDrafts, of: string = input.version): NewJob => ({
  id: `${carryDraftsName}/${input.instrument}@${of}`,
  name: carryDraftsName,
  input: { ...input },
});
