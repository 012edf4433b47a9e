import type { Day, Instant } from '../../base/calendar.ts';
import type { ActivityId, OverlapId, ParticipantCode, ProviderId, Reference } from '../../base/ids.ts';
import type { Activity } from '../activity.ts';

export const verdicts = ['DUPLICATE', 'COOPERATION', 'NEITHER'] as const;
/** What a person says of two activities that overlap: the same help written down twice, help given together, or neither. */
export type Verdict = (typeof verdicts)[number];
export const overlapStates = ['OPEN', ...verdicts] as const;
export type OverlapState = (typeof overlapStates)[number];

/** Two activities, and what they have in common [WG 2(e)]. Where they no longer overlap, what was decided of them is kept all the same. */
export interface Overlap {
  readonly id: OverlapId;
  readonly first: ActivityId;
  readonly second: ActivityId;
  readonly state: OverlapState;
  readonly stands: boolean;
  readonly common: Common;
}

export interface Common {
  readonly participants: readonly ParticipantCode[];
  /** None where only articles are shared. */
  readonly provisions: readonly Reference[];
  readonly articles: readonly string[];
  readonly types: readonly string[];
  /** Null where neither says. */
  readonly from: Day | null;
  readonly until: Day | null;
}

export const speakers = ['STATE', 'PROVIDER', 'SECRETARIAT'] as const;
export type Speaker = (typeof speakers)[number];

/** Who said so, for whom, and when. */
export interface Said {
  readonly verdict: Verdict;
  readonly note: string | null;
  readonly speaker: Speaker;
  /** The State or provider spoken for; null: the secretariat. */
  readonly participant: ParticipantCode | null;
  readonly provider: ProviderId | null;
  readonly by: string;
  readonly at: Instant;
}

/** What was said of a pair, the last of it first. */
export interface OverlapDecision {
  readonly id: OverlapId;
  readonly revision: number;
  readonly said: readonly Said[];
}

/** One id for a pair, whichever is named first. */
export const overlapId = (a: ActivityId, b: ActivityId): OverlapId =>
  (a < b ? `${a}~${b}` : `${b}~${a}`) as OverlapId;

export function pairOfOverlap(id: string): readonly [ActivityId, ActivityId] | null {
  const [a, b, ...rest] = id.split('~');
  return a && b && a < b && rest.length === 0 ? [a as ActivityId, b as ActivityId] : null;
}

/** What was decided of this activity and another. */
export const verdictOn = ({ judged = [] }: Pick<Activity, 'judged'>, other: ActivityId): Verdict | null =>
  judged.find((one) => one.with === other)?.verdict ?? null;

/** The activity after a decision on it and another; of the help itself that changes nothing, so it keeps the day it was changed. */
export const judgedWith = (activity: Activity, other: ActivityId, verdict: Verdict): Activity => ({
  ...activity,
  revision: activity.revision + 1,
  judged: [...(activity.judged ?? []).filter((one) => one.with !== other), { with: other, verdict }],
});

/** How many of what was said of one pair are kept beside the last. */
const kept = 20;

export const decided = (id: OverlapId, before: OverlapDecision | null, said: Said): OverlapDecision => ({
  id,
  revision: (before?.revision ?? 0) + 1,
  said: [said, ...(before?.said ?? [])].slice(0, kept),
});
