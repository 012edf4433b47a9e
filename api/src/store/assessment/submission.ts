import type { Submission, SubmissionLabels } from '../../domain/assessment/submission.ts';
import { declare } from '../base/declare.ts';
import type { Scope } from '../base/scope.ts';
import { saveMany } from '../base/write.ts';

export type SubmissionDocument = Omit<Submission, 'id'> & { readonly _id: string };

/**
 * The last submitted revision of each assessment with only what figures need, written with the outbox: a start reads
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

/** Writes the labels that changed and nothing else. */
export async function saveLabels(scope: Scope, list: readonly SubmissionLabels[]): Promise<void> {
  for (const { id, labels } of list) {
    if (labels.length === 0) continue;
    const changes = labels.map(({ label }, n) => [`answers.$[a${n}].label`, label]);
    const arrayFilters = labels.map(({ provision }, n) => ({ [`a${n}.provision`]: provision }));
    await scope.run((options) =>
      scope
        .collection<SubmissionDocument>(submissions.name)
        .updateOne({ _id: id }, { $set: Object.fromEntries(changes) }, { ...options, arrayFilters }),
    );
  }
}
