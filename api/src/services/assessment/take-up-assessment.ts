import type { Assessment } from '../../domain/assessment/assessment.ts';
import { takenUp } from '../../domain/assessment/status.ts';
import type { AssessmentId } from '../../domain/base/ids.ts';
import { Conflict } from '../../domain/base/refusal.ts';
import { audience, type Context, found, permit } from '../base/context.ts';
import { entityAgain, once } from '../base/once.ts';
import { ownPeople } from './own-people.ts';

export interface TakeUpAssessmentInput {
  readonly operationId: string;
  readonly assessment: AssessmentId;
  readonly expectedRevision: number;
}

/** A State takes its own assessment up again: a draft once more, while the last submitted revision stays in force. */
export async function takeUpAssessment(context: Context, input: TakeUpAssessmentInput): Promise<Assessment> {
  const { store, viewer } = context;
  const seen = await found(store.assessments.byIds(audience(context), [input.assessment]), ['assessment']);
  const by = permit(viewer, 'assessment.takeUp', seen, ['assessment']);

  return once(
    context,
    'assessment.takeUp',
    input.operationId,
    input,
    async (writes) => {
      const before = await found(writes.assessments.byIds(ownPeople(seen.participant), [seen.id]), [
        'assessment',
      ]);
      if (before.revision !== input.expectedRevision) throw new Conflict(before.revision);
      const after = takenUp(before);
      await writes.saveAssessment(after, before.revision);
      writes.record({ user: by.id, action: 'assessment.takeUp', subject: before.id, detail: {} });
      return after;
    },
    entityAgain((id) => store.assessments.byIds(ownPeople(seen.participant), [id])),
  );
}
