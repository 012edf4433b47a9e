import type { AssistanceReceived } from '../assessment/answer.ts';
import { isRunning } from '../assessment/rules/already-assisted.ts';
import type { Day } from '../base/calendar.ts';
import type { AssessmentId, ParticipantCode, Reference } from '../base/ids.ts';
import { ascending, byParts, descending, type Order } from '../base/order.ts';
import type { Activity, ActivityStatus } from './activity.ts';
import { asStateSays } from './correction.ts';

export const stateHelpKinds = ['ACTIVITY', 'RECEIVED'] as const;
/** Now, still to come, over, or called off. */
export const helpTimes = ['RUNNING', 'TO_COME', 'OVER', 'STOPPED'] as const;
export type HelpTime = (typeof helpTimes)[number];

/** A line of a State's one list: an activity that helps it, or help that its checklist says it received. */
export interface StateHelp {
  readonly id: string;
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

/** As far as the State knows: what it says itself of an activity counts here. */
export function ofActivity(activity: Activity, participant: ParticipantCode): StateHelp {
  const { status, starts, ends } = asStateSays(activity, participant);
  return {
    id: `${participant}:${activity.id}`,
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
