import { type WhyNot, whyNot } from '../../../domain/assistance/matching/why-not/why-not.ts';
import { matchId, type NeedId, type OfferId } from '../../../domain/base/ids.ts';
import { audience, type Context } from '../../base/context.ts';
import type { Pair } from './matches.ts';

export interface WhyNotOfPair extends WhyNot {
  readonly pair: Pair;
}

/** Why this offer does not fit this need, and what would have to change; null where the viewer may not see one of them. */
export function whyNotOf(context: Context, need: NeedId, offer: OfferId): WhyNotOfPair | null {
  const pair = context.store.live.projection.pair(need, offer, audience(context));
  return pair && { ...whyNot(pair), pair: { id: matchId(need, offer), need, offer } };
}
