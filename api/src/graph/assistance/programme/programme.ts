import type { Programme } from '../../../domain/assistance/programme/programme.ts';
import type { NeedId, ProgrammeId } from '../../../domain/base/ids.ts';
import { allows } from '../../../domain/base/policy.ts';
import { needsIn, programme, programmes } from '../../../services/assistance/programme/programmes.ts';
import { pageRequest } from '../../../services/base/page.ts';
import { NeedRef } from '../../assessment/need.ts';
import { connection, paged } from '../../base/connection.ts';
import type { GraphContext } from '../../base/context.ts';
import { decodeId } from '../../base/global-id.ts';
import { loadOne } from '../../base/loader.ts';
import { identify, NodeRef } from '../../base/node.ts';
import { builder } from '../../builder.ts';
import { ProvisionRef, provisionOf } from '../../convention/article.ts';
import { ParticipantRef, participantOf } from '../../convention/participant.ts';
import { ProviderRef, providerOf } from '../../convention/provider.ts';

export const ProgrammeRef = builder.objectRef<Programme>('Programme').implement({
  description:
    'A State’s national plan, or a provider’s programme: where to read it, and what it concerns [WG 25]. Everybody may read it.',
  interfaces: [NodeRef],
  fields: (t) => ({
    revision: t.exposeInt('revision'),
    title: t.exposeString('title'),
    participant: t.field({
      type: ParticipantRef,
      nullable: true,
      description: 'The State whose plan it is.',
      resolve: ({ participant: code }, _args, context) => (code ? participantOf(context, code) : null),
    }),
    provider: t.field({
      type: ProviderRef,
      nullable: true,
      description: 'The provider whose programme it is.',
      resolve: ({ provider }, _args, context) => (provider ? providerOf(context, provider) : null),
    }),
    firstYear: t.exposeInt('firstYear'),
    lastYear: t.exposeInt('lastYear'),
    participants: t.field({
      type: [ParticipantRef],
      description: 'For which States; a programme that names none is for all.',
      resolve: ({ participants }, _args, context) => participants.map((code) => participantOf(context, code)),
    }),
    provisions: t.field({
      type: [ProvisionRef],
      description: 'None: the whole Convention.',
      resolve: ({ provisions }, _args, context) => provisions.map((one) => provisionOf(context, one)),
    }),
    link: t.exposeString('link', { nullable: true, description: 'Where to read it.' }),
    note: t.exposeString('note', { nullable: true }),
    changedAt: t.expose('changedAt', { type: 'Instant' }),
    needCount: t.int({
      description: 'How many of the needs that the viewer sees belong to it.',
      resolve: async ({ id }, _args, context) => (await countOf(context, id))?.count ?? 0,
    }),
    viewerCanChange: t.boolean({
      resolve: (one, _args, { viewer }) => allows(viewer, 'programme.write', one),
    }),
  }),
});
identify('Programme', ProgrammeRef, (id, context) => programme(context, id as ProgrammeId));

const countOf = (context: GraphContext, id: ProgrammeId) =>
  loadOne(
    context,
    'needsInProgramme',
    id,
    (ids) => needsIn(context, ids),
    (one) => one.id,
  );

const placingOf = (context: GraphContext, id: NeedId) =>
  loadOne(
    context,
    'placing',
    id,
    (ids) => context.store.programmes.placings(ids),
    (one) => one.id,
  );

const programmeById = (context: GraphContext, id: ProgrammeId): Promise<Programme | null> =>
  loadOne(
    context,
    'Programme',
    id,
    (ids) => context.store.programmes.byIds(ids),
    (one) => one.id,
  );

builder.objectFields(NeedRef, (t) => ({
  programmes: t.field({
    type: [ProgrammeRef],
    description: 'The plans and programmes that it belongs to, as its State says.',
    resolve: async ({ id }, _args, context) => {
      const ids = (await placingOf(context, id))?.programmes ?? [];
      const found = await Promise.all(ids.map((one) => programmeById(context, one)));
      return found.filter((one) => one !== null);
    },
  }),
  programmesRevision: t.int({
    description: 'Of what its State says of them; 0: nothing was said yet.',
    resolve: async ({ id }, _args, context) => (await placingOf(context, id))?.revision ?? 0,
  }),
}));

const FilterRef = builder.inputType('ProgrammeFilter', {
  fields: (t) => ({
    participants: t.stringList({ description: 'Codes of States: those for any of them, or for all States.' }),
    need: t.id({ description: 'Those that this need can belong to.' }),
    text: t.string({ description: 'Words of title, note or owner.' }),
  }),
});

builder.queryField('programmes', (t) =>
  t.field({
    type: connection(ProgrammeRef),
    description: 'National plans and programmes, what ends last first.',
    args: { filter: t.arg({ type: FilterRef }), first: t.arg.int(), after: t.arg.string() },
    complexity: paged,
    resolve: (_root, { filter, ...page }, context) =>
      programmes(
        context,
        filter && { ...filter, need: filter.need ? decodeId('Need', filter.need, ['filter', 'need']) : null },
        pageRequest(context, page),
      ),
  }),
);
