import type { Activity, Share } from '../../domain/assistance/activity.ts';
import { needOrder } from '../../domain/assistance/orders.ts';
import type { NeedId } from '../../domain/base/ids.ts';
import { inOrder } from '../../domain/base/order.ts';
import {
  type ActivityFilterInput,
  activities,
  activitiesOfNeed,
} from '../../services/assistance/activity/activities.ts';
import { pageOf, pageRequest, pageWith } from '../../services/base/page.ts';
import { needById } from '../assessment/loaders.ts';
import { NeedConnectionRef, NeedRef } from '../assessment/need.ts';
import { connection, paged } from '../base/connection.ts';
import { identify, NodeRef } from '../base/node.ts';
import { builder } from '../builder.ts';
import { ProvisionRef, provisionOf } from '../convention/article.ts';
import { AssistanceTypeRef, assistanceTypeOf } from '../convention/instrument.ts';
import { ParticipantRef, participantOf } from '../convention/participant.ts';
import { ProviderRef, providerOf } from '../convention/provider.ts';
import { providerIdIn } from '../convention/provider-id.ts';
import { ActivityRoleRef, ActivityStatusRef } from './enums.ts';
import { activityById } from './loaders.ts';

const OrganizationRoleRef = builder
  .objectRef<Activity['organizations'][number]>('OrganizationRole')
  .implement({
    description: 'Who takes part, and as what, as in IATI.',
    fields: (t) => ({
      provider: t.field({
        type: ProviderRef,
        resolve: ({ provider }, _args, context) => providerOf(context, provider),
      }),
      role: t.expose('role', { type: ActivityRoleRef }),
    }),
  });

const ShareRef = builder.objectRef<Share>('ActivityShare').implement({
  description: 'How much of an activity is for one of its States, as a file said.',
  fields: (t) => ({
    participant: t.field({
      type: ParticipantRef,
      resolve: ({ participant }, _args, context) => participantOf(context, participant),
    }),
    percent: t.exposeFloat('percent'),
  }),
});

export const ActivityRef = builder.objectRef<Activity>('Activity').implement({
  description:
    'A concrete piece of help. It serves the needs it names, and otherwise those of its States × provisions × types. Visible to whoever may see every need it names.',
  interfaces: [NodeRef],
  fields: (t) => ({
    revision: t.exposeInt('revision'),
    title: t.exposeString('title'),
    status: t.expose('status', { type: ActivityStatusRef }),
    starts: t.expose('starts', { type: 'Date', nullable: true }),
    ends: t.expose('ends', { type: 'Date', nullable: true }),
    organizations: t.field({
      type: [OrganizationRoleRef],
      resolve: ({ organizations }) => [...organizations],
    }),
    participants: t.field({
      type: [ParticipantRef],
      resolve: ({ participants }, _args, context) => participants.map((code) => participantOf(context, code)),
    }),
    provisions: t.field({
      type: [ProvisionRef],
      resolve: ({ provisions }, _args, context) =>
        provisions.map((reference) => provisionOf(context, reference)),
    }),
    types: t.field({
      type: [AssistanceTypeRef],
      resolve: ({ types }, _args, context) => types.map((type) => assistanceTypeOf(context, type)),
    }),
    shares: t.field({
      type: [ShareRef],
      description: 'Of all its States, together 100 per cent; none where nobody says.',
      resolve: ({ shares }) => [...(shares ?? [])],
    }),
    needs: t.field({
      type: NeedConnectionRef,
      description: 'Those it names.',
      args: { first: t.arg.int(), after: t.arg.string() },
      complexity: paged,
      resolve: async ({ needs }, args, context) => {
        const request = pageRequest(context, args);
        const order = needOrder('needsOfActivity', context.store.catalogue(), request.language);
        const page = pageOf(context, inOrder(needs, order), order, request);
        const found = await Promise.all(page.nodes.map((id: NeedId) => needById(context, id)));
        return pageWith(page, present(found), (id) => id);
      },
    }),
  }),
});

identify('Activity', ActivityRef, (id, context) => activityById(context, id as Activity['id']));
export const ActivityConnectionRef = connection(ActivityRef);

builder.objectField(NeedRef, 'activities', (t) =>
  t.field({
    type: ActivityConnectionRef,
    description: 'Those that serve it and that the viewer may see.',
    args: { first: t.arg.int(), after: t.arg.string() },
    complexity: paged,
    resolve: async ({ id }, args, context) => {
      const page = activitiesOfNeed(context, id, pageRequest(context, args));
      const found = await Promise.all(page.nodes.map((activity) => activityById(context, activity.id)));
      return pageWith(page, present(found), (activity) => activity.id);
    },
  }),
);

const ActivityFilterRef = builder.inputType('ActivityFilter', {
  fields: (t) => ({
    mine: t.boolean({ description: 'Of the viewer’s own State or provider.' }),
    providers: t.idList(),
    participants: t.stringList(),
    articles: t.stringList(),
    types: t.stringList(),
    goals: t.stringList({
      description: 'Tagged with one of these goals or targets of the 2030 Agenda [WG 35].',
    }),
    statuses: t.field({ type: [ActivityStatusRef] }),
    corrected: t.boolean({
      description: 'Of which a State says that they are not right, and that nobody has written again since.',
    }),
    text: t.string({
      description: 'Words in any order: of the title, the States, the organizations, the kinds of help.',
    }),
  }),
});

builder.queryField('activities', (t) =>
  t.field({
    type: ActivityConnectionRef,
    description: 'Those that began last first.',
    args: { filter: t.arg({ type: ActivityFilterRef }), first: t.arg.int(), after: t.arg.string() },
    complexity: paged,
    resolve: (_root, { filter, first, after }, context) => {
      const providers = filter?.providers?.map((id, at) =>
        providerIdIn(context, id, ['filter', 'providers', at]),
      );
      return activities(
        context,
        { ...filter, providers } as ActivityFilterInput,
        pageRequest(context, { first, after }),
      );
    },
  }),
);

const present = <T>(found: readonly (T | null)[]): T[] => found.flatMap((one) => one ?? []);
