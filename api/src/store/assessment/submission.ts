import type { Submission } from '../../domain/assessment/submission.ts';
import { declare } from '../base/declare.ts';
import type { Scope } from '../base/scope.ts';
import { saveMany } from '../base/write.ts';

export type SubmissionDocument = Omit<Submission, 'id'> & { readonly _id: string };

/**
 * The last submitted revision of each assessment as far as figures need it, written with the outbox: a start reads
 * these small documents instead of every revision.
 */
export const submissions = declare('submissions', {
  participant: 'string',
  instrument: 'string',
  cycle: 'string',
  submittedAt: 'string',
  firstSubmittedAt: 'string',
  answers: 'array',
});

export async function saveSubmissions(scope: Scope, list: readonly Submission[]): Promise<void> {
  await saveMany(
    scope,
    submissions.name,
    list.map(({ id, ...submission }): SubmissionDocument => ({ _id: id, ...submission })),
  );
}
