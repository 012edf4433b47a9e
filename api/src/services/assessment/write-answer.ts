import type { Answer } from '../../domain/assessment/answer.ts';
import type { AnswerPatch } from '../../domain/assessment/answer-input.ts';
import { mergeAnswer } from '../../domain/assessment/answer-write.ts';
import type { Assessment } from '../../domain/assessment/assessment.ts';
import { isAnswered } from '../../domain/assessment/submission.ts';
import type { Context, SignedIn } from '../base/context.ts';

interface Stored {
  readonly assessment: Assessment;
  readonly answer: Answer;
}

/** The answer after a write, and its assessment, which counts what is answered; neither is stored yet. */
export function written(
  { assessment, answer: stored }: Stored,
  { patch, expectedRevision }: { readonly patch: AnswerPatch; readonly expectedRevision: number },
  { now }: Pick<Context, 'now'>,
  { id: user, name: by }: SignedIn,
): Stored {
  const answer = mergeAnswer(stored, { patch, expectedRevision, now, user, by });
  return {
    answer,
    assessment: {
      ...assessment,
      revision: assessment.revision + 1,
      answeredCount: assessment.answeredCount + Number(isAnswered(answer)) - Number(isAnswered(stored)),
    },
  };
}
