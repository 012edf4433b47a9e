import { type Answer, type Answered, type Comment, type SaidField, saidFields } from './answer.ts';

/** What became of a comment: the State replied, or wrote something since where it was asked. Null: it is open. */
export function answeredBy(
  comment: Comment,
  { fieldChanges }: Pick<Answer, 'fieldChanges'>,
): Answered | null {
  if (comment.reply) return 'REPLY';
  if (comment.answered) return comment.answered;
  const asked: readonly SaidField[] = comment.field ? [comment.field] : saidFields;
  return asked.some((field) => (fieldChanges[field]?.at ?? '') > comment.at) ? 'CHANGE' : null;
}

export const openComments = (answer: Pick<Answer, 'fieldChanges' | 'comments'>): readonly Comment[] =>
  answer.comments.filter((comment) => !answeredBy(comment, answer));

/** The comments as they are frozen with a submission: others read there how the State had answered each by then. */
export const settledComments = (answer: Pick<Answer, 'fieldChanges' | 'comments'>): readonly Comment[] =>
  answer.comments.map((comment) => {
    const answered = answeredBy(comment, answer);
    return answered ? { ...comment, answered } : comment;
  });

/**
 * The comments as the secretariat reads them: those that were there when the State submitted, with its replies; and those that came later, without
 * what the State drafts in reply. Comments are only ever added, so the first are the same in both.
 */
export const toldComments = (submitted: readonly Comment[], now: readonly Comment[]): readonly Comment[] => [
  ...submitted,
  ...now.slice(submitted.length).map(({ reply: _, answered: __, ...comment }) => comment),
];
