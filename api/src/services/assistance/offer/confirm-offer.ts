import type { Offer } from '../../../domain/assistance/offer.ts';
import { confirmOffer as confirmed } from '../../../domain/assistance/offer-steps.ts';
import type { OfferId } from '../../../domain/base/ids.ts';
import type { Context } from '../../base/context.ts';
import { asRead, revising } from '../../base/revising.ts';
import { revisableOffer } from './revisable-offer.ts';

export interface ConfirmOfferInput {
  readonly operationId: string;
  readonly offer: OfferId;
  readonly expectedRevision: number;
}

/** Its provider says that the offer is still valid: fresh again for the whole period. */
export const confirmOffer = (context: Context, input: ConfirmOfferInput): Promise<Offer> =>
  revising(context, 'offer.confirm', input, revisableOffer(context, input.offer), () => ({
    compare: asRead(input),
    change: (before) => ({ after: confirmed(before, context.now) }),
  }));
