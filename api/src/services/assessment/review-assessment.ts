import { type Answer, type Comment, type SaidField, saidFields } from '../../domain/assessment/answer.ts';
import { askedProvision } from '../../domain/assessment/answer-input.ts';
import { unwritten } from '../../domain/assessment/answer-write.ts';
import type { Assessment } from '../../domain/assessment/assessment.ts';
import { accepted, refuseReview, returned } from '../../domain/assessment/status.ts';
import type { AssessmentId, Reference } from '../../domain/base/ids.ts';
import { pages } from '../../domain/base/pages.ts';
import { parse, text as textOf } from '../../domain/base/parse.ts';
import { Conflict, Invalid, words } from '../../domain/base/refusal.ts';
import type { Writes } from '../../store/store.ts';
import type { Context } from '../base/context.ts';
import { tell } from '../base/mail/tell.ts';
import { revising } from '../base/revising.ts';
import { within } from '../base/within.ts';
import { focalPoints } from './focal-points.ts';
import { askedIn } from './open-assessment.ts';
import { ownPeople } from './own-people.ts';
import { revisableAssessment } from './revisable-assessment.ts';
import { askToCarry } from './versions/ask-to-carry.ts';

export interface ReviewAssessmentInput {
  readonly operationId: string;
  readonly assessment: AssessmentId;
  readonly contentHash: string;
  readonly decision: 'ACCEPT' | 'RETURN';
  readonly comments?: readonly CommentInput[] | null | undefined;
}

interface CommentInput {
  readonly provision: string;
  readonly text: string;
  readonly field?: string | null | undefined;
}

const commentText = textOf(5_000);

/** The secretariat returns or accepts, and never edits. The content hash names what was read. */
export const reviewAssessment = (context: Context, input: ReviewAssessmentInput): Promise<Assessment> =>
  revising(
    context,
    'assessment.review',
    input,
    revisableAssessment(context, input.assessment),
    (seen, by) => {
      const { now } = context;
      const { decision, contentHash } = input;
      const instrument = askedIn(context.store.catalogue(), seen);
      const comments = (input.comments ?? []).map(({ provision, text, field }, at) => ({
        provision: commented(provision, instrument, at),
        text: parse(commentText, text, ['comments', at, 'text']),
        ...(field != null && { field: commentedField(field, at) }),
      }));
      return {
        compare: (before) => {
          refuseReview(before);
          if (before.contentHash !== contentHash)
            throw new Conflict(before.toldRevision, contentHash, before.contentHash, ['contentHash']);
        },
        change: async (before, writes) => {
          await writeComments(writes, before, comments, { at: now, by: by.name });
          await tellFocalPoints(writes, context, before, decision);
          if (decision === 'RETURN') await askToCarry(writes, context, before);
          const after = decision === 'ACCEPT' ? accepted(before, now) : returned(before, now);
          return { after, detail: { decision, contentHash, comments: comments.length } };
        },
      };
    },
  );

/** That it happened and where to read on; what was said is no matter for a mail. */
async function tellFocalPoints(
  writes: Writes,
  context: Context,
  { id, participant, instrument, cycle }: Assessment,
  decision: ReviewAssessmentInput['decision'],
): Promise<void> {
  const code = decision === 'ACCEPT' ? 'submission-accepted' : 'submission-returned';
  const notice = { code, values: { participant, instrument, cycle }, path: pages.checklist(id) };
  const reads = context.store.catalogue().participants.get(participant)?.languages;
  await tell(writes, context, await focalPoints(writes, participant), notice, reads);
}

function commented(
  provision: string,
  instrument: Parameters<typeof askedProvision>[1],
  at: number,
): Reference {
  return within(['comments', at], () => askedProvision(provision, instrument));
}

function commentedField(field: string, at: number): SaidField {
  const known = saidFields.find((one) => one === field);
  if (known) return known;
  throw new Invalid(
    words('An answer has no field "{code}". Send one of these: {codes}.', {
      code: field,
      codes: saidFields.join(', '),
    }),
    ['comments', at, 'field'],
  );
}

/** Onto the State's working answers; a comment is not a write of the State's, so what it read stays current. */
async function writeComments(
  writes: Writes,
  { id, participant }: Assessment,
  comments: readonly (Pick<Comment, 'text' | 'field'> & { readonly provision: Reference })[],
  by: { readonly at: string; readonly by: string },
): Promise<void> {
  if (comments.length === 0) return;
  const answers = new Map<Reference, Answer>(
    (await writes.answers.ofAssessments(ownPeople(participant), [id])).map((answer) => [
      answer.provision,
      answer,
    ]),
  );
  const touched = new Map<Reference, Answer>();
  for (const { provision, ...comment } of comments) {
    const answer = touched.get(provision) ?? answers.get(provision) ?? unwritten(id, participant, provision);
    touched.set(provision, { ...answer, comments: [...answer.comments, { ...comment, ...by }] });
  }
  await writes.saveAnswers([...touched.values()]);
}
