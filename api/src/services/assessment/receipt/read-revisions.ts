import canonicalize from 'canonicalize';
import type { Answer } from '../../../domain/assessment/answer.ts';
import { unchanged } from '../../../domain/assessment/answer.ts';
import type {
  Assessment,
  Revision,
  RevisionHead,
  SubmittedAnswer,
} from '../../../domain/assessment/assessment.ts';
import { seenAnswers } from '../../../domain/assessment/receipt/seen-revision.ts';
import { contentOfRevision } from '../../../domain/assessment/submission.ts';
import { type AnswerId, type AssessmentId, answerId } from '../../../domain/base/ids.ts';
import { sees } from '../../../domain/base/visibility.ts';
import { audience, type Context } from '../../base/context.ts';
import { showsComments } from '../read-answers.ts';

export type RevisionName = Pick<Revision, 'assessment' | 'number'>;
export const nameOf = ({ assessment, number }: RevisionName): string => `${assessment}#${number}`;
export const named = (name: string): RevisionName => {
  const at = name.lastIndexOf('#');
  return { assessment: name.slice(0, at) as AssessmentId, number: Number(name.slice(at + 1)) };
};

/** A receipt tells the hash, the salt and all answers: for the State's own people and the secretariat, who see all of it anyway. */
export const seesReceipts = (context: Context, { participant }: Pick<Assessment, 'participant'>): boolean =>
  sees(audience(context), 'SECRETARIAT', participant);

/** For whom `seesReceipts` says yes. */
export const receiptHeads = (context: Context, names: readonly string[]): Promise<readonly RevisionHead[]> =>
  context.store.revisions.heads(names.map(named));

/** The whole of these revisions; what of it somebody may see is for the caller to say. */
export const wholeRevisions = (context: Context, names: readonly string[]): Promise<readonly Revision[]> =>
  context.store.revisions.named(names.map(named));

/** The text that the hash is of, as UTF-8: RFC 8785. Null for what was submitted before there was a salt. */
export function canonicalText(revision: Revision): string | null {
  const content = contentOfRevision(revision);
  return content ? (canonicalize(content) ?? null) : null;
}

/** The answers of one submission as this viewer may see them, each with an id of its own: the same provision said something else in another. */
export const answersIn = (context: Context, revision: Revision, last: Revision | null): readonly Answer[] =>
  seenAnswers(audience(context), revision, last).map((answer) => frozen(context, revision, answer));

function frozen(
  context: Context,
  { assessment, participant, number }: Revision,
  { label, ...content }: SubmittedAnswer,
): Answer {
  return {
    ...content,
    id: `${answerId(assessment, content.provision)}#${number}` as AnswerId,
    assessment,
    participant,
    visibility: label,
    revision: number,
    comments: showsComments(context, participant) ? content.comments : [],
    ...unchanged,
  };
}
