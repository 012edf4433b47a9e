import { refuseUnsolved } from '../../../domain/assistance/experience.ts';
import { holdsPlace } from '../../../domain/assistance/match-turns.ts';
import type { Offer } from '../../../domain/assistance/offer.ts';
import { parseOffer } from '../../../domain/assistance/offer-input.ts';
import { reviseOffer as revised } from '../../../domain/assistance/offer-steps.ts';
import type { OfferId, ProviderId } from '../../../domain/base/ids.ts';
import { Invalid, words } from '../../../domain/base/refusal.ts';
import type { Store } from '../../../store/store.ts';
import type { Context } from '../../base/context.ts';
import { asRead, revising } from '../../base/revising.ts';
import { experiencesIn } from './experiences.ts';
import { revisableOffer } from './revisable-offer.ts';

export interface ReviseOfferInput extends Readonly<Record<string, unknown>> {
  readonly operationId: string;
  readonly offer: OfferId;
  readonly expectedRevision: number;
}

/** Its provider sends the whole offer again. Matches continue; one that is not agreed yet may find itself blocked. */
export const reviseOffer = (context: Context, input: ReviseOfferInput): Promise<Offer> =>
  revising(context, 'offer.revise', input, revisableOffer(context, input.offer), () => {
    const content = parseOffer(input, context.store.catalogue());
    return {
      compare: asRead(input),
      change: async (before, writes) => {
        await refuseBeyondExperience(context, writes, before.provider, content);
        const matches = await writes.matches.ofOffers([before.id]);
        refusePlaces(content, matches.filter((match) => holdsPlace(match, context.now)).length);
        const after = revised(before, content, context.now);
        return { after, detail: { revision: after.revision, title: after.title } };
      },
    };
  });

/** What is agreed stays agreed: a year never has fewer places than it has agreed matches. */
export function refusePlaces({ capacityPerYear }: Pick<Offer, 'capacityPerYear'>, count: number): void {
  if (capacityPerYear === null || capacityPerYear >= count) return;
  throw new Invalid(
    words('Places of this year that are agreed already: {count}. Give at least as many.', { count }),
    ['capacityPerYear'],
  );
}

/** What a State offers as its experience stays with what it has solved. */
async function refuseBeyondExperience(
  { store }: Pick<Context, 'store'>,
  reads: Pick<Store, 'revisions'>,
  id: ProviderId,
  { scope }: Pick<Offer, 'scope'>,
): Promise<void> {
  const provider = store.catalogue().providers.get(id);
  if (provider?.kind === 'STATE' && provider.participant)
    refuseUnsolved(scope, await experiencesIn(reads, provider.participant, store));
}
