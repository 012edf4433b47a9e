import type { Offer } from '@needs-matrix/api/domain/assistance/offer';
import { parseOffer } from '@needs-matrix/api/domain/assistance/offer-input';
import type { OfferId, ProviderId } from '@needs-matrix/api/domain/base/ids';
import type { OfferInput } from '@needs-matrix/api/services/assistance/offer/publish-offer';
import { publishOffers } from '@needs-matrix/api/services/assistance/offer/publish-offers';
import { audience, type Context } from '@needs-matrix/api/services/base/context';
import { alreadyThere } from './already-there.ts';
import { byConfirmation } from './order-of-time.ts';
import type { Progress } from './progress.ts';
import type { World } from './worlds/world.ts';

/** Offers that are there and not withdrawn. */
export const standing = async (context: Context): Promise<readonly Offer[]> =>
  (await context.store.offers.all(audience(context))).filter(({ withdrawnAt }) => withdrawnAt === null);

/** Publishes offers as their time comes: those confirmed at one instant in one transaction. */
export function offerLoader(
  at: (instant: string) => Context,
  { offers, asOf }: World,
  providerIds: ReadonlyMap<string, ProviderId>,
  progress: Progress | undefined,
  before: readonly Offer[],
) {
  const ids = new Map<string, OfferId>();
  const stood = new Set<OfferId>();
  const there = alreadyThere(before);
  /** Whether it is there already; then its key means that one. */
  const stands = (key: string, input: OfferInput): boolean => {
    if (before.length === 0) return false;
    const content = parseOffer(input, at(asOf).store.catalogue());
    const wanted = { ...content, provider: input.provider };
    const known = there(wanted);
    if (!known) return false;
    ids.set(key, known.id);
    stood.add(known.id);
    return true;
  };
  const waiting = [...byConfirmation(offers, asOf)];
  return {
    ids,
    stood,
    /** Those confirmed by this instant; null: all. */
    async until(instant: string | null): Promise<void> {
      for (let next = waiting[0]; next && (instant === null || next.instant <= instant); next = waiting[0]) {
        waiting.shift();
        const wanted = next.offers
          .map(({ key, confirmedAt: _confirmedAt, provider, ...offer }) => ({
            key,
            input: { ...offer, provider: providerIds.get(provider) as ProviderId },
          }))
          .filter(({ key, input }) => !stands(key, input));
        const published = await publishOffers(
          at(next.instant),
          wanted.map(({ input }) => input),
        );
        for (const [n, { key }] of wanted.entries()) ids.set(key, published[n]?.id as OfferId);
        progress?.at('offers', ids.size, offers.length);
      }
    },
  };
}
