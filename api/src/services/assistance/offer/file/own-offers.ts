import type { Offer } from '../../../../domain/assistance/offer.ts';
import { codeOfOffer } from '../../../../domain/assistance/offer-file/cells-of-offer.ts';
import { collatorOf } from '../../../../domain/base/collator.ts';
import type { ProviderId } from '../../../../domain/base/ids.ts';
import type { Language } from '../../../../domain/base/language.ts';
import { NotFound } from '../../../../domain/base/refusal.ts';
import type { Reads } from '../../../../store/store.ts';
import { audience, type Context, permit, type SignedIn, signedIn } from '../../../base/context.ts';

/** Whoever speaks for this provider. */
export function spokesperson({ store, viewer }: Context, provider: ProviderId): SignedIn {
  signedIn(viewer);
  if (!store.catalogue().providers.has(provider)) throw new NotFound(['provider']);
  return permit(viewer, 'offer.publish', { provider }, ['provider']);
}

/** All that a provider offers, by title, and then what it offered until it withdrew it. */
export async function ownOffers(
  context: Context,
  provider: ProviderId,
  language: Language,
): Promise<readonly Offer[]> {
  spokesperson(context, provider);
  const own = await context.store.offers.ofProviders(audience(context), [provider]);
  const { compare } = collatorOf(language);
  const isGone = ({ withdrawnAt }: Offer) => Number(withdrawnAt !== null);
  return own.toSorted((a, b) => isGone(a) - isGone(b) || compare(a.title, b.title));
}

/** A provider's offers by the codes by which it knows them. */
export async function offersByCode(
  { offers }: Pick<Reads, 'offers'>,
  context: Pick<Context, 'viewer'>,
  provider: ProviderId,
): Promise<Map<string, Offer>> {
  const own = await offers.ofProviders(audience(context), [provider]);
  return new Map(own.map((offer) => [codeOfOffer(offer), offer]));
}
