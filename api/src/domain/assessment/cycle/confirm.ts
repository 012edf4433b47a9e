import { Conflict, NotFound, type Refusal } from '../../base/refusal.ts';
import type { Answer } from '../answer.ts';
import { mergeAnswer, type Write } from '../answer-write.ts';

export interface Confirmation {
  readonly provision: Answer['provision'];
  /** The revision that was read: 0 of what a new cycle copied. */
  readonly expectedRevision: number;
}

export type Confirmed =
  | { readonly is: 'CONFIRMED'; readonly before: Answer; readonly after: Answer }
  /** It was confirmed or changed in this cycle already, and is as it was read. */
  | { readonly is: 'STANDING'; readonly after: Answer }
  | { readonly is: 'REFUSED'; readonly confirmation: Confirmation; readonly refusal: Refusal };

/** One answer that is still as it was: written once more without a change, so that it counts in this cycle. */
export function confirmed(
  stored: Answer | undefined,
  confirmation: Confirmation,
  by: Pick<Write, 'now' | 'user' | 'by'>,
): Confirmed {
  const refused = (refusal: Refusal): Confirmed => ({ is: 'REFUSED', confirmation, refusal });
  if (!stored) return refused(new NotFound(['provision'], nothingToConfirm));
  const { expectedRevision } = confirmation;
  if (stored.revision !== expectedRevision)
    return refused(new Conflict(stored.revision, expectedRevision, stored.revision));
  if (stored.revision > 0) return { is: 'STANDING', after: stored };
  return {
    is: 'CONFIRMED',
    before: stored,
    after: mergeAnswer(stored, { ...by, expectedRevision, patch: {} }),
  };
}

const nothingToConfirm = 'Nothing was copied from the last cycle for this provision. Answer it instead.';
