import type { Offer } from '../../../domain/assistance/offer.ts';
import { withdrawOffer as withdrawn } from '../../../domain/assistance/offer-steps.ts';
import type { OfferId } from '../../../domain/base/ids.ts';
import { optionalText, parse } from '../../../domain/base/parse.ts';
import type { Context } from '../../base/context.ts';
import { revising } from '../../base/revising.ts';
import { asOfferWasRead, revisableOffer } from './revisable-offer.ts';

export interface WithdrawOfferInput {
  readonly operationId: string;
  readonly offer: OfferId;
  readonly expectedRevision: number;
  readonly reason?: string | null | undefined;
}

/** The offer is no longer valid; it stays visible, with the reason. What was agreed stays agreed. */
export const withdrawOffer = (context: Context, input: WithdrawOfferInput): Promise<Offer> =>
  revising(context, 'offer.withdraw', input, revisableOffer(context, input.offer), () => {
    const reason = parse(optionalText(4_000), input.reason, ['reason']);
    return {
      compare: asOfferWasRead(input),
      change: (before) => {
        const after = withdrawn(before, reason, context.now);
        return { after, detail: { reason: after.withdrawnReason } };
      },
    };
  });
