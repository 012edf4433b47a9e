import type { ActivityId } from '../../domain/base/ids.ts';
import { encodeId } from '../../domain/base/node-id.ts';
import {
  canRevise,
  recordActivity,
  reviseActivity,
} from '../../services/assistance/activity/write-activity.ts';
import type { GraphContext } from '../base/context.ts';
import { decodeId } from '../base/global-id.ts';
import { mutation } from '../base/mutation.ts';
import { builder, type Types } from '../builder.ts';
import { providerIdIn } from '../convention/provider-id.ts';
import { ActivityRef } from './activity.ts';
import { ActivityRoleRef, ActivityStatusRef } from './enums.ts';
import { activityById } from './loaders.ts';

const OrganizationInputRef = builder.inputType('OrganizationRoleInput', {
  fields: (t) => ({
    provider: t.id({ required: true }),
    role: t.field({ type: ActivityRoleRef, required: true }),
  }),
});

/** All that is said of an activity but the needs that it names. */
export const contentOfActivity = (t: PothosSchemaTypes.InputFieldBuilder<Types, 'InputObject'>) => ({
  title: t.string({ required: true }),
  description: t.string(),
  status: t.field({ type: ActivityStatusRef, required: true }),
  starts: t.field({ type: 'Date' }),
  ends: t.field({ type: 'Date' }),
  organizations: t.field({
    type: [OrganizationInputRef],
    required: true,
    description: 'Whoever writes it, but the secretariat, has to be one of them.',
  }),
  participants: t.stringList({ required: true }),
  provisions: t.stringList({ required: true }),
  types: t.stringList({ required: true }),
  goals: t.stringList({ description: 'Goals and targets of the 2030 Agenda, 16 or 16.5 [WG 35].' }),
});

const whatIsDone = (t: PothosSchemaTypes.InputFieldBuilder<Types, 'InputObject'>) => ({
  ...contentOfActivity(t),
  needs: t.idList({
    description:
      'Those it serves; left out: those of its States, provisions and types. What it names decides who sees it.',
  }),
});

interface Written {
  readonly organizations: readonly { readonly provider: string | number }[];
  readonly needs?: readonly (string | number)[] | null | undefined;
}

const decoded = <Input extends Written>(input: Input, context: GraphContext) => ({
  ...input,
  organizations: input.organizations.map((one, at) => ({
    ...one,
    provider: providerIdIn(context, String(one.provider), ['organizations', at, 'provider']),
  })),
  needs: input.needs?.map((id, at) => decodeId('Need', String(id), ['needs', at])) ?? null,
});

mutation('recordActivity', {
  description: 'By DONOR of one of its organizations, ANALYST or ADMINISTRATOR.',
  type: ActivityRef,
  input: builder.inputType('RecordActivityInput', {
    fields: (t) => ({ operationId: t.field({ type: 'UUID', required: true }), ...whatIsDone(t) }),
  }),
  resolve: async (input, context) => recordActivity(context, decoded(input, context)),
});

mutation('reviseActivity', {
  description:
    'By DONOR of one of its organizations, ANALYST or ADMINISTRATOR: the whole activity is sent again, what is left out is cleared. What a match agreed on stays: INVALID otherwise.',
  type: ActivityRef,
  input: builder.inputType('ReviseActivityInput', {
    fields: (t) => ({
      operationId: t.field({ type: 'UUID', required: true }),
      activity: t.id({ required: true }),
      expectedRevision: t.int({ required: true }),
      ...whatIsDone(t),
    }),
  }),
  resolve: async (input, context) =>
    reviseActivity(context, {
      ...decoded(input, context),
      activity: decodeId('Activity', input.activity, ['activity']),
      expectedRevision: input.expectedRevision,
    }),
});

builder.objectFields(ActivityRef, (t) => ({
  iatiIdentifier: t.string({
    nullable: true,
    description: 'By which it is known where it was published, for one that came in by file.',
    resolve: ({ iati }) => iati ?? null,
  }),
  description: t.string({ nullable: true, resolve: ({ description }) => description ?? null }),
  goals: t.stringList({
    description: 'Goals and targets of the 2030 Agenda [WG 35].',
    resolve: ({ goals }) => [...(goals ?? [])],
  }),
  namedNeeds: t.idList({
    description: 'The ids of all needs that it names; whoever sees it sees them.',
    resolve: ({ needs }) => needs.map((id) => encodeId('Need', id)),
  }),
  changedAt: t.expose('changedAt', { type: 'Instant' }),
  ofMatch: t.boolean({
    description:
      'It came from an agreed match, whose State, provision, kind of help and need stay as agreed.',
    resolve: ({ match }) => match !== null,
  }),
  viewerCanRevise: t.boolean({ resolve: (activity, _args, { viewer }) => canRevise(viewer, activity) }),
}));

builder.queryField('activity', (t) =>
  t.field({
    type: ActivityRef,
    nullable: true,
    args: { id: t.arg.id({ required: true }) },
    resolve: (_root, { id }, context) => activityById(context, decodeId('Activity', id) as ActivityId),
  }),
);
