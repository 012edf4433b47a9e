import type { AssistanceReceived } from '../assessment/answer.ts';
import { isRunning } from '../assessment/rules/already-assisted.ts';
import type { Day } from '../base/calendar.ts';
import type { AssessmentId, ParticipantCode, Reference } from '../base/ids.ts';
import { ascending, byParts, descending, type Order } from '../base/order.ts';
import type { Catalogue } from '../convention/catalogue.ts';
import type { Activity, ActivityStatus } from './activity.ts';
import { asStateSays } from './correction.ts';

export const stateHelpKinds = ['ACTIVITY', 'RECEIVED', 'GIVEN'] as const;
export type StateHelpKind = (typeof stateHelpKinds)[number];
/** Now, still to come, over, or called off. */
export const helpTimes = ['RUNNING', 'TO_COME', 'OVER', 'STOPPED'] as const;
export type HelpTime = (typeof helpTimes)[number];

/** A line of a State's one list: an activity that helps it, help that its checklist says it received, or an activity by which it helps others. */
export interface StateHelp {
  readonly id: string;
  readonly kind: StateHelpKind;
  readonly participant: ParticipantCode;
  readonly time: HelpTime;
  readonly from: Day | null;
  readonly until: Day | null;
  readonly activity: Activity | null;
  readonly received: Received | null;
}

export interface Received extends AssistanceReceived {
  readonly assessment: AssessmentId;
  readonly provision: Reference;
}

/** The State takes part in it as the provider that it is itself [WG 33]; what helps it as well is help for it. */
const givingIn = (
  { organizations, participants }: Pick<Activity, 'organizations' | 'participants'>,
  providers: Catalogue['providers'],
): readonly ParticipantCode[] => {
  const states = organizations.flatMap(({ provider }) => {
    const { kind, participant } = providers.get(provider) ?? {};
    return kind === 'STATE' && participant ? [participant] : [];
  });
  return [...new Set(states)].filter((state) => !participants.includes(state));
};

/** The States that it helps, and those that help others by it. */
export const concernedBy = (
  activity: Pick<Activity, 'organizations' | 'participants'>,
  { providers }: Pick<Catalogue, 'providers'>,
): readonly ParticipantCode[] => [...activity.participants, ...givingIn(activity, providers)];

/** As far as the State knows: what it says itself of an activity counts here. */
export function ofActivity(activity: Activity, participant: ParticipantCode): StateHelp {
  const { status, starts, ends } = asStateSays(activity, participant);
  return {
    id: `${participant}:${activity.id}`,
    kind: activity.participants.includes(participant) ? 'ACTIVITY' : 'GIVEN',
    participant,
    time: timeOf[status],
    from: starts,
    until: ends,
    activity,
    received: null,
  };
}

export const ofReceived = (
  received: Received,
  at: number,
  participant: ParticipantCode,
  today: Day,
): StateHelp => ({
  id: `${received.assessment}:${received.provision}:${at}`,
  kind: 'RECEIVED',
  participant,
  time: isRunning(received, today)
    ? 'RUNNING'
    : received.from !== null && received.from > today
      ? 'TO_COME'
      : 'OVER',
  from: received.from,
  until: received.until,
  activity: null,
  received,
});

/** What runs now first; then by when it began, the latest first. */
export const stateHelpOrder: Order<StateHelp> = {
  list: 'stateHelp',
  keyOf: ({ time, from, id }) => [helpTimes.indexOf(time), from ?? '', id],
  compare: byParts(ascending, descending, ascending),
};

const timeOf: Readonly<Record<ActivityStatus, HelpTime>> = {
  PIPELINE: 'TO_COME',
  IMPLEMENTATION: 'RUNNING',
  FINALISATION: 'RUNNING',
  CLOSED: 'OVER',
  SUSPENDED: 'STOPPED',
  CANCELLED: 'STOPPED',
};
