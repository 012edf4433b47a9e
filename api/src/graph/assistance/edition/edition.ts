import {
  type ContentHead,
  type Edition,
  type EditionAudience,
  editionAudiences,
} from '../../../domain/assistance/edition/edition.ts';
import type { EditionPlan } from '../../../domain/assistance/edition/plan.ts';
import type { ChangeCounts } from '../../../domain/assistance/matrix/frozen/change.ts';
import {
  type Change,
  type ChangeKind,
  changeKinds,
  countChanges,
} from '../../../domain/assistance/matrix/frozen/change.ts';
import { ascending, byParts, type Order } from '../../../domain/base/order.ts';
import { allows } from '../../../domain/base/policy.ts';
import { editionPreview } from '../../../services/assistance/edition/preview.ts';
import { publishEdition } from '../../../services/assistance/edition/publish.ts';
import {
  contentMeant,
  contentOf,
  contentsFor,
  contentText,
  edition,
  editionPlan,
  editions,
  withId,
} from '../../../services/assistance/edition/read.ts';
import { setEditionPlan } from '../../../services/assistance/edition/set-plan.ts';
import { type PageArguments, pageOf, pageRequest } from '../../../services/base/page.ts';
import { connection, paged } from '../../base/connection.ts';
import type { GraphContext } from '../../base/context.ts';
import { mutation } from '../../base/mutation.ts';
import { builder } from '../../builder.ts';
import { NeedChangeConnectionRef, type ShownChange, shownChange } from './change.ts';
import { ChangeKindRef, EditionAudienceRef, EditionPeriodRef } from './enums.ts';

const ChangeCountRef = builder
  .objectRef<{ readonly kind: ChangeKind; readonly count: number }>('NeedChangeCount')
  .implement({
    description: 'How many needs changed so.',
    fields: (t) => ({ kind: t.expose('kind', { type: ChangeKindRef }), count: t.exposeInt('count') }),
  });
const countsOf = (counts: ChangeCounts) =>
  changeKinds.map((kind) => ({ kind, count: counts[kind] })).filter(({ count }) => count > 0);
export const countField = { type: [ChangeCountRef] as [typeof ChangeCountRef], countsOf };

interface ShownContent {
  readonly id: string;
  readonly of: Edition;
  readonly audience: EditionAudience;
  readonly head: ContentHead;
}

const asTheyAre: Order<ShownChange> = {
  list: 'changesOfEdition',
  keyOf: ({ participant, provision, type }) => [participant, provision, type],
  compare: byParts(ascending, ascending, ascending),
};
export const changesPage = (
  context: GraphContext,
  changes: readonly Change[],
  args: PageArguments & { readonly kind?: ChangeKind | null | undefined },
) => {
  const asked = changes.filter(({ kind }) => args.kind == null || kind === args.kind).map(shownChange);
  return pageOf(context, asked, asTheyAre, pageRequest(context, args));
};

const ContentRef = builder.objectRef<ShownContent>('EditionContent').implement({
  description: 'What an edition has for one audience: frozen, byte by byte.',
  fields: (t) => ({
    id: t.exposeID('id'),
    audience: t.expose('audience', { type: EditionAudienceRef }),
    sha256: t.string({ description: 'SHA-256 (hex) of json, as UTF-8.', resolve: ({ head }) => head.sha256 }),
    bytes: t.int({ resolve: ({ head }) => head.bytes }),
    needs: t.int({ description: 'That were not withdrawn.', resolve: ({ head }) => head.needs }),
    participants: t.int({ description: 'States with needs.', resolve: ({ head }) => head.participants }),
    counts: t.field({
      type: [ChangeCountRef],
      nullable: true,
      description: 'What changed since the edition before; null in the first.',
      resolve: ({ head }) => head.changes && countsOf(head.changes),
    }),
    json: t.string({
      complexity: { field: 2_000, multiplier: 1 },
      description: 'The canonical JSON (RFC 8785) that the checksum is of.',
      resolve: ({ of, audience }, _args, context) => contentText(context, of, audience),
    }),
    changes: t.field({
      type: NeedChangeConnectionRef,
      description: 'Since the edition before, with what happened; none in the first.',
      args: { first: t.arg.int(), after: t.arg.string(), kind: t.arg({ type: ChangeKindRef }) },
      complexity: (args) => ({ ...paged(args), field: 1_000 }),
      resolve: async ({ of, audience }, args, context) =>
        changesPage(context, (await contentOf(context, of, audience)).changes ?? [], args),
    }),
  }),
});

const shownContent = (of: Edition, audience: EditionAudience): ShownContent => ({
  id: `edition-${of.number}-${audience}`,
  ...{ of, audience, head: of.contents[audience] },
});

const EditionRef = builder.objectRef<Edition & { readonly id: string }>('Edition').implement({
  description: 'The matrix frozen, numbered and dated: it is never written again.',
  fields: (t) => ({
    id: t.exposeID('id'),
    number: t.exposeInt('number'),
    asOf: t.expose('asOf', { type: 'Instant', description: 'The matrix as it was then.' }),
    onSchedule: t.exposeBoolean('onSchedule', { description: 'Else by hand.' }),
    contents: t.field({
      type: [ContentRef],
      description: 'Those that the viewer may read, the one for the widest audience first.',
      resolve: (one, _args, context) => contentsFor(context).map((audience) => shownContent(one, audience)),
    }),
    content: t.field({
      type: ContentRef,
      nullable: true,
      description: 'For this audience, else for the viewer’s own; null where the viewer may not read it.',
      args: { audience: t.arg({ type: EditionAudienceRef }) },
      resolve: (one, { audience }, context) => {
        const meant = contentMeant(context, audience);
        return meant && shownContent(one, meant);
      },
    }),
  }),
});
const EditionConnectionRef = connection(EditionRef);

builder.queryFields((t) => ({
  editions: t.field({
    type: EditionConnectionRef,
    description: 'Every edition, the newest first.',
    args: { first: t.arg.int(), after: t.arg.string() },
    complexity: paged,
    resolve: (_root, args, context) => editions(context, pageRequest(context, args)),
  }),
  edition: t.field({
    type: EditionRef,
    nullable: true,
    description: 'Null where there is none of that number.',
    args: { number: t.arg.int({ required: true }) },
    resolve: async (_root, { number }, context) => {
      const found = await edition(context, number);
      return found && withId(found);
    },
  }),
}));

const PlanRef = builder.objectRef<EditionPlan>('EditionPlan').implement({
  description: 'When editions are published by themselves.',
  fields: (t) => ({
    revision: t.exposeInt('revision'),
    every: t.expose('every', { type: EditionPeriodRef }),
    next: t.expose('next', {
      type: 'Date',
      nullable: true,
      description:
        'The day at whose beginning, by Universal Time, the next one is published; null: none is planned.',
    }),
    viewerCanSet: t.boolean({ resolve: (_plan, _args, { viewer }) => allows(viewer, 'edition.plan') }),
    viewerCanPublish: t.boolean({ resolve: (_plan, _args, { viewer }) => allows(viewer, 'edition.publish') }),
  }),
});

builder.queryField('editionPlan', (t) =>
  t.field({ type: PlanRef, resolve: (_root, _args, context) => editionPlan(context) }),
);

interface PreviewContent {
  readonly audience: EditionAudience;
  readonly head: ContentHead;
  readonly changes: readonly Change[] | null;
}
const PreviewContentRef = builder.objectRef<PreviewContent>('EditionPreviewContent').implement({
  description: 'What an edition published now would have for one audience.',
  fields: (t) => ({
    audience: t.expose('audience', { type: EditionAudienceRef }),
    needs: t.int({ resolve: ({ head }) => head.needs }),
    participants: t.int({ resolve: ({ head }) => head.participants }),
    counts: t.field({
      type: [ChangeCountRef],
      nullable: true,
      resolve: ({ changes }) => changes && countsOf(countChanges(changes)),
    }),
    changes: t.field({
      type: NeedChangeConnectionRef,
      args: { first: t.arg.int(), after: t.arg.string(), kind: t.arg({ type: ChangeKindRef }) },
      complexity: paged,
      resolve: ({ changes }, args, context) => changesPage(context, changes ?? [], args),
    }),
  }),
});
const PreviewRef = builder
  .objectRef<{ readonly number: number; readonly contents: readonly PreviewContent[] }>('EditionPreview')
  .implement({
    description: 'The next edition as it would be; nothing of it is there yet.',
    fields: (t) => ({
      number: t.exposeInt('number'),
      contents: t.field({ type: [PreviewContentRef], resolve: ({ contents }) => [...contents] }),
    }),
  });

builder.queryField('editionPreview', (t) =>
  t.field({
    type: PreviewRef,
    description: 'Only ANALYST and ADMINISTRATOR: what would be published now, for each audience.',
    complexity: { field: 5_000, multiplier: 1 },
    resolve: async (_root, _args, context) => {
      const { edition: head, changes } = await editionPreview(context);
      return {
        number: head.number,
        contents: editionAudiences.map((audience) => ({
          ...{ audience, head: head.contents[audience], changes: changes[audience] },
        })),
      };
    },
  }),
);

mutation('publishEdition', {
  description:
    'Only ANALYST and ADMINISTRATOR: the matrix as it is now becomes the next edition, for every audience, for ever. CONFLICT where that number is out already.',
  type: EditionRef,
  cost: 5_000,
  input: builder.inputType('PublishEditionInput', {
    fields: (t) => ({
      operationId: t.field({ type: 'UUID', required: true }),
      number: t.int({ required: true, description: 'That the preview gave.' }),
    }),
  }),
  resolve: async (input, context) => withId(await publishEdition(context, input)),
});

mutation('setEditionPlan', {
  description:
    'Only ANALYST and ADMINISTRATOR: how often editions are published, and when the next one is. A day that has come is INVALID.',
  type: PlanRef,
  input: builder.inputType('SetEditionPlanInput', {
    fields: (t) => ({
      operationId: t.field({ type: 'UUID', required: true }),
      expectedRevision: t.int({ required: true }),
      every: t.field({ type: EditionPeriodRef, required: true }),
      next: t.field({ type: 'Date', description: 'Else the first day of the next month, quarter or year.' }),
    }),
  }),
  resolve: (input, context) => setEditionPlan(context, input),
});
