import type { Cycle } from '../../../domain/assessment/cycle/cycle.ts';
import {
  type Begun,
  type CycleStage,
  type Standing,
  standingOf,
} from '../../../domain/assessment/cycle/standing.ts';
import { dayOf, type Instant } from '../../../domain/base/calendar.ts';
import type { CycleId, ParticipantCode } from '../../../domain/base/ids.ts';
import { byParts, inOrder, type Order } from '../../../domain/base/order.ts';
import type { Page, PageRequest } from '../../../domain/base/page.ts';
import type { Catalogue } from '../../../domain/convention/catalogue.ts';
import { statesCalled } from '../../../domain/convention/found-by.ts';
import {
  type Participant,
  type ParticipantStatus,
  participantStatuses,
  type RegionalGroup,
  statusOf,
} from '../../../domain/convention/participant.ts';
import { byState } from '../../../domain/convention/places.ts';
import { type Context, found, permit } from '../../base/context.ts';
import { pageOf } from '../../base/page.ts';
import { searchedWords } from '../../base/searched-words.ts';

/** Where one State is in a cycle. */
export interface StateInCycle extends Standing {
  readonly id: ParticipantCode;
  readonly participant: Participant;
  readonly status: ParticipantStatus;
  readonly submittedAt: Instant | null;
}

export interface StatesInCycleFilter {
  readonly stages?: readonly CycleStage[] | null | undefined;
  readonly late?: boolean | null | undefined;
  readonly statuses?: readonly ParticipantStatus[] | null | undefined;
  readonly regionalGroups?: readonly RegionalGroup[] | null | undefined;
  readonly text?: string | null | undefined;
}

/** Who began and who submitted in these cycles, for the secretariat. */
export async function begunIn(context: Context, cycles: readonly Cycle[]): Promise<readonly Begun[]> {
  permit(context.viewer, 'cycle.follow');
  return context.store.assessments.begun(cycles);
}

/**
 * Every State of this world's population, and where it is. Its status is that of today, or of the day on which the cycle was closed: so the figures
 * of a closed one stay as they were.
 */
export function statesInCycle(
  { store, viewer, now }: Context,
  cycle: Cycle,
  begun: readonly Begun[],
): readonly StateInCycle[] {
  permit(viewer, 'cycle.follow');
  const fictional = store.live.projection.population() === 'FICTIONAL';
  const there = new Map(begun.map((one) => [one.participant, one]));
  const day = dayOf(cycle.closedAt ?? now);
  return [...store.catalogue().participants.values()]
    .filter((participant) => participant.fictional === fictional)
    .map((participant) => {
      const one = there.get(participant.code);
      return {
        id: participant.code,
        participant,
        status: statusOf(participant, day),
        submittedAt: one?.firstSubmittedAt ?? null,
        ...standingOf(cycle, one, now),
      };
    });
}

/** The same of one cycle by its id, for the secretariat. */
export async function followedCycle(
  context: Context,
  id: CycleId,
): Promise<{ readonly cycle: Cycle; readonly states: readonly StateInCycle[] }> {
  permit(context.viewer, 'cycle.follow');
  const cycle = await found(context.store.cycles.byIds([id]));
  return { cycle, states: statesInCycle(context, cycle, await begunIn(context, [cycle])) };
}

export interface CycleCount {
  readonly status: ParticipantStatus;
  readonly states: number;
  readonly submitted: number;
  readonly submittedLate: number;
  readonly begun: number;
  readonly notBegun: number;
  /** Have not submitted, and the deadline is past. */
  readonly overdue: number;
}

/** By status: parties alone make the response rate (domain.md §8). */
export const countsOf = (states: readonly StateInCycle[]): readonly CycleCount[] =>
  participantStatuses.map((status) => {
    const of = states.filter((state) => state.status === status);
    const count = (is: (state: StateInCycle) => boolean) => of.filter(is).length;
    return {
      status,
      states: of.length,
      submitted: count(({ stage }) => stage === 'SUBMITTED'),
      submittedLate: count(({ stage, late }) => stage === 'SUBMITTED' && late),
      begun: count(({ stage }) => stage === 'BEGUN'),
      notBegun: count(({ stage }) => stage === 'NOT_BEGUN'),
      overdue: count(({ stage, late }) => stage !== 'SUBMITTED' && late),
    };
  });

/** Those that the filter lets through, by name. */
export function filteredStates(
  catalogue: Catalogue,
  states: readonly StateInCycle[],
  { stages, late, statuses, regionalGroups, text }: StatesInCycleFilter,
  language: string,
): readonly StateInCycle[] {
  const words = searchedWords(text, ['filter', 'text']);
  const called = words.length === 0 ? null : new Set(statesCalled(catalogue, words));
  const through = states.filter(
    (state) =>
      (stages == null || stages.includes(state.stage)) &&
      (late == null || state.late === late) &&
      (statuses == null || statuses.includes(state.status)) &&
      (regionalGroups == null ||
        (state.participant.regionalGroup !== null &&
          regionalGroups.includes(state.participant.regionalGroup))) &&
      (called === null || called.has(state.id)),
  );
  return inOrder(through, byName(catalogue, language));
}

export const pageOfStates = (
  context: Context,
  states: readonly StateInCycle[],
  filter: StatesInCycleFilter,
  request: PageRequest,
): Page<StateInCycle> => {
  const catalogue = context.store.catalogue();
  const order = byName(catalogue, request.language);
  return pageOf(context, filteredStates(catalogue, states, filter, request.language), order, request);
};

const byName = (catalogue: Catalogue, language: string): Order<StateInCycle> => ({
  list: 'statesInCycle',
  keyOf: ({ id }) => [id],
  compare: byParts(byState(catalogue, language)),
});
