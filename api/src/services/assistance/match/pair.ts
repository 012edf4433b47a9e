import type { Need } from '../../../domain/assessment/need.ts';
import type { Blocker, Match } from '../../../domain/assistance/match.ts';
import { holdsPlace } from '../../../domain/assistance/match-turns.ts';
import { blockersOf } from '../../../domain/assistance/matching/fit.ts';
import type { Offer } from '../../../domain/assistance/offer.ts';
import { dayOf } from '../../../domain/base/calendar.ts';
import type { MatchId } from '../../../domain/base/ids.ts';
import type { Audience } from '../../../domain/base/visibility.ts';
import type { Context } from '../../base/context.ts';

/** Why a pair cannot be, from what one transaction sees: figures in memory may be a moment older. */
export function blockersNow(
  { store, now }: { readonly store: Pick<Context['store'], 'catalogue'>; readonly now: Context['now'] },
  audience: Audience,
  need: Need,
  offer: Offer,
  capacityTaken: number,
): readonly Blocker[] {
  const catalogue = store.catalogue();
  const participant = catalogue.participants.get(need.participant);
  if (!participant) throw new Error(`The catalogue has no participant ${need.participant}.`);
  return blockersOf(need, offer, {
    today: dayOf(now),
    now,
    participant,
    catalogue,
    capacityTaken,
    present: false,
    audience,
  });
}

/** Places of an offer that its other matches hold this year. */
export const takenByOthers = (matches: readonly Match[], own: MatchId, now: string): number =>
  matches.filter((match) => match.id !== own && holdsPlace(match, now)).length;
