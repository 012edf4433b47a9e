import type { ParticipantCode, UserId } from '../../../domain/base/ids.ts';
import { encodeId } from '../../../domain/base/node-id.ts';
import { type Colleague, colleaguesOf } from '../../../services/assessment/together/colleagues.ts';
import { limitContributor } from '../../../services/assessment/together/limit-contributor.ts';
import type { GraphContext } from '../../base/context.ts';
import { decodeId } from '../../base/global-id.ts';
import { loadMany } from '../../base/loader.ts';
import { mutation } from '../../base/mutation.ts';
import { builder } from '../../builder.ts';
import { AssessmentRef } from '../assessment.ts';

export const ColleagueRef = builder.objectRef<Colleague>('Colleague').implement({
  description: 'One of a State’s own people, as the others of them see that person.',
  fields: (t) => ({
    id: t.id({ resolve: ({ id }) => encodeId('User', id) }),
    name: t.exposeString('name'),
    focalPoint: t.exposeBoolean('focalPoint'),
    onlyAssigned: t.exposeBoolean('onlyAssigned', {
      description: 'Sees and writes only what is assigned to them; the rest looks as if it were not asked.',
    }),
    isViewer: t.boolean({ resolve: ({ id }, _args, { viewer }) => id === viewer?.id }),
  }),
});

const colleagues = (context: GraphContext, participant: ParticipantCode): Promise<readonly Colleague[]> =>
  loadMany(
    context,
    'colleagues',
    participant,
    (participants) => colleaguesOf(context.store, participants),
    (one) => one.participant,
  );

export const colleagueById = async (context: GraphContext, participant: ParticipantCode, id: UserId) =>
  (await colleagues(context, participant)).find((one) => one.id === id) ?? null;

/** Of the State's people, with all or with some of it. */
export const isOurs = (
  { participants, assigned = [] }: GraphContext['audience'],
  code: ParticipantCode,
): boolean => participants.includes(code) || assigned.includes(code);

builder.objectField(AssessmentRef, 'colleagues', (t) =>
  t.field({
    type: [ColleagueRef],
    complexity: { field: 10, multiplier: 20 },
    description: 'The State’s people, by name; for themselves alone, empty for all others.',
    resolve: async ({ participant }, _args, context) =>
      isOurs(context.audience, participant)
        ? (await colleagues(context, participant)).toSorted((a, b) =>
            a.name.localeCompare(b.name, context.language),
          )
        : [],
  }),
);

mutation('limitContributor', {
  description:
    'FOCAL_POINT: whether a contributor of the State sees and writes the whole checklist, as at first, or only what is assigned to them.',
  type: ColleagueRef,
  input: builder.inputType('LimitContributorInput', {
    fields: (t) => ({
      operationId: t.field({ type: 'UUID', required: true }),
      participant: t.string({ required: true }),
      person: t.id({ required: true }),
      onlyAssigned: t.boolean({ required: true }),
    }),
  }),
  resolve: (input, context) =>
    limitContributor(context, { ...input, person: decodeId('User', input.person, ['person']) }),
});
