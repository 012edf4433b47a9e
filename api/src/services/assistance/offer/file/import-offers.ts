import type { Offer } from '../../../../domain/assistance/offer.ts';
import { parseOffer } from '../../../../domain/assistance/offer-input.ts';
import type { ProviderId } from '../../../../domain/base/ids.ts';
import { Invalid, Refusal, type Words } from '../../../../domain/base/refusal.ts';
import { brokenCharacter } from '../../../../domain/base/visible-text.ts';
import type { Writes } from '../../../../store/store.ts';
import { audience, type Context, type SignedIn } from '../../../base/context.ts';
import { once } from '../../../base/once.ts';
import { askAgain } from '../ask-again.ts';
import { contentWithin, offerLimits } from '../offer-limits.ts';
import { offerAfter } from './offer-after.ts';
import { offersByCode, spokesperson } from './own-offers.ts';

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
  { id: user, name }: SignedIn,
  { provider, offers }: ImportOffersInput,
): Promise<readonly ImportedOffer[]> {
  const own = await offersByCode(writes, context, provider);
  const known = offers.flatMap(({ code }) => own.get(code.trim()) ?? []);
  const limits = await offerLimits(
    writes,
    provider,
    known.map(({ id }) => id),
  );
  const { now } = context;
  const saved: { readonly before: Offer | null; readonly after: Offer }[] = [];
  const done = offers.map((one, at): ImportedOffer => {
    const code = one.code.trim();
    const became = (outcome: ImportedOffer['outcome'], offer: Offer | null): ImportedOffer => ({
      ...{ code, outcome, offer, why: null, path: [] },
    });
    try {
      const there = own.get(code) ?? null;
      const sent = parseOffer(one, context.store.catalogue());
      const readAt = one.expectedRevision ?? (there ? 0 : null);
      const said = offerAfter({ provider, code, readAt, content: sent }, there, context).offer;
      if (said === there) return became('UNCHANGED', there);
      const after = { ...said, ...contentWithin(limits, there, sent, now) };
      own.set(code, after);
      saved.push({ before: there, after });
      return became(there ? 'REVISED' : 'PUBLISHED', after);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const path = ['offers', `${at}`, ...error.inputPath];
      return { ...became('REFUSED', null), why: error.words, path };
    }
  });
  if (saved.length === 0) return done;
  await writes.saveOffers(saved.map(({ after }) => after));
  const revised = saved.flatMap(({ before, after }) => (before ? [{ before, after }] : []));
  const asked = await askAgain(writes, revised, limits.matches, { now, by: name });
  writes.publish([...saved.map(({ after }) => ({ kind: 'offer', row: after }) as const), ...asked]);
  for (const { id, title, revision } of saved.map(({ after }) => after)) {
    const action = revision === 1 ? 'offer.publish' : 'offer.revise';
    writes.record({ user, action, subject: id, detail: { title, revision, channel: 'FILE' } });
  }
  return done;
}
