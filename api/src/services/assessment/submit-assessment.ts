import type { Assessment, ConsultedBody } from '../../domain/assessment/assessment.ts';
import { refuseSubmit } from '../../domain/assessment/status.ts';
import type { AssessmentId } from '../../domain/base/ids.ts';
import type { Visibility } from '../../domain/base/visibility.ts';
// biome-ignore lint/plugin: running help ends with its need (docs/decisions/011)
import type { MayEnd } from '../assistance/match/end-help.ts';
import type { Context } from '../base/context.ts';
import { asRead, revising } from '../base/revising.ts';
import { ownPeople } from './own-people.ts';
import { putInForce } from './put-in-force.ts';
import { revisableAssessment } from './revisable-assessment.ts';

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
export const submitAssessment = (context: Context, input: SubmitAssessmentInput): Promise<Assessment> =>
  revising(context, 'assessment.submit', input, revisableAssessment(context, input.assessment), () => ({
    compare: (before) => {
      refuseSubmit(before, input.declaration);
      asRead(input)(before);
    },
    change: async (before, writes) => {
      const working = await writes.answers.ofAssessments(ownPeople(before.participant), [before.id]);
      const { assessment: after, answers } = await putInForce(writes, context, before, working, input);
      if (answers.length > 0) await writes.saveAnswers(answers);
      return { after, detail: { contentHash: after.contentHash, revision: after.submittedRevision } };
    },
  }));
