import type { Answer } from '../../../domain/assessment/answer.ts';
import type { Assessment, Revision } from '../../../domain/assessment/assessment.ts';
import { type Compared, compare } from '../../../domain/assessment/receipt/compare.ts';
import type { Order } from '../../../domain/base/order.ts';
import { Invalid } from '../../../domain/base/refusal.ts';
import { checklistOrder } from '../../../services/assessment/read-answers.ts';
import { answersIn, nameOf, seesReceipts } from '../../../services/assessment/receipt/read-revisions.ts';
import { pageOf, pageRequest } from '../../../services/base/page.ts';
import { connection, paged } from '../../base/connection.ts';
import type { GraphContext } from '../../base/context.ts';
import { decodeId } from '../../base/global-id.ts';
import { builder } from '../../builder.ts';
import { ProvisionRef, provisionOf } from '../../convention/article.ts';
import { instrumentOf } from '../../convention/instrument.ts';
import { AnswerRef } from '../answer.ts';
import { AssessmentRef } from '../assessment.ts';
import { assessmentById } from '../loaders.ts';
import { revisionOf } from './receipt.ts';

/** One submission, with what of it this viewer may see. */
interface Side {
  readonly assessment: Assessment;
  readonly revision: Revision;
  readonly answers: readonly Answer[];
}

const SubmissionRef = builder.objectRef<Side>('ComparedSubmission').implement({
  description: 'One of two submissions that are compared.',
  fields: (t) => ({
    assessment: t.field({ type: AssessmentRef, resolve: ({ assessment }) => assessment }),
    number: t.int({ resolve: ({ revision }) => revision.number }),
    submittedAt: t.field({ type: 'Instant', resolve: ({ revision }) => revision.submittedAt }),
  }),
});

type ComparedAnswer = Compared<Answer> & { readonly id: string };
const ComparedAnswerRef = builder.objectRef<ComparedAnswer>('ComparedAnswer').implement({
  description: 'A provision of which two submissions say something else.',
  fields: (t) => ({
    provision: t.field({
      type: ProvisionRef,
      resolve: ({ provision }, _args, context) => provisionOf(context, provision),
    }),
    before: t.field({
      type: AnswerRef,
      nullable: true,
      description: 'Null where it was not answered, or not for this viewer.',
      resolve: ({ before }) => before,
    }),
    after: t.field({ type: AnswerRef, nullable: true, resolve: ({ after }) => after }),
    fields: t.stringList({
      description: 'What differs, by its name in AnswerProvisionInput.',
      resolve: ({ fields }) => [...fields],
    }),
  }),
});

interface Comparison {
  readonly before: Side;
  readonly after: Side;
  readonly changed: readonly ComparedAnswer[];
}

const ComparisonRef = builder.objectRef<Comparison>('Comparison').implement({
  description: 'What changed between two submissions, among the answers that the viewer may see in each.',
  fields: (t) => ({
    before: t.field({ type: SubmissionRef, resolve: ({ before }) => before }),
    after: t.field({ type: SubmissionRef, resolve: ({ after }) => after }),
    sameCount: t.int({
      description: 'Answers that say the same in both.',
      resolve: ({ after, changed }) =>
        after.answers.length - changed.filter((one) => one.after !== null).length,
    }),
    changed: t.field({
      type: connection(ComparedAnswerRef),
      description: 'In the order of the checklist.',
      args: { first: t.arg.int(), after: t.arg.string() },
      complexity: paged,
      resolve: ({ after, changed }, args, context) =>
        pageOf(context, changed, orderIn(context, after.assessment), pageRequest(context, args)),
    }),
  }),
});

const orderIn = (context: GraphContext, assessment: Assessment): Order<ComparedAnswer> => ({
  ...checklistOrder(context, assessment),
  list: 'comparison',
  keyOf: ({ provision }) => [provision],
});

/** By the labels in force: for an earlier submission they are read from the last one. */
async function sideOf(context: GraphContext, assessment: Assessment, number: number): Promise<Side | null> {
  const { id, submittedRevision } = assessment;
  if (number < 1 || number > submittedRevision) return null;
  const [revision, last] = await Promise.all(
    [number, submittedRevision].map((one) => revisionOf(context, nameOf({ assessment: id, number: one }))),
  );
  return revision ? { assessment, revision, answers: answersIn(context, revision, last ?? null) } : null;
}

async function comparisonOf(
  context: GraphContext,
  [earlier, number]: readonly [Assessment, number],
  [later, until]: readonly [Assessment, number],
): Promise<Comparison | null> {
  const [before, after] = await Promise.all([
    sideOf(context, earlier, number),
    sideOf(context, later, until),
  ]);
  if (!before || !after) return null;
  const order = checklistOrder(context, later);
  const { provisions } = instrumentOf(context, later.instrument);
  const changed = compare(before.answers, after.answers, provisions)
    .map((one) => ({ ...one, id: one.provision }))
    .sort((a, b) => order.compare([a.provision], [b.provision]));
  return { before, after, changed };
}

builder.objectFields(AssessmentRef, (t) => ({
  reviewedRevision: t.int({
    nullable: true,
    description:
      'The submission that the secretariat last returned or accepted; null before the first, and for those who may not see receipts.',
    resolve: (assessment, _args, context) =>
      (seesReceipts(context, assessment) && assessment.reviewedRevision) || null,
  }),
  sinceReview: t.field({
    type: ComparisonRef,
    nullable: true,
    description:
      'What the last submission changed since the one that the secretariat last returned or accepted; null where there is none, and for those who may not see receipts.',
    resolve: (assessment, _args, context) => {
      const { reviewedRevision, submittedRevision } = assessment;
      if (!seesReceipts(context, assessment) || reviewedRevision < 1 || reviewedRevision >= submittedRevision)
        return null;
      return comparisonOf(context, [assessment, reviewedRevision], [assessment, submittedRevision]);
    },
  }),
  comparedWith: t.field({
    type: ComparisonRef,
    nullable: true,
    description:
      'What a submission of this assessment (until, the last where left out) says otherwise than another of the same State: of this assessment, or of another cycle or checklist. Null where one of them is not there, or not for this viewer.',
    args: {
      assessment: t.arg.id({ description: 'Left out: this one.' }),
      number: t.arg.int({ description: 'Of the other; its last where left out.' }),
      until: t.arg.int(),
    },
    resolve: async (assessment, { assessment: id, number, until }, context) => {
      const other =
        id == null ? assessment : await assessmentById(context, decodeId('Assessment', id, ['assessment']));
      if (!other) return null;
      if (other.participant !== assessment.participant)
        throw new Invalid('Compare submissions of one State.', ['assessment']);
      return comparisonOf(
        context,
        [other, number ?? other.submittedRevision],
        [assessment, until ?? assessment.submittedRevision],
      );
    },
  }),
}));
