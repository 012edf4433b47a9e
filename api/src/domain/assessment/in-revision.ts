import { same } from '../base/same.ts';
import { type Answer, saidFields } from './answer.ts';
import type { SubmittedAnswer } from './assessment.ts';

/** What the State writes now is not what it submitted: the need that follows from it is in revision until it submits again. */
export const isRevised = (
  submitted: Pick<SubmittedAnswer, (typeof saidFields)[number]>,
  draft: Pick<Answer, (typeof saidFields)[number]>,
): boolean => saidFields.some((field) => !same(submitted[field], draft[field]));
