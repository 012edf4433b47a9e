import type { Offer } from '../../../domain/assistance/offer.ts';
import { parseOffer } from '../../../domain/assistance/offer-input.ts';
import { reviseOffer as revised } from '../../../domain/assistance/offer-steps.ts';
import type { OfferId } from '../../../domain/base/ids.ts';
import { Conflict } from '../../../domain/base/refusal.ts';
import { audience, type Context, found, permit, signedIn } from '../../base/context.ts';
import { entityAgain, once } from '../../base/once.ts';

export interface ReviseOfferInput extends Readonly<Record<string, unknown>> {
  readonly operationId: string;
  readonly offer: OfferId;
  readonly expectedRevision: number;
}

/** Its provider sends the whole offer again. Matches continue; one that is not agreed yet may find itself blocked. */
export async function reviseOffer(context: Context, input: ReviseOfferInput): Promise<Offer> {
  const { store, viewer, now } = context;
  signedIn(viewer);
  const who = audience(context);
  const seen = await found(store.offers.byIds(who, [input.offer]), ['offer']);
  const by = permit(viewer, 'offer.revise', seen, ['offer']);
  const content = parseOffer(input, store.catalogue());
  return once(
    context,
    'offer.revise',
    input.operationId,
    input,
    async (writes) => {
      const before = await found(writes.offers.byIds(who, [input.offer]), ['offer']);
      if (before.revision !== input.expectedRevision) throw new Conflict(before.revision);
      const after = revised(before, content, now);
      await writes.saveOffer(after, before.revision);
      writes.publish([{ kind: 'offer', row: after }]);
      writes.record({
        user: by.id,
        action: 'offer.revise',
        subject: after.id,
        detail: { revision: after.revision, title: after.title },
      });
      return after;
    },
    entityAgain((id) => store.offers.byIds(who, [id])),
  );
}
