import type { ActivityId, MatchId, NeedId } from '../base/ids.ts';
import type { Activity } from './activity.ts';
import type { Match, MatchStage } from './match.ts';
import type { Word } from './match-steps.ts';
import { holdsPlace, nextStage } from './match-turns.ts';

/** What would end of one match: its steps, its activity, its place. */
export interface EndedHelp {
  readonly need: NeedId;
  readonly match: MatchId;
  readonly stage: MatchStage;
  /** The one that would be cancelled. */
  readonly activity: ActivityId | null;
  readonly placeGivenBack: boolean;
}

/** What the withdrawal of its need would end, or its decline; null where the match is over. */
export function wouldEnd(match: Match, activity: Activity | null, today: string): EndedHelp | null {
  if (nextStage[match.stage] === null) return null;
  return {
    need: match.need,
    match: match.id,
    stage: match.stage,
    activity: runs(activity) ? activity.id : null,
    placeGivenBack: holdsPlace(match, today),
  };
}

/** A match whose need is withdrawn, and its activity where that is cancelled by it (domain.md §5). */
export function endHelp(
  match: Match,
  activity: Activity | null,
  { now, by, reason }: Word & { readonly reason: string },
): { readonly match: Match; readonly activity: Activity | null } {
  const cancelled = runs(activity) ? activity : null;
  const ended = { stage: match.stage, activity: cancelled?.status ?? null };
  const { keepsPlace: _, ...rest } = match;
  return {
    match: {
      ...rest,
      revision: match.revision + 1,
      stage: 'DECLINED',
      steps: [...match.steps, { stage: 'DECLINED', side: 'STATE', at: now, by, reason, ended }],
    },
    activity: cancelled && {
      ...cancelled,
      revision: cancelled.revision + 1,
      status: 'CANCELLED',
      changedAt: now,
    },
  };
}

/** Closed and cancelled ones are over. */
const runs = (activity: Activity | null): activity is Activity =>
  activity !== null && activity.status !== 'CLOSED' && activity.status !== 'CANCELLED';
