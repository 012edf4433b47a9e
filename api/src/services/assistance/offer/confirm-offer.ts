import { refuseNoLongerSolved } from '../../../domain/assistance/experience.ts';
import type { Offer } from '../../../domain/assistance/offer.ts';
import { confirmOffer as confirmed } from '../../../domain/assistance/offer-steps.ts';
import type { OfferId } from '../../../domain/base/ids.ts';
import type { Reads } from '../../../store/store.ts';
import type { Context } from '../../base/context.ts';
import { asRead, revising } from '../../base/revising.ts';
import { giverOf } from './offer-limits.ts';
import { revisableOffer } from './revisable-offer.ts';

export interface ConfirmOfferInput {
  readonly operationId: string;
  readonly offer: OfferId;
  readonly expectedRevision: number;
}

/** What a State no longer answers so is no experience that it could confirm, by whatever way. */
export async function refuseUntrue(
  reads: Pick<Reads, 'revisions' | 'catalogue'>,
  { provider, scope }: Offer,
): Promise<void> {
  const giver = await giverOf(reads, provider);
  if (giver) refuseNoLongerSolved(scope, giver.experiences);
}

/** Its provider says that the offer is still valid: fresh again for the whole period. */
export const confirmOffer = (context: Context, input: ConfirmOfferInput): Promise<Offer> =>
  revising(context, 'offer.confirm', input, revisableOffer(context, input.offer), () => ({
    compare: asRead(input),
    change: async (before, writes) => {
      await refuseUntrue(writes, before);
      return { after: confirmed(before, context.now) };
    },
  }));
