import type { Assessment, ConsultedBody } from '../../domain/assessment/assessment.ts';
import { refuseSubmit } from '../../domain/assessment/status.ts';
import type { AssessmentId } from '../../domain/base/ids.ts';
import { Conflict } from '../../domain/base/refusal.ts';
import type { Visibility } from '../../domain/base/visibility.ts';
// biome-ignore lint/plugin: running help ends with its need (docs/decisions/011)
import type { MayEnd } from '../assistance/match/end-help.ts';
import { audience, type Context, found, permit } from '../base/context.ts';
import { entityAgain, once } from '../base/once.ts';
import { ownPeople } from './own-people.ts';
import { putInForce } from './put-in-force.ts';

export interface SubmitAssessmentInput {
  readonly operationId: string;
  readonly assessment: AssessmentId;
  readonly expectedRevision: number;
  readonly declaration: boolean;
  readonly consulted?: readonly ConsultedBody[] | null | undefined;
  readonly visibility?: Visibility | null | undefined;
  /** What whoever submits was told would end. */
  readonly mayEnd?: MayEnd;
}

/** Only the focal point. Unanswered questions never block; the needs follow in the same transaction. */
export async function submitAssessment(context: Context, input: SubmitAssessmentInput): Promise<Assessment> {
  const { store, viewer } = context;
  const seen = await found(store.assessments.byIds(audience(context), [input.assessment]), ['assessment']);
  const by = permit(viewer, 'assessment.submit', seen, ['assessment']);

  return once(
    context,
    'assessment.submit',
    input.operationId,
    input,
    async (writes) => {
      const own = ownPeople(seen.participant);
      const before = await found(writes.assessments.byIds(own, [seen.id]), ['assessment']);
      refuseSubmit(before, input.declaration);
      if (before.revision !== input.expectedRevision) throw new Conflict(before.revision);
      const working = await writes.answers.ofAssessments(own, [before.id]);
      const { assessment, answers } = await putInForce(writes, context, before, working, input);
      if (answers.length > 0) await writes.saveAnswers(answers);
      await writes.saveAssessment(assessment, before.revision);
      writes.record({
        user: by.id,
        action: 'assessment.submit',
        subject: before.id,
        detail: { contentHash: assessment.contentHash, revision: assessment.submittedRevision },
      });
      return assessment;
    },
    entityAgain((id) => store.assessments.byIds(ownPeople(seen.participant), [id])),
  );
}
