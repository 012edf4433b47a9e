import type { Offer } from '../../../domain/assistance/offer.ts';
import type { Instant } from '../../../domain/base/calendar.ts';
import { Invalid } from '../../../domain/base/refusal.ts';
import type { Context } from '../../base/context.ts';
import { within } from '../../base/within.ts';
import { codeGiven, twice } from './file/offer-after.ts';
import { newOffer, type OfferInput } from './publish-offer.ts';

export interface OfferToPublish extends OfferInput {
  /** When it was last confirmed, for a world with a past; now, when left out. */
  readonly confirmedAt?: Instant | null | undefined;
  readonly code?: string | null | undefined;
}

/** Many at once, in one transaction: all or none, the first thing wrong named by its item. Gives them in the order they came in. */
export async function publishOffers(
  context: Context,
  list: readonly OfferToPublish[],
): Promise<readonly Offer[]> {
  const codes = new Set<string>();
  const made = list.map((input, at) =>
    within(['offers', at], () => {
      const { by, offer } = confirmedBefore(context, input);
      if (!input.code) return { by, offer };
      const code = codeGiven(input.code);
      const known = `${offer.provider} ${code}`;
      if (codes.has(known)) throw new Invalid(twice, ['code']);
      codes.add(known);
      return { by, offer: { ...offer, code } };
    }),
  );
  if (made.length === 0) return [];
  await context.store.atomically(async (writes) => {
    await writes.saveOffers(made.map(({ offer }) => offer));
    writes.publish(made.map(({ offer }) => ({ kind: 'offer', row: offer })));
    for (const { by, offer } of made)
      writes.record({
        user: by.id,
        action: 'offer.publish',
        subject: offer.id,
        detail: { title: offer.title },
      });
  });
  return made.map(({ offer }) => offer);
}

function confirmedBefore(
  context: Context,
  { confirmedAt, ...input }: OfferToPublish,
): ReturnType<typeof newOffer> {
  if (!confirmedAt) return newOffer(context, input as OfferInput);
  if (confirmedAt > context.now)
    throw new Invalid('An offer cannot have been confirmed in the future.', ['confirmedAt']);
  const { by, offer } = newOffer(context, input as OfferInput);
  return { by, offer: { ...offer, publishedAt: confirmedAt, confirmedAt } };
}
