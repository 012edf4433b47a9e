import type { Offer } from '../../../domain/assistance/offer.ts';
import { parseOffer } from '../../../domain/assistance/offer-input.ts';
import {
  mostChanges,
  readChange,
  refuseTwice,
  type SentChange,
} from '../../../domain/assistance/scenario/changes-input.ts';
import type {
  Scenario,
  SupposedChange,
  SupposedOffer,
} from '../../../domain/assistance/scenario/scenario.ts';
import { supposedOffer } from '../../../domain/assistance/scenario/supposed-offer.ts';
import type { OfferId } from '../../../domain/base/ids.ts';
import { Invalid } from '../../../domain/base/refusal.ts';
import type { Reads } from '../../../store/store.ts';
import { audience, type Context } from '../../base/context.ts';
import { within } from '../../base/within.ts';

/** The changes that were sent, each checked; the first thing wrong is refused by its place. */
export function changesOf(context: Context, sent: readonly SentChange[]): readonly SupposedChange[] {
  const { store, newId } = context;
  if (sent.length > mostChanges)
    throw new Invalid('A scenario has at most 50 changes. Make two of it.', ['changes']);
  const changes = sent.map((change, at) =>
    within(['changes', at], () =>
      readChange(
        change,
        (content) => within(['content'], () => parseOffer(content, store.catalogue())),
        () => newId() as OfferId,
      ),
    ),
  );
  refuseTwice(changes);
  return changes;
}

/** Each offer as it is and as it would be; refused by its place where it is no longer as it was read. */
export async function supposedOffers(
  context: Context,
  { provider, changes }: Pick<Scenario, 'provider' | 'changes'>,
  reads: Pick<Reads, 'offers'> = context.store,
): Promise<readonly SupposedOffer[]> {
  const named = changes.flatMap(({ kind, offer }) => (kind === 'ADD' ? [] : [offer]));
  const found = named.length === 0 ? [] : await reads.offers.byIds(audience(context), named);
  const byId = new Map<OfferId, Offer>(found.map((offer) => [offer.id, offer]));
  const { now } = context;
  return changes.map((change, at) =>
    within(['changes', at], () => supposedOffer(change, byId.get(change.offer) ?? null, { provider, now })),
  );
}
