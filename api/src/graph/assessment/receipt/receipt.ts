import type { Assessment, Revision, RevisionHead } from '../../../domain/assessment/assessment.ts';
import { unanswered } from '../../../domain/assessment/submission.ts';
import type { AssessmentId } from '../../../domain/base/ids.ts';
import { descending, type Order } from '../../../domain/base/order.ts';
import {
  canonicalText,
  nameOf,
  type RevisionName,
  receiptHeads,
  seesReceipts,
  wholeRevisions,
} from '../../../services/assessment/receipt/read-revisions.ts';
import { pageOf, pageRequest } from '../../../services/base/page.ts';
import { connection, paged } from '../../base/connection.ts';
import type { GraphContext } from '../../base/context.ts';
import { loadOne } from '../../base/loader.ts';
import { builder } from '../../builder.ts';
import { ProvisionRef, provisionOf } from '../../convention/article.ts';
import { askedOf } from '../../convention/instrument.ts';
import { AssessmentRef } from '../assessment.ts';
import { ChannelRef, ConsultedBodyRef } from '../enums.ts';
import { assessmentById } from '../loaders.ts';

/** A revision that is known to be there and may be seen; the rest is read when it is asked for. */
interface ReceiptHandle extends RevisionName {
  readonly id: string;
}
const handle = (assessment: AssessmentId, number: number): ReceiptHandle => ({
  id: nameOf({ assessment, number }),
  assessment,
  number,
});

const headOf = (context: GraphContext, { id }: ReceiptHandle): Promise<RevisionHead> =>
  loadOne(context, 'RevisionHead', id, (names) => receiptHeads(context, names), nameOf).then(there(id));
export const revisionOf = (context: GraphContext, name: string): Promise<Revision | null> =>
  loadOne(context, 'Revision', name, (names) => wholeRevisions(context, names), nameOf);

const there =
  (name: string) =>
  <T>(revision: T | null): T => {
    if (revision) return revision;
    throw new Error(`The submission ${name} is counted and not there.`);
  };

const of =
  <T>(field: (head: RevisionHead) => T) =>
  async (receipt: ReceiptHandle, _args: object, context: GraphContext): Promise<T> =>
    field(await headOf(context, receipt));

const ReceiptRef = builder.objectRef<ReceiptHandle>('Receipt').implement({
  description:
    "What a State submitted once, frozen for ever, with what proves it. For the State's own people and the secretariat, who see all that it is of.",
  fields: (t) => ({
    id: t.exposeID('id'),
    number: t.exposeInt('number', { description: 'From 1; the last one is in force.' }),
    assessment: t.field({
      type: AssessmentRef,
      resolve: async ({ assessment, id }, _args, context) =>
        there(id)(await assessmentById(context, assessment)),
    }),
    submittedAt: t.field({ type: 'Instant', resolve: of(({ submittedAt }) => submittedAt) }),
    submittedBy: t.string({
      nullable: true,
      description: 'By name; null for what was submitted before this was kept.',
      resolve: of(({ submittedBy }) => submittedBy),
    }),
    channel: t.field({ type: ChannelRef, nullable: true, resolve: of(({ channel }) => channel) }),
    consulted: t.field({ type: [ConsultedBodyRef], resolve: of(({ consulted }) => [...consulted]) }),
    contentHash: t.string({
      description: 'SHA-256 (hex) of content, as UTF-8.',
      resolve: of(({ contentHash }) => contentHash),
    }),
    salt: t.string({
      nullable: true,
      description:
        '128 random bits (hex) that are part of content. Null for what was submitted before there was one.',
      resolve: of(({ salt }) => salt),
    }),
    answeredCount: t.int({ resolve: of(({ answeredCount }) => answeredCount) }),
    unanswered: t.field({
      type: [ProvisionRef],
      complexity: { field: 20, multiplier: 220 },
      description: 'What this submission left unanswered.',
      resolve: async ({ id }, _args, context) => {
        const revision = there(id)(await revisionOf(context, id));
        const { provisions } = askedOf(context, revision);
        return unanswered({ provisions }, revision.answers).map((reference) =>
          provisionOf(context, reference),
        );
      },
    }),
    content: t.string({
      nullable: true,
      complexity: 200,
      description:
        'The canonical JSON (RFC 8785) that the hash is of: what was said, with the salt, not who may see it. Null without a salt: it cannot be checked.',
      resolve: async ({ id }, _args, context) => canonicalText(there(id)(await revisionOf(context, id))),
    }),
  }),
});

/** Numbers of submissions have no gaps, so a page of them is known without reading. */
const latestFirst: Order<ReceiptHandle> = {
  list: 'receipts',
  keyOf: ({ number }) => [number],
  compare: ([a], [b]) => descending(a, b),
};
const receiptsOf = (context: GraphContext, assessment: Assessment) => ({
  length: seesReceipts(context, assessment) ? assessment.submittedRevision : 0,
  at: (place: number) => handle(assessment.id, assessment.submittedRevision - place),
});

builder.objectFields(AssessmentRef, (t) => ({
  receipts: t.field({
    type: connection(ReceiptRef),
    description: 'Of each submission, the last first. None for those who may not see them.',
    args: { first: t.arg.int(), after: t.arg.string() },
    complexity: paged,
    resolve: (assessment, args, context) =>
      pageOf(context, receiptsOf(context, assessment), latestFirst, pageRequest(context, args)),
  }),
  receipt: t.field({
    type: ReceiptRef,
    nullable: true,
    description:
      'Of this submission, the last where it is left out; null where there is none that the viewer may see.',
    args: { number: t.arg.int() },
    resolve: (assessment, { number }, context) => {
      const wanted = number ?? assessment.submittedRevision;
      const isThere = wanted >= 1 && wanted <= assessment.submittedRevision;
      return isThere && seesReceipts(context, assessment) ? handle(assessment.id, wanted) : null;
    },
  }),
}));
