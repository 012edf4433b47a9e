import type { NeedState } from '../assessment/need.ts';
import { indexesOf } from '../base/indexes-of.ts';
import type { ActivityStatus } from './activity.ts';
import type { MatchStage } from './match.ts';

/** How far a need is served (domain.md §6). */
export const coverages = ['UNMET', 'OFFERED', 'AGREED', 'UNDER_WAY', 'MET', 'WITHDRAWN'] as const;
export type Coverage = (typeof coverages)[number];

/** Those of needs that are open: neither met nor withdrawn. */
export const openCoverages: readonly Coverage[] = ['UNMET', 'OFFERED', 'AGREED', 'UNDER_WAY'];

/** As columns hold it: its place in the list. */
export const coverageIndex = indexesOf(coverages);

export interface Served {
  readonly state: NeedState;
  /** There is an unblocked offer. */
  readonly anyOffer: boolean;
  readonly matchStages: readonly MatchStage[];
  /** Of the activities that serve the need. */
  readonly activityStatuses: readonly ActivityStatus[];
}

/** The furthest of what serves a need; MET and WITHDRAWN only by the State's word. */
export function coverageOf({ state, anyOffer, matchStages, activityStatuses }: Served): Coverage {
  if (state !== 'OPEN') return state;
  const reached: readonly Coverage[] = [
    anyOffer ? 'OFFERED' : 'UNMET',
    ...matchStages.map((stage) => byMatch[stage]),
    ...activityStatuses.map((status) => byActivity[status]),
  ];
  return coverages[Math.max(...reached.map((coverage) => coverageIndex[coverage]))] ?? 'UNMET';
}

/** A match is only an agreement: that its help is under way is said by its activity, which may be suspended. */
export const byMatch: Readonly<Record<MatchStage, Coverage>> = {
  PROPOSED: 'UNMET',
  CONTACTED: 'UNMET',
  AGREED: 'AGREED',
  DELIVERING: 'AGREED',
  DONE: 'AGREED',
  DECLINED: 'UNMET',
};

/** Suspended and cancelled ones count for nothing. */
export const byActivity: Readonly<Record<ActivityStatus, Coverage>> = {
  PIPELINE: 'AGREED',
  IMPLEMENTATION: 'UNDER_WAY',
  FINALISATION: 'UNDER_WAY',
  CLOSED: 'UNDER_WAY',
  CANCELLED: 'UNMET',
  SUSPENDED: 'UNMET',
};
