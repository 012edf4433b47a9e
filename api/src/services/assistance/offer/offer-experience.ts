import { exceptItself, refuseUnsolved } from '../../../domain/assistance/experience.ts';
import type { Offer } from '../../../domain/assistance/offer.ts';
import { parseOffer } from '../../../domain/assistance/offer-input.ts';
import { publishedOffer } from '../../../domain/assistance/offer-steps.ts';
import type { OfferId } from '../../../domain/base/ids.ts';
import { participantIn } from '../../assessment/open-assessment.ts';
import { audience, type Context, permit } from '../../base/context.ts';
import { entityAgain, once } from '../../base/once.ts';
import { experiencesIn } from './experiences.ts';
import { ownProvider } from './own-provider.ts';

export interface OfferExperienceInput extends Readonly<Record<string, unknown>> {
  readonly operationId: string;
  readonly participant: string;
}

/** A State offers to show others what it has solved, as a provider of kind State (South–South [WG 33]). */
export async function offerExperience(context: Context, input: OfferExperienceInput): Promise<Offer> {
  const { store, viewer, now, newId } = context;
  const catalogue = store.catalogue();
  const participant = participantIn(catalogue, input.participant);
  const by = permit(viewer, 'experience.offer', { participant }, ['participant']);
  const content = parseOffer(input, catalogue);
  return once(
    context,
    'experience.offer',
    input.operationId,
    input,
    async (writes) => {
      refuseUnsolved(content.scope, await experiencesIn(writes, participant, store));
      const { id: provider } = await ownProvider(writes, participant, by, newId);
      const said = { ...content, eligible: exceptItself(content.eligible, participant) };
      const offer = publishedOffer(said, { id: newId() as OfferId, provider, now });
      await writes.saveOffer(offer, null);
      writes.publish([{ kind: 'offer', row: offer }]);
      writes.record({
        user: by.id,
        action: 'experience.offer',
        subject: offer.id,
        detail: { title: offer.title, participant },
      });
      return offer;
    },
    entityAgain((id) => store.offers.byIds(audience(context), [id])),
  );
}
