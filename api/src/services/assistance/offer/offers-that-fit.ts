import type { OfferForState } from '../../../domain/assistance/matrix/fits/offers-for-state.ts';
import { bestOrder } from '../../../domain/assistance/orders.ts';
import type { OfferId, ParticipantCode } from '../../../domain/base/ids.ts';
import { inOrder } from '../../../domain/base/order.ts';
import type { Page, PageRequest } from '../../../domain/base/page.ts';
import { participantIn } from '../../assessment/open-assessment.ts';
import { audience, type Context } from '../../base/context.ts';
import { pageOf } from '../../base/page.ts';
import { matchesOfOffer, type Pair } from '../match/matches.ts';
import { kept } from '../matrix/kept.ts';

/** An offer and the open needs of one State that it fits. */
export interface FittingOffer extends OfferForState {
  readonly state: ParticipantCode;
}

/** The offers for a State's open needs, each once, best first; of the needs that the viewer may see. */
export function offersThatFit(context: Context, code: string, request: PageRequest): Page<FittingOffer> {
  const { store } = context;
  const state = participantIn(store.catalogue(), code);
  const { language } = request;
  const order = bestOrder('offersThatFit', language);
  const all = kept(context, 'offersThatFit', [state, language], {
    work: () => {
      const found = store.live.projection.offersForState(state, audience(context));
      return inOrder(found, order).map((one): FittingOffer => ({ ...(one as OfferForState), state }));
    },
    bytes: ({ length }) => 150 * length,
  });
  return pageOf(context, all, order as Parameters<typeof pageOf<FittingOffer>>[2], request);
}

/** The State's open needs that the offer fits, best first. */
export const matchesOfFitting = (
  context: Context,
  { id, state }: Pick<FittingOffer, 'id' | 'state'>,
  request: PageRequest,
): Page<Pair> => matchesOfOffer(context, id as OfferId, { request, includeBlocked: false, state });
