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
  readonly capacityLeft: boolean;
  readonly now: Instant;
  readonly by: string | null;
  /** Of the activity that AGREED makes. */
  readonly activity: ActivityId;
}

/** A match taken through its steps up to a stage, both sides speaking, and the activity that came of it: how a world with a past has it. */
export function matchThrough(
  stage: MatchStage,
  { need, offer, fit, existing, capacityLeft, now, by, activity }: Through,
): { readonly match: Match; readonly activity: Activity | null } {
  let match = propose({ need, offer, fit, existing }, { side: 'PROVIDER', message: null, now, by });
  let made: Activity | null = null;
  for (const to of stepsTo(stage)) {
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
  return { match, activity: made && { ...made, revision: 1 } };
}

/** AGREED twice: it takes both sides' word. */
const way = ['CONTACTED', 'AGREED', 'AGREED', 'DELIVERING', 'DONE'] as const;
const stepsTo = (stage: MatchStage): readonly MatchStage[] =>
  stage === 'DECLINED' ? ['DECLINED'] : way.slice(0, way.lastIndexOf(stage as 'DONE') + 1);
