import { daysOfLink } from '../../../domain/assistance/asked-to-confirm.ts';
import type { Offer } from '../../../domain/assistance/offer.ts';
import { confirmOffer } from '../../../domain/assistance/offer-steps.ts';
import { dayOf, type Instant, plusDays } from '../../../domain/base/calendar.ts';
import type { OfferId, UserId } from '../../../domain/base/ids.ts';
import { allows } from '../../../domain/base/policy.ts';
import { Forbidden, Invalid, NotFound, OutOfTurn, words } from '../../../domain/base/refusal.ts';
import type { User } from '../../../domain/base/viewer.ts';
import { everyone } from '../../../domain/base/visibility.ts';
import type { Store } from '../../../store/store.ts';
import type { Context } from '../../base/context.ts';
import { readSignedLink, signedLink } from '../../base/signed-link.ts';
import { refuseUntrue } from './confirm-offer.ts';

const purpose = 'offer.confirm';

/** What the link of one person is for: this offer, as long as it was last confirmed then. */
interface Confirmable {
  readonly offer: OfferId;
  readonly person: UserId;
  readonly confirmedAt: Instant;
  readonly until: Instant;
}

/** For the mail to one person: it confirms this offer once, and does nothing else. */
export const confirmLink = (
  { live }: Pick<Store, 'live'>,
  offer: Offer,
  person: Pick<User, 'id'>,
  now: Instant,
): string =>
  signedLink(live.linkSecret, purpose, [offer.id, person.id, offer.confirmedAt, plusDays(now, daysOfLink)]);

export const linkStates = ['OPEN', 'USED', 'EXPIRED', 'WITHDRAWN'] as const;
export type LinkState = (typeof linkStates)[number];

export interface OfferToConfirm {
  readonly offer: Offer;
  readonly state: LinkState;
  readonly until: Instant;
}

/** What the link is for, and whether it still confirms. Reading it changes nothing: what checks mails for danger follows every link. */
export async function offerToConfirm({ store, now }: Context, link: string): Promise<OfferToConfirm | null> {
  const told = confirmableOf(store, link);
  if (!told) return null;
  const [offer] = await store.offers.byIds(everyone, [told.offer]);
  return offer ? { offer, state: stateOf(offer, told, now), until: told.until } : null;
}

/** The offer is confirmed in the name of whoever was sent the link, signed in or not; once, and only while that person speaks for its provider. */
export async function confirmOfferByLink({ store, now }: Context, link: string): Promise<Offer> {
  const told = confirmableOf(store, link);
  if (!told) throw notWhole();
  return store.atomically(async (writes) => {
    const [offer] = await writes.offers.byIds(everyone, [told.offer]);
    const [person] = await writes.users.byIds([told.person]);
    if (!offer) throw notWhole();
    refuseClosed(offer, stateOf(offer, told, now));
    if (!person || !allows(person, 'offer.confirm', offer))
      throw new Forbidden(
        'You no longer speak for the provider of this offer. Ask a colleague to confirm it.',
        ['link'],
      );
    await refuseUntrue(writes, offer);
    const after = confirmOffer(offer, now);
    await writes.saveOffer(after, offer.revision);
    writes.publish([{ kind: 'offer', row: after }]);
    writes.record({ user: person.id, action: 'offer.confirm', subject: offer.id, detail: { by: 'mail' } });
    return after;
  });
}

function confirmableOf({ live }: Pick<Store, 'live'>, link: string): Confirmable | null {
  const [offer, person, confirmedAt, until] = readSignedLink(live.linkSecret, purpose, link) ?? [];
  if (offer === undefined || person === undefined || confirmedAt === undefined || until === undefined)
    return null;
  return { offer: offer as OfferId, person: person as UserId, confirmedAt, until };
}

function stateOf(offer: Offer, { confirmedAt, until }: Confirmable, now: Instant): LinkState {
  if (offer.withdrawnAt !== null) return 'WITHDRAWN';
  // Confirmed or revised since, by whomever: that is what it was for.
  if (offer.confirmedAt !== confirmedAt) return 'USED';
  return now < until ? 'OPEN' : 'EXPIRED';
}

function refuseClosed({ confirmedAt }: Offer, state: LinkState): void {
  if (state === 'USED')
    throw new OutOfTurn(
      words('This offer was already confirmed on {day}. There is nothing left to do.', {
        day: dayOf(confirmedAt),
      }),
      ['link'],
    );
  if (state === 'EXPIRED')
    throw new Invalid('This link has expired. Sign in and confirm the offer there.', ['link']);
}

const notWhole = () =>
  new NotFound(
    ['link'],
    'This link is not whole. Open it from the mail again, or sign in and confirm there.',
  );
