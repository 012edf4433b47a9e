import type { Need } from '../../../domain/assessment/need.ts';
import type { Blocker, Match, Scored } from '../../../domain/assistance/match.ts';
import { placesOf } from '../../../domain/assistance/match-turns.ts';
import type { FitFacts } from '../../../domain/assistance/matching/facts.ts';
import { blockersOf, fit } from '../../../domain/assistance/matching/fit.ts';
import { fitInputs } from '../../../domain/assistance/matching/fit-inputs.ts';
import type { Offer } from '../../../domain/assistance/offer.ts';
import { dayOf } from '../../../domain/base/calendar.ts';
import type { MatchId } from '../../../domain/base/ids.ts';
import type { Audience } from '../../../domain/base/visibility.ts';
import type { Context } from '../../base/context.ts';

interface Now {
  readonly store: Pick<Context['store'], 'catalogue'>;
  readonly now: Context['now'];
}

/** Why a pair cannot be, from what one transaction sees: figures in memory may be a moment older. */
export const blockersNow = (
  context: Now,
  audience: Audience,
  need: Need,
  offer: Offer,
  capacityTaken: number,
): readonly Blocker[] =>
  blockersOf(need, offer, factsNow(context, audience, { need, capacityTaken, present: false }));

/** The same with the score, which is kept with what it was worked out from. */
export function fitNow(
  context: Pick<Context, 'store' | 'now'>,
  audience: Audience,
  need: Need,
  offer: Offer,
  capacityTaken: number,
): { readonly blockers: readonly Blocker[]; readonly scored: Scored } {
  const { store, now } = context;
  const present = store.live.projection.pair(need.id, offer.id, audience)?.facts.present ?? false;
  const facts = factsNow(context, audience, { need, capacityTaken, present });
  const { blockers, score } = fit(need, offer, facts);
  const weights = facts.catalogue.weights.version;
  return { blockers, scored: { at: now, score, weights, inputs: fitInputs(need, offer, facts) } };
}

function factsNow(
  { store, now }: Now,
  audience: Audience,
  { need, ...found }: Pick<FitFacts, 'capacityTaken' | 'present'> & { readonly need: Need },
): FitFacts {
  const catalogue = store.catalogue();
  const participant = catalogue.participants.get(need.participant);
  if (!participant) throw new Error(`The catalogue has no participant ${need.participant}.`);
  return { today: dayOf(now), now, participant, catalogue, audience, ...found };
}

/** Places of an offer that its other matches hold this year, or that are kept for them. */
export const takenByOthers = (matches: readonly Match[], own: MatchId, now: string): number =>
  placesOf(
    matches.filter(({ id }) => id !== own),
    now,
  );
