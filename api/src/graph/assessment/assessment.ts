import { type Answer, isGap } from '../../domain/assessment/answer.ts';
import type { Assessment } from '../../domain/assessment/assessment.ts';
import { isSilentGap } from '../../domain/assessment/rules/silent-gap.ts';
import { answeredCount, unanswered } from '../../domain/assessment/submission.ts';
import { inOrder } from '../../domain/base/order.ts';
import { type Action, allows } from '../../domain/base/policy.ts';
import { sees } from '../../domain/base/visibility.ts';
import { listAssessments } from '../../services/assessment/list-assessments.ts';
import { checklistOrder } from '../../services/assessment/read-answers.ts';
import { pageOf, pageRequest } from '../../services/base/page.ts';
import { asksFor } from '../base/asks-for.ts';
import { connection, paged } from '../base/connection.ts';
import type { GraphContext } from '../base/context.ts';
import { decodeId } from '../base/global-id.ts';
import { identify, NodeRef } from '../base/node.ts';
import { builder } from '../builder.ts';
import { ProvisionRef, provisionOf } from '../convention/article.ts';
import { askedOf, InstrumentRef } from '../convention/instrument.ts';
import { ParticipantRef, participantOf } from '../convention/participant.ts';
import { AnswerConnectionRef, AnswerRef } from './answer.ts';
import { AssessmentStatusRef, ChannelRef, ConsultedBodyRef, PopulationRef } from './enums.ts';
import { EvidenceRoomRef, evidenceRoomOf } from './evidence.ts';
import { answersOfAssessment, assessmentById, sightIn, wholeChecklist } from './loaders.ts';

export const AssessmentRef = builder.objectRef<Assessment>('Assessment').implement({
  description: 'One participant’s set of answers to one instrument in one cycle.',
  interfaces: [NodeRef],
  fields: (t) => ({
    participant: t.field({
      type: ParticipantRef,
      resolve: ({ participant }, _args, context) => participantOf(context, participant),
    }),
    instrument: t.field({
      type: InstrumentRef,
      resolve: (assessment, _args, context) => askedOf(context, assessment),
    }),
    evidenceRoom: t.field({
      type: EvidenceRoomRef,
      nullable: true,
      description: 'For files of the State; null for others than its own people.',
      resolve: (assessment, _args, context) =>
        isOwn(assessment, context) ? evidenceRoomOf(context, assessment.participant) : null,
    }),
    cycle: t.exposeString('cycle', { description: 'A year.' }),
    status: t.expose('status', { type: AssessmentStatusRef }),
    revision: t.int({
      description:
        'Rises with each write to it or to its answers; for others than its State the number of its steps, since what it drafts is its own.',
      resolve: (assessment, _args, context) =>
        isOwn(assessment, context) ? assessment.revision : assessment.toldRevision,
    }),
    channel: t.expose('channel', { type: ChannelRef }),
    source: t.string({
      nullable: true,
      description: 'Where answers that came in a table are from; null where the State wrote them.',
      resolve: ({ source }) => source?.text ?? null,
    }),
    sourceDay: t.field({
      type: 'Date',
      nullable: true,
      description: 'Of which day they are.',
      resolve: ({ source }) => source?.day ?? null,
    }),
    helped: t.exposeBoolean('helped', { description: 'The secretariat helped [WG 10].' }),
    consulted: t.field({ type: [ConsultedBodyRef], resolve: ({ consulted }) => [...consulted] }),
    submittedAt: t.expose('submittedAt', { type: 'Instant', nullable: true }),
    acceptedAt: t.expose('acceptedAt', { type: 'Instant', nullable: true }),
    returnedAt: t.expose('returnedAt', { type: 'Instant', nullable: true }),
    submittedRevision: t.int({
      nullable: true,
      description: 'Number of the last submission; null before the first.',
      resolve: ({ submittedRevision }) => submittedRevision || null,
    }),
    contentHash: t.string({
      nullable: true,
      description:
        'SHA-256 (hex) of the canonical JSON (RFC 8785) of what was last submitted, salted. For the State and the secretariat, who see all that it is of; null for others.',
      resolve: (assessment, _args, context) =>
        sees(context.audience, 'SECRETARIAT', assessment.participant) ? assessment.contentHash : null,
    }),
    provisionCount: t.int({
      description: 'Of the instrument; for whom sees only what is assigned to them, of that.',
      resolve: async (assessment, _args, context) => (await askedIn(assessment, context)).provisions.length,
    }),
    answeredCount: t.int({
      description: 'Among the answers the viewer may see.',
      resolve: (assessment, _args, context) =>
        isOwn(assessment, context) ? assessment.answeredCount : countOf(assessment, context, answeredCount),
    }),
    unanswered: t.field({
      type: [ProvisionRef],
      complexity: { field: 1, multiplier: 220 },
      description:
        'What is not answered in this cycle, among the answers the viewer may see: it never blocks submitting, and the declaration names it.',
      resolve: async (assessment, _args, context) =>
        unanswered(await askedIn(assessment, context), await answersOfAssessment(context, assessment.id)).map(
          (reference) => provisionOf(context, reference),
        ),
    }),
    gapCount: t.int({
      description: 'Answers IN_PART or NO that the viewer may see.',
      resolve: (assessment, _args, context) =>
        countOf(assessment, context, (answers) => answers.filter(isGap).length),
    }),
    silentGapCount: t.int({
      description: 'Gaps about which nothing was said [WG 19].',
      resolve: (assessment, _args, context) =>
        countOf(assessment, context, (answers) => answers.filter(isSilentGap).length),
    }),
    commentCount: t.int({
      description: 'On the answers that the viewer may see.',
      resolve: async ({ id }, _args, context) =>
        (await answersOfAssessment(context, id)).reduce((count, { comments }) => count + comments.length, 0),
    }),
    answers: t.field({
      type: AnswerConnectionRef,
      description: 'Those the viewer may see, in the order of the checklist.',
      args: { first: t.arg.int(), after: t.arg.string() },
      complexity: paged,
      resolve: async (assessment, args, context) => {
        const request = pageRequest(context, args);
        const order = checklistOrder(context, assessment);
        const answers = inOrder(await answersOfAssessment(context, assessment.id), order);
        return pageOf(context, answers, order, request);
      },
    }),
    allAnswers: t.field({
      type: [AnswerRef],
      description:
        'All that the viewer may see, at once, in the order of the checklist: they are parts of the assessment, as many as its checklist asks, and are read in one go.',
      // Of the lists in an answer, and of those in these, most are empty, while each is counted with five entries: measured, 219 answers cost no more than ten as they are counted.
      complexity: { field: 50, multiplier: 10 },
      resolve: async (assessment, _args, context) => {
        const { provisions } = askedOf(context, assessment);
        const answers = await wholeChecklist(context, assessment.id, provisions);
        return [...inOrder(answers, checklistOrder(context, assessment))];
      },
    }),
    viewerCanAnswer: t.boolean({
      resolve: (assessment, _args, context) =>
        assessment.status === 'DRAFT' && can(context, 'assessment.answer', assessment),
    }),
    viewerCanChooseVisibility: t.boolean({
      resolve: (assessment, _args, context) => can(context, 'assessment.chooseVisibility', assessment),
    }),
    viewerCanSubmit: t.boolean({
      resolve: (assessment, _args, context) =>
        assessment.status === 'DRAFT' && can(context, 'assessment.submit', assessment),
    }),
    viewerCanReview: t.boolean({
      resolve: (assessment, _args, context) =>
        assessment.status === 'SUBMITTED' && can(context, 'assessment.review', assessment),
    }),
    viewerCanTakeUp: t.boolean({
      resolve: (assessment, _args, context) =>
        assessment.status !== 'DRAFT' && can(context, 'assessment.takeUp', assessment),
    }),
  }),
});

identify('Assessment', AssessmentRef, (id, context) => assessmentById(context, id as Assessment['id']));

builder.objectField(AnswerRef, 'assessment', (t) =>
  t.field({
    type: AssessmentRef,
    resolve: async ({ assessment }, _args, context) => {
      const found = await assessmentById(context, assessment);
      if (!found) throw new Error(`The assessment ${assessment} of a visible answer is not visible.`);
      return found;
    },
  }),
);

/** The checklist as this person has it. */
async function askedIn(assessment: Assessment, context: GraphContext) {
  const [seen, whole] = [await sightIn(context, assessment.id), askedOf(context, assessment)];
  return typeof seen === 'string'
    ? whole
    : { ...whole, provisions: whole.provisions.filter((one) => seen.has(one)) };
}

const can = ({ viewer }: GraphContext, action: Action, subject: Assessment) =>
  allows(viewer, action, subject);
const isOwn = ({ participant }: Assessment, { audience }: GraphContext) =>
  audience.participants.includes(participant);

/** Over answers of this cycle, not mere copies. */
async function countOf(
  { id }: Assessment,
  context: GraphContext,
  count: (answers: readonly Answer[]) => number,
): Promise<number> {
  return count((await answersOfAssessment(context, id)).filter(({ revision }) => revision > 0));
}

builder.queryField('assessment', (t) =>
  t.field({
    type: AssessmentRef,
    nullable: true,
    description: 'Null for one that is not there, or that the viewer may not see.',
    args: { id: t.arg.id({ required: true }) },
    resolve: (_root, { id }, context, info) => {
      const asked = decodeId('Assessment', id) as Assessment['id'];
      // Beside it, not after it; the viewer sees of them what they may, whether or not they see it.
      if (asksFor(info, withAnswers)) answersOfAssessment(context, asked).catch(() => undefined);
      return assessmentById(context, asked);
    },
  }),
);

/** What rests on its answers. */
const withAnswers = new Set(['allAnswers', 'answers']);

const AssessmentFilterRef = builder.inputType('AssessmentFilter', {
  fields: (t) => ({
    participants: t.stringList(),
    statuses: t.field({ type: [AssessmentStatusRef] }),
    cycles: t.stringList(),
    instrument: t.string(),
    population: t.field({ type: PopulationRef }),
    text: t.string({ description: 'Words of what the State is called, in any order.' }),
    returned: t.boolean({ description: 'A draft again, with comments.' }),
  }),
});

builder.queryField('assessments', (t) =>
  t.field({
    type: connection(AssessmentRef),
    description: 'Those the viewer may see, the latest cycle first.',
    args: { filter: t.arg({ type: AssessmentFilterRef }), first: t.arg.int(), after: t.arg.string() },
    complexity: paged,
    resolve: (_root, { filter, ...page }, context) =>
      listAssessments(context, filter ?? {}, pageRequest(context, page)),
  }),
);
