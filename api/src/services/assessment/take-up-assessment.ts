import type { Assessment } from '../../domain/assessment/assessment.ts';
import { takenUp } from '../../domain/assessment/status.ts';
import type { AssessmentId } from '../../domain/base/ids.ts';
import type { Context } from '../base/context.ts';
import { asRead, revising } from '../base/revising.ts';
import { revisableAssessment } from './revisable-assessment.ts';
import { askToCarry } from './versions/ask-to-carry.ts';

export interface TakeUpAssessmentInput {
  readonly operationId: string;
  readonly assessment: AssessmentId;
  readonly expectedRevision: number;
}

/** A State edits its own assessment again: a draft once more, while the last submitted revision stays in force. */
export const takeUpAssessment = (context: Context, input: TakeUpAssessmentInput): Promise<Assessment> =>
  revising(context, 'assessment.takeUp', input, revisableAssessment(context, input.assessment), () => ({
    compare: asRead(input),
    change: async (before, writes) => {
      await askToCarry(writes, context, before);
      return { after: takenUp(before) };
    },
  }));
