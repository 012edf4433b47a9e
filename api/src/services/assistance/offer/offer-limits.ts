import { type Experience, exceptItself, refuseUnsolved } from '../../../domain/assistance/experience.ts';
import type { Match } from '../../../domain/assistance/match.ts';
import { placesOf } from '../../../domain/assistance/match-turns.ts';
import type { Offer } from '../../../domain/assistance/offer.ts';
import type { OfferContent } from '../../../domain/assistance/offer-input.ts';
import type { OfferId, ParticipantCode, ProviderId } from '../../../domain/base/ids.ts';
import { Invalid, words } from '../../../domain/base/refusal.ts';
import type { Reads } from '../../../store/store.ts';
import { experiencesIn } from './experiences.ts';

/** What a provider is held to in each way to say an offer otherwise: by hand, by file, by a scenario. */
export interface OfferLimits {
  /** On the offers that are revised. */
  readonly matches: readonly Match[];
  /** Of a State that gives help: what it has solved. */
  readonly giver: { readonly state: ParticipantCode; readonly experiences: readonly Experience[] } | null;
}

export async function offerLimits(
  reads: Pick<Reads, 'matches' | 'revisions' | 'catalogue'>,
  provider: ProviderId,
  offers: readonly OfferId[],
): Promise<OfferLimits> {
  const matches = offers.length === 0 ? [] : await reads.matches.ofOffers(offers);
  return { matches, giver: await giverOf(reads, provider) };
}

/** Null for whoever is no State. */
export async function giverOf(
  reads: Pick<Reads, 'revisions' | 'catalogue'>,
  id: ProviderId,
): Promise<OfferLimits['giver']> {
  const provider = reads.catalogue().providers.get(id);
  if (provider?.kind !== 'STATE' || !provider.participant) return null;
  const state = provider.participant;
  return { state, experiences: await experiencesIn(reads, state, reads) };
}

/** What an offer says from now on; refused beyond what its State has solved, or below the places that are given. `before` is null for a new one. */
export function contentWithin(
  { matches, giver }: OfferLimits,
  before: Pick<Offer, 'id'> | null,
  content: OfferContent,
  now: string,
): OfferContent {
  if (giver) refuseUnsolved(content.scope, giver.experiences);
  if (before)
    refusePlaces(
      content,
      placesOf(
        matches.filter(({ offer }) => offer === before.id),
        now,
      ),
    );
  return giver ? { ...content, eligible: exceptItself(content.eligible, giver.state) } : content;
}

/** What is agreed stays agreed, and what is kept is kept: a year never has fewer places than that. */
function refusePlaces({ capacityPerYear }: Pick<Offer, 'capacityPerYear'>, count: number): void {
  if (capacityPerYear === null || capacityPerYear >= count) return;
  throw new Invalid(
    words(
      'Places of this year that are agreed already, or kept for States of a joint offer: {count}. Give at least as many.',
      { count },
    ),
    ['capacityPerYear'],
  );
}
