import type { Offer } from '../../../domain/assistance/offer.ts';
import { withdrawOffer as withdrawn } from '../../../domain/assistance/offer-steps.ts';
import type { OfferId } from '../../../domain/base/ids.ts';
import { optionalText, parse } from '../../../domain/base/parse.ts';
import { Conflict } from '../../../domain/base/refusal.ts';
import { audience, type Context, found, permit, signedIn } from '../../base/context.ts';
import { entityAgain, once } from '../../base/once.ts';

export interface WithdrawOfferInput {
  readonly operationId: string;
  readonly offer: OfferId;
  readonly expectedRevision: number;
  readonly reason?: string | null | undefined;
}

/** The offer is no longer valid; it stays visible, with the reason. What was agreed stays agreed. */
export async function withdrawOffer(context: Context, input: WithdrawOfferInput): Promise<Offer> {
  const { store, viewer, now } = context;
  signedIn(viewer);
  const who = audience(context);
  const by = permit(
    viewer,
    'offer.withdraw',
    await found(store.offers.byIds(who, [input.offer]), ['offer']),
    ['offer'],
  );
  const reason = parse(optionalText(4_000), input.reason, ['reason']);
  return once(
    context,
    'offer.withdraw',
    input.operationId,
    input,
    async (writes) => {
      const before = await found(writes.offers.byIds(who, [input.offer]), ['offer']);
      if (before.revision !== input.expectedRevision) throw new Conflict(before.revision);
      const after = withdrawn(before, reason, now);
      await writes.saveOffer(after, before.revision);
      writes.publish([{ kind: 'offer', row: after }]);
      writes.record({
        user: by.id,
        action: 'offer.withdraw',
        subject: after.id,
        detail: { reason: after.withdrawnReason },
      });
      return after;
    },
    entityAgain((id) => store.offers.byIds(who, [id])),
  );
}
