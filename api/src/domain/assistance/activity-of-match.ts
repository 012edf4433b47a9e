import type { Need } from '../assessment/need.ts';
import { type Day, dayOf, type Instant } from '../base/calendar.ts';
import type { ActivityId } from '../base/ids.ts';
import type { Activity, ActivityStatus } from './activity.ts';
import type { Match, MatchStage } from './match.ts';
import type { Offer } from './offer.ts';

/** The activity that an agreed match makes: it names the need it serves. */
export const activityOfMatch = (
  match: Pick<Match, 'id' | 'provider' | 'participant'>,
  need: Pick<Need, 'id' | 'provision' | 'type'>,
  offer: Pick<Offer, 'title'>,
  now: Instant,
  id: ActivityId,
): Activity => ({
  id,
  revision: 1,
  title: offer.title,
  status: 'PIPELINE',
  starts: null,
  ends: null,
  organizations: [{ provider: match.provider, role: 'IMPLEMENTING' }],
  participants: [match.participant],
  provisions: [need.provision],
  types: [need.type],
  needs: [need.id],
  match: match.id,
  changedAt: now,
});

/** The activity after its match moved on; the same where that changes nothing. */
export function followMatch(activity: Activity, stage: MatchStage, now: Instant): Activity {
  const status = statusOf[stage];
  if (status === null || status === activity.status) return activity;
  return {
    ...activity,
    revision: activity.revision + 1,
    status,
    ...daysOf(activity, status, dayOf(now)),
    changedAt: now,
  };
}

/** What begins after it was planned to end has no day on which it ends yet; what is closed began by then. */
function daysOf({ starts, ends }: Activity, status: ActivityStatus, today: Day) {
  if (status === 'IMPLEMENTATION')
    return { starts: today, ends: ends !== null && ends < today ? null : ends };
  if (status === 'CLOSED') return { starts: starts !== null && starts > today ? today : starts, ends: today };
  return { starts, ends };
}

const statusOf: Readonly<Record<MatchStage, ActivityStatus | null>> = {
  PROPOSED: null,
  CONTACTED: null,
  AGREED: 'PIPELINE',
  DELIVERING: 'IMPLEMENTATION',
  DONE: 'CLOSED',
  DECLINED: 'CANCELLED',
};
