import type { ConvergenceChoice } from '../../../domain/assistance/convergence/choice.ts';
import {
  type Convergence,
  type ConvergenceGroup,
  type ConvergenceMember,
  mostFirst,
} from '../../../domain/assistance/convergence/convergence.ts';
import {
  type ConvergenceReason,
  convergenceReasonCodes,
  reasonsOf,
} from '../../../domain/assistance/convergence/reasons.ts';
import { allows, allowsSome } from '../../../domain/base/policy.ts';
import { keyIn } from '../../../domain/convention/short-title.ts';
import {
  chooseConvergence,
  convergenceChoice,
} from '../../../services/assistance/convergence/choose-convergence.ts';
import {
  convergence,
  convergenceGroup,
  convergenceGroups,
  inAlphabet,
} from '../../../services/assistance/convergence/convergence.ts';
import { pageRequest } from '../../../services/base/page.ts';
import { needById } from '../../assessment/loaders.ts';
import { NeedRef } from '../../assessment/need.ts';
import { connection, paged } from '../../base/connection.ts';
import type { GraphContext } from '../../base/context.ts';
import { enumOf } from '../../base/enum-of.ts';
import { decodeId } from '../../base/global-id.ts';
import { loadOne } from '../../base/loader.ts';
import { mutation } from '../../base/mutation.ts';
import { identify, NodeRef } from '../../base/node.ts';
import { builder } from '../../builder.ts';
import { ParticipantRef, participantOf } from '../../convention/participant.ts';
import { saidBefore } from '../../convention/said-before.ts';
import { areasSaid } from './areas.ts';

/** A screen asks for the groups and for what there is beside them: worked out once. */
const convergenceRead = (context: GraphContext): Promise<Convergence> =>
  loadOne(
    context,
    'convergence',
    'all',
    async () => [await convergence(context)],
    () => 'all',
  ) as Promise<Convergence>;

const ReasonCodeRef = enumOf(
  'ConvergenceReasonCode',
  convergenceReasonCodes,
  'What all States of a group have in common.',
);

const ReasonRef = builder.objectRef<ConvergenceReason>('ConvergenceReason').implement({
  description: 'One part of why these States are a group.',
  fields: (t) => ({
    code: t.expose('code', { type: ReasonCodeRef }),
    sentence: t.string({
      resolve: ({ sentence }, _args, { language, store }) =>
        saidBefore(sentence, language, store.catalogue()),
    }),
  }),
});

const MemberRef = builder.objectRef<ConvergenceMember>('ConvergenceMember').implement({
  description: 'A State of a group, with its needs that bring it there.',
  fields: (t) => ({
    participant: t.field({
      type: ParticipantRef,
      resolve: ({ participant }, _args, context) => participantOf(context, participant),
    }),
    needs: t.field({
      type: [NeedRef],
      complexity: { field: 1, multiplier: 2 },
      description: 'In the order of the Convention: which the State puts before the other is not told.',
      resolve: async ({ needs }, _args, context) => {
        const found = await Promise.all(needs.map(({ id }) => needById(context, id)));
        return found.filter((need) => need !== null);
      },
    }),
  }),
});

const GroupRef = builder.objectRef<ConvergenceGroup>('ConvergenceGroup').implement({
  description:
    'Two States or more that take part and put help in one area first, of the needs that the viewer sees [WG 25, 27]. Nothing is ranked.',
  interfaces: [NodeRef],
  fields: (t) => ({
    ...areasSaid(t),
    reasons: t.field({
      type: [ReasonRef],
      resolve: (group, _args, { store, language }) => {
        const { conventions } = store.catalogue();
        const read = (key: string) => keyIn(conventions, key, language);
        return [...reasonsOf(group, read)];
      },
    }),
    members: t.field({
      type: [MemberRef],
      complexity: { field: 1, multiplier: 4 },
      description: 'In the alphabet of the reader’s language.',
      resolve: ({ members }, _args, context) =>
        inAlphabet(context, members, ({ participant }) => participant) as ConvergenceMember[],
    }),
    viewerCanOffer: t.boolean({
      description: 'The viewer speaks for a provider that may make a joint offer.',
      resolve: (_group, _args, { viewer }) => allowsSome(viewer, 'jointOffer.make'),
    }),
  }),
});
identify('ConvergenceGroup', GroupRef, (id, context) => convergenceGroup(context, id));

builder.queryField('convergenceGroups', (t) =>
  t.field({
    type: connection(GroupRef),
    description: 'Groups by article in the order of the Convention, then by subject.',
    args: { first: t.arg.int(), after: t.arg.string() },
    complexity: paged,
    resolve: async (_root, page, context) =>
      convergenceGroups(context, await convergenceRead(context), pageRequest(context, page)),
  }),
);

builder.queryField('convergenceGroup', (t) =>
  t.field({
    type: GroupRef,
    nullable: true,
    description: 'Null where there is no such group now, or none that the viewer sees.',
    args: { id: t.arg.id({ required: true }) },
    resolve: (_root, { id }, context) => convergenceGroup(context, decodeId('ConvergenceGroup', id)),
  }),
);

const ConvergenceRef = builder.objectRef<Convergence>('Convergence').implement({
  description: 'What there is beside the groups.',
  fields: (t) => ({
    alone: t.field({
      type: [ParticipantRef],
      description: 'States that take part and put first what no other does, in the reader’s alphabet.',
      resolve: ({ alone }, _args, context) =>
        inAlphabet(context, alone, (code) => code).map((code) => participantOf(context, code)),
    }),
    needsThatCount: t.int({
      description: 'So many at the top of its order are what a State puts first.',
      resolve: () => mostFirst,
    }),
  }),
});

builder.queryField('convergence', (t) =>
  t.field({ type: ConvergenceRef, resolve: (_root, _args, context) => convergenceRead(context) }),
);

const ChoiceRef = builder
  .objectRef<Pick<ConvergenceChoice, 'id' | 'revision' | 'takesPart'>>('ConvergenceChoice')
  .implement({
    description: 'Whether a State is grouped by what it puts first; only by its own word.',
    fields: (t) => ({
      participant: t.field({
        type: ParticipantRef,
        resolve: ({ id }, _args, context) => participantOf(context, id),
      }),
      takesPart: t.exposeBoolean('takesPart', { description: 'False where nothing was said yet.' }),
      revision: t.exposeInt('revision', { description: '0: nothing was said yet.' }),
      viewerCanChoose: t.boolean({
        resolve: ({ id }, _args, { viewer }) => allows(viewer, 'convergence.choose', { participant: id }),
      }),
    }),
  });

builder.queryField('convergenceChoice', (t) =>
  t.field({
    type: ChoiceRef,
    nullable: true,
    description: 'Only for the focal point of the State; null for anybody else.',
    args: { participant: t.arg.string({ required: true }) },
    resolve: (_root, { participant }, context) => convergenceChoice(context, participant),
  }),
);

mutation('chooseConvergence', {
  description:
    'Only FOCAL_POINT of the State: it takes part in convergence, or no longer. Taken back, it is in no group at once; what was proposed stays.',
  type: ChoiceRef,
  input: builder.inputType('ChooseConvergenceInput', {
    fields: (t) => ({
      operationId: t.field({ type: 'UUID', required: true }),
      participant: t.string({ required: true }),
      takesPart: t.boolean({ required: true }),
      expectedRevision: t.int({ required: true, description: '0 where nothing was said yet.' }),
    }),
  }),
  resolve: (input, context) => chooseConvergence(context, input),
});
