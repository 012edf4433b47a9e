import { parseOfferInWriting } from '../../../domain/assistance/offer-input.ts';
import type { ProviderId } from '../../../domain/base/ids.ts';
import { audience, type Context, permit } from '../../base/context.ts';

export interface OfferInWritingInput extends Readonly<Record<string, unknown>> {
  readonly provider: ProviderId;
}
export interface Reach {
  readonly needs: number;
  readonly states: number;
}

/** Whom an offer would reach as it is written so far, among the needs that its provider's people may see. Nothing is kept. */
export function offerInWriting(context: Context, input: OfferInWritingInput): Reach {
  const { store, viewer } = context;
  permit(viewer, 'offer.publish', { provider: input.provider }, ['provider']);
  const written = parseOfferInWriting(input, store.catalogue());
  return store.live.projection.inReach(input.provider, written, audience(context));
}
