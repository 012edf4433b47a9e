import type { Need } from '../assessment/need.ts';
import type { Instant } from '../base/calendar.ts';
import type { ActivityId } from '../base/ids.ts';
import type { Activity } from './activity.ts';
import { activityOfMatch, followMatch } from './activity-of-match.ts';
import type { Fit, Match, MatchStage } from './match.ts';
import { advance, propose } from './match-steps.ts';
import { whoseTurn } from './match-turns.ts';
import type { Offer } from './offer.ts';

export interface Through {
  readonly need: Need;
  readonly offer: Offer;
  readonly fit: Pick<Fit, 'blockers'>;
  readonly existing: Match | null;
  /** The activity that the existing match has made already. */
  readonly made?: Activity | null;
  readonly capacityLeft: boolean;
  readonly now: Instant;
  readonly by: string | null;
  /** Of the activity that AGREED makes. */
  readonly activity: ActivityId;
}

/** A match taken through its steps from where it is up to a stage, both sides speaking, and the activity that came of it: how a world with a past has it. */
export function matchThrough(
  stage: MatchStage,
  { need, offer, fit, existing, made: before = null, capacityLeft, now, by, activity }: Through,
): { readonly match: Match; readonly activity: Activity | null } {
  const goesOn = existing && existing.stage !== 'DECLINED' && stepsFrom(existing, stage).length > 0;
  const standing = goesOn ? existing : null;
  let match =
    standing ?? propose({ need, offer, fit, existing }, { side: 'PROVIDER', message: null, now, by });
  let made: Activity | null = standing ? before : null;
  for (const to of stepsFrom(match, stage)) {
    const declines = to === 'DECLINED';
    match = advance(match, {
      to,
      sides: declines ? ['STATE'] : whoseTurn(match),
      reason: declines ? 'Declined when this world was made.' : null,
      capacityLeft,
      now,
      by,
    });
    if (match.stage === 'AGREED') made = activityOfMatch(match, need, offer, now, activity);
    else if (made) made = followMatch(made, match.stage, now);
    if (made) match = { ...match, activity: made.id };
  }
  // What came of one transaction is one revision.
  return {
    match,
    activity: made && made !== before ? { ...made, revision: (before?.revision ?? 0) + 1 } : null,
  };
}

/** It has been at this stage, wherever it is now. */
export const hasReached = (
  { agreedAt, steps }: Pick<Match, 'agreedAt' | 'steps'>,
  stage: MatchStage,
): boolean => (stage === 'AGREED' ? agreedAt !== null : steps.some((step) => step.stage === stage));

/** AGREED twice: it takes both sides' word. */
const way = ['CONTACTED', 'AGREED', 'AGREED', 'DELIVERING', 'DONE'] as const;
function stepsFrom({ stage: from, agreedBy }: Match, to: MatchStage): readonly MatchStage[] {
  if (to === 'DECLINED') return ['DECLINED'];
  const taken = way.lastIndexOf(from as 'DONE') + 1 + (from === 'CONTACTED' ? agreedBy.length : 0);
  return way.slice(taken, way.lastIndexOf(to as 'DONE') + 1);
}
