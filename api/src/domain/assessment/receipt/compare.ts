import type { Reference } from '../../base/ids.ts';
import { same } from '../../base/same.ts';
import { type AnswerContent, type SaidField, saidFields } from '../answer.ts';

/** What two submissions say of one provision; null: this one said nothing, or nothing that may be seen. */
export interface Compared<A extends AnswerContent> {
  readonly provision: Reference;
  readonly before: A | null;
  readonly after: A | null;
  readonly fields: readonly SaidField[];
}

/** What changed from one set of answers to another, in the order of the checklist; what says the same is left out. */
export function compare<A extends AnswerContent>(
  before: readonly A[],
  after: readonly A[],
  order: readonly Reference[],
): readonly Compared<A>[] {
  const earlier = new Map(before.map((answer) => [answer.provision, answer]));
  const later = new Map(after.map((answer) => [answer.provision, answer]));
  const listed = new Set([...order, ...earlier.keys(), ...later.keys()]);
  return [...listed].flatMap((provision) => {
    const pair = { before: earlier.get(provision) ?? null, after: later.get(provision) ?? null };
    const fields = saidFields.filter(
      (field) => !same(pair.before?.[field] ?? null, pair.after?.[field] ?? null),
    );
    return (pair.before || pair.after) && (fields.length > 0 || !pair.before || !pair.after)
      ? [{ provision, ...pair, fields }]
      : [];
  });
}
