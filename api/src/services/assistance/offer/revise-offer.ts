import type { Offer } from '../../../domain/assistance/offer.ts';
import { parseOffer } from '../../../domain/assistance/offer-input.ts';
import { reviseOffer as revised } from '../../../domain/assistance/offer-steps.ts';
import type { OfferId } from '../../../domain/base/ids.ts';
import type { Context } from '../../base/context.ts';
import { revising } from '../../base/revising.ts';
import { askAgain } from './ask-again.ts';
import { contentWithin, offerLimits } from './offer-limits.ts';
import { asOfferWasRead, revisableOffer } from './revisable-offer.ts';

export interface ReviseOfferInput extends Readonly<Record<string, unknown>> {
  readonly operationId: string;
  readonly offer: OfferId;
  readonly expectedRevision: number;
}

/** Its provider sends the whole offer again. Matches continue; one that is not agreed yet may find itself blocked, or its State asked for its word again. */
export const reviseOffer = (context: Context, input: ReviseOfferInput): Promise<Offer> =>
  revising(context, 'offer.revise', input, revisableOffer(context, input.offer), (_seen, by) => {
    const { now, store } = context;
    const sent = parseOffer(input, store.catalogue());
    return {
      compare: asOfferWasRead(input),
      change: async (before, writes) => {
        const limits = await offerLimits(writes, before.provider, [before.id]);
        const after = revised(before, contentWithin(limits, before, sent, now), now);
        const rows = await askAgain(writes, [{ before, after }], limits.matches, { now, by: by.name });
        return { after, rows, detail: { revision: after.revision, title: after.title } };
      },
    };
  });
