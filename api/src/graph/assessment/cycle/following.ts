import type { Cycle } from '../../../domain/assessment/cycle/cycle.ts';
import { cycleId } from '../../../domain/assessment/cycle/cycle.ts';
import { cycleStages } from '../../../domain/assessment/cycle/standing.ts';
import type { CycleId } from '../../../domain/base/ids.ts';
import { allows } from '../../../domain/base/policy.ts';
import {
  begunIn,
  type CycleCount,
  countsOf,
  pageOfStates,
  type StateInCycle,
  statesInCycle,
} from '../../../services/assessment/cycle/follow-cycle.ts';
import { pageRequest } from '../../../services/base/page.ts';
import { connection, paged } from '../../base/connection.ts';
import type { GraphContext } from '../../base/context.ts';
import { enumOf } from '../../base/enum-of.ts';
import { loadMany } from '../../base/loader.ts';
import { builder } from '../../builder.ts';
import { ParticipantStatusRef, RegionalGroupRef } from '../../convention/enums.ts';
import { ParticipantRef } from '../../convention/participant.ts';
import { CycleRef, cycleById } from './cycle.ts';

const CycleStageRef = enumOf(
  'CycleStage',
  cycleStages,
  'BEGUN tells that there is a draft, and nothing of it.',
);

const StateInCycleRef = builder.objectRef<StateInCycle>('StateInCycle').implement({
  description: 'Where one State is in a cycle.',
  fields: (t) => ({
    participant: t.field({ type: ParticipantRef, resolve: ({ participant }) => participant }),
    status: t.expose('status', {
      type: ParticipantStatusRef,
      description: 'Today, or on the day the cycle was closed.',
    }),
    stage: t.expose('stage', { type: CycleStageRef }),
    late: t.exposeBoolean('late', {
      description: 'Submitted after the deadline, or not yet although it is past.',
    }),
    submittedAt: t.expose('submittedAt', {
      type: 'Instant',
      nullable: true,
      description: 'For the first time.',
    }),
  }),
});

const CycleCountRef = builder.objectRef<CycleCount>('CycleCount').implement({
  description: 'States of one status. Parties alone make the response rate.',
  fields: (t) => ({
    status: t.expose('status', { type: ParticipantStatusRef }),
    states: t.exposeInt('states'),
    submitted: t.exposeInt('submitted'),
    submittedLate: t.exposeInt('submittedLate'),
    begun: t.exposeInt('begun', { description: 'And not submitted.' }),
    notBegun: t.exposeInt('notBegun'),
    overdue: t.exposeInt('overdue', { description: 'Not submitted, and the deadline is past.' }),
  }),
});

const StatesInCycleFilterRef = builder.inputType('StatesInCycleFilter', {
  fields: (t) => ({
    stages: t.field({ type: [CycleStageRef] }),
    late: t.boolean(),
    statuses: t.field({ type: [ParticipantStatusRef] }),
    regionalGroups: t.field({ type: [RegionalGroupRef] }),
    text: t.string({ description: 'Words of what the State is called, in any order.' }),
  }),
});

interface Following {
  readonly states: readonly StateInCycle[];
}

const FollowingRef = builder.objectRef<Following>('CycleFollowing').implement({
  description: 'Who submitted, who began and who is late.',
  fields: (t) => ({
    counts: t.field({ type: [CycleCountRef], resolve: ({ states }) => [...countsOf(states)] }),
    states: t.field({
      type: connection(StateInCycleRef),
      description: 'By name.',
      args: { filter: t.arg({ type: StatesInCycleFilterRef }), first: t.arg.int(), after: t.arg.string() },
      complexity: paged,
      resolve: ({ states }, { filter, ...page }, context) =>
        pageOfStates(context, states, filter ?? {}, pageRequest(context, page)),
    }),
  }),
});

builder.objectField(CycleRef, 'following', (t) =>
  t.field({
    type: FollowingRef,
    nullable: true,
    description: 'For ANALYST and ADMINISTRATOR; null for everybody else.',
    resolve: async (cycle, _args, context) => {
      if (!allows(context.viewer, 'cycle.follow')) return null;
      const begun = await begunInCycle(context, cycle.id);
      return { states: statesInCycle(context, cycle, begun) };
    },
  }),
);

/** The cycles of one page are read in one go. */
const begunInCycle = (context: GraphContext, id: CycleId) =>
  loadMany(
    context,
    'begunInCycle',
    id,
    async (ids) => {
      const cycles = await Promise.all(ids.map((one) => cycleById(context, one)));
      return begunIn(
        context,
        cycles.flatMap((cycle): readonly Cycle[] => (cycle ? [cycle] : [])),
      );
    },
    ({ instrument, cycle }) => cycleId(instrument, cycle),
  );
