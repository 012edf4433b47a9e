import type { Offer } from '../../../../domain/assistance/offer.ts';
import { parseOffer } from '../../../../domain/assistance/offer-input.ts';
import type { ProviderId } from '../../../../domain/base/ids.ts';
import { Invalid, Refusal, type Words } from '../../../../domain/base/refusal.ts';
import { brokenCharacter } from '../../../../domain/base/visible-text.ts';
import type { Writes } from '../../../../store/store.ts';
import { audience, type Context, type SignedIn } from '../../../base/context.ts';
import { once } from '../../../base/once.ts';
import { refusePlaces } from '../revise-offer.ts';
import { offerAfter } from './offer-after.ts';
import { offersByCode, placesGiven, spokesperson } from './own-offers.ts';

export interface ImportedOfferInput extends Readonly<Record<string, unknown>> {
  readonly code: string;
  /** Of the one that is here under this code, as it was shown; null: none was. */
  readonly expectedRevision?: number | null | undefined;
}

export interface ImportedOffer {
  readonly code: string;
  readonly outcome: 'PUBLISHED' | 'REVISED' | 'UNCHANGED' | 'REFUSED';
  readonly offer: Offer | null;
  readonly why: Words | null;
  /** Where in the input that is. */
  readonly path: readonly string[];
}

export interface ImportOffersInput {
  readonly operationId: string;
  readonly provider: ProviderId;
  readonly offers: readonly ImportedOfferInput[];
}

/** So many are one transaction. */
export const mostTogether = 200;

/**
 * Keeps offers that a person chose from a file, in one transaction: each is published, revised, or already so; one that is refused holds up no other. What
 * is so already is not written, and not confirmed by that.
 */
export async function importOffers(
  context: Context,
  input: ImportOffersInput,
): Promise<readonly ImportedOffer[]> {
  const by = spokesperson(context, input.provider);
  if (input.offers.length > mostTogether)
    throw new Invalid(`Send at most ${mostTogether} entries.`, ['offers']);
  refuseBroken(input.offers);
  return once(
    context,
    'offer.publish',
    input.operationId,
    input,
    (writes) => take(writes, context, by, input),
    {
      keep: (done) => ({ done: done.map(({ offer, ...one }) => ({ ...one, offer: offer?.id ?? null })) }),
      again: async ({ done }) => {
        const ids = done.flatMap(({ offer }) => offer ?? []);
        const now = new Map(
          (await context.store.offers.byIds(audience(context), ids)).map((one) => [one.id, one]),
        );
        return done.map((one) => ({ ...one, offer: (one.offer && now.get(one.offer)) ?? null }));
      },
    },
  );
}

/** Half a character has no canonical form to know the request again by. */
function refuseBroken(offers: readonly ImportedOfferInput[]): void {
  for (const [at, one] of offers.entries())
    for (const field of ['code', 'title', 'description', 'conditions', 'contact']) {
      const broken = brokenCharacter(String(one[field] ?? ''));
      if (broken) throw new Invalid(broken, ['offers', at, field]);
    }
}

async function take(
  writes: Writes,
  context: Context,
  { id: user }: SignedIn,
  { provider, offers }: ImportOffersInput,
): Promise<readonly ImportedOffer[]> {
  const own = await offersByCode(writes, context, provider);
  const known = offers.flatMap(({ code }) => own.get(code.trim()) ?? []);
  const placesOf = await placesGiven(writes, context, known);
  const saved: Offer[] = [];
  const done = offers.map((one, at): ImportedOffer => {
    const code = one.code.trim();
    const became = (outcome: ImportedOffer['outcome'], offer: Offer | null): ImportedOffer => ({
      ...{ code, outcome, offer, why: null, path: [] },
    });
    try {
      const there = own.get(code) ?? null;
      const content = parseOffer(one, context.store.catalogue());
      const readAt = one.expectedRevision ?? (there ? 0 : null);
      const after = offerAfter({ provider, code, readAt, content }, there, context).offer;
      if (after === there) return became('UNCHANGED', there);
      if (there) refusePlaces(content, placesOf(there));
      own.set(code, after);
      saved.push(after);
      return became(there ? 'REVISED' : 'PUBLISHED', after);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const path = ['offers', `${at}`, ...error.inputPath];
      return { ...became('REFUSED', null), why: error.words, path };
    }
  });
  if (saved.length === 0) return done;
  await writes.saveOffers(saved);
  writes.publish(saved.map((row) => ({ kind: 'offer', row })));
  for (const { id, title, revision } of saved) {
    const action = revision === 1 ? 'offer.publish' : 'offer.revise';
    writes.record({ user, action, subject: id, detail: { title, revision, channel: 'FILE' } });
  }
  return done;
}
