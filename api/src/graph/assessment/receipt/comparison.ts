import { type Answer, saidFields } from '../../../domain/assessment/answer.ts';
import type { Assessment, Revision } from '../../../domain/assessment/assessment.ts';
import { type Compared, compare } from '../../../domain/assessment/receipt/compare.ts';
import type { CarriedRecord } from '../../../domain/assessment/versions/carried.ts';
import { carryAllThrough } from '../../../domain/assessment/versions/carry-revision.ts';
import type { Order } from '../../../domain/base/order.ts';
import { Invalid } from '../../../domain/base/refusal.ts';
import { stepsBetween } from '../../../domain/convention/instrument-versions.ts';
import type { Asked } from '../../../services/assessment/open-assessment.ts';
import { checklistOrder } from '../../../services/assessment/read-answers.ts';
import { answersIn, nameOf, seesReceipts } from '../../../services/assessment/receipt/read-revisions.ts';
import { pageOf, pageRequest } from '../../../services/base/page.ts';
import { connection, paged } from '../../base/connection.ts';
import type { GraphContext } from '../../base/context.ts';
import { decodeId } from '../../base/global-id.ts';
import { builder } from '../../builder.ts';
import { ProvisionRef, provisionOf } from '../../convention/article.ts';
import { askedOf } from '../../convention/instrument.ts';
import { AnswerRef } from '../answer.ts';
import { AssessmentRef } from '../assessment.ts';
import { assessmentById } from '../loaders.ts';
import { CarriedAnswerRef } from '../versions/carried.ts';
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
    version: t.string({
      description: 'Of the checklist that it was submitted in.',
      resolve: ({ revision }, _args, context) => askedOf(context, revision).version,
    }),
  }),
});

type ComparedAnswer = Compared<Answer> & {
  readonly id: string;
  /** How it came here from an earlier version. */
  readonly carried: readonly CarriedRecord[];
};
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
    carried: t.field({
      type: [CarriedAnswerRef],
      description:
        'Where the two are of different versions of the checklist: the earlier answers that are compared here, as they were, and what became of them.',
      resolve: ({ carried }) => [...carried],
    }),
  }),
});

interface Comparison {
  readonly before: Side;
  readonly after: Side;
  /** Of the version of the two that came later: both are compared in it. */
  readonly asked: Asked;
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
      resolve: ({ asked, changed }, args, context) =>
        pageOf(context, changed, orderIn(context, asked), pageRequest(context, args)),
    }),
  }),
});

const orderIn = (context: GraphContext, asked: Asked): Order<ComparedAnswer> => ({
  ...checklistOrder(context, asked),
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

/** The answers of both as the later version of the checklist asks for them. */
function inOneVersion(context: GraphContext, before: Side, after: Side) {
  const catalogue = context.store.catalogue();
  const steps = (from: Revision, to: Revision) =>
    from.instrument === to.instrument
      ? stepsBetween(catalogue, from.instrument, from.instrumentVersion, to.instrumentVersion)
      : [];
  const through = ({ assessment, answers, revision }: Side, to: Side) =>
    carryAllThrough(assessment, answers, steps(revision, to.revision), context.now);
  const [was, is] = [through(before, after), through(after, before)];
  return {
    before: was.answers,
    after: is.answers,
    records: [...was.records, ...is.records],
    asked: steps(after.revision, before.revision).length > 0 ? before.revision : after.revision,
  };
}

/** What the later version no longer asks is on one side alone. */
function parkedIn(records: readonly CarriedRecord[], before: Side, after: Side): readonly Compared<Answer>[] {
  return records
    .filter(({ to }) => to.length === 0)
    .map((record) => {
      const { provision } = record;
      const known = ({ answers }: Side) => answers.find((answer) => answer.provision === provision) ?? null;
      const isBefore = known(before)?.assessment === record.assessment;
      const fields = record.parked.map(({ field }) => field);
      return {
        provision,
        fields: saidFields.filter((field) => fields.includes(field)),
        before: isBefore ? known(before) : null,
        after: isBefore ? null : known(after),
      };
    });
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
  const { asked, records, ...sides } = inOneVersion(context, before, after);
  const order = checklistOrder(context, asked);
  const { provisions } = askedOf(context, asked);
  const changed = [...compare(sides.before, sides.after, provisions), ...parkedIn(records, before, after)]
    .map((one) => ({
      ...one,
      id: one.provision,
      carried: records.filter(({ to, provision }) =>
        [...to, ...(to.length === 0 ? [provision] : [])].includes(one.provision),
      ),
    }))
    .sort((a, b) => order.compare([a.provision], [b.provision]));
  return { before, after, asked, changed };
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
