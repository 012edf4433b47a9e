import { isAskedFor } from '../../../domain/assistance/asked-to-confirm.ts';
import { lapsesSoon } from '../../../domain/assistance/lapsing-offer.ts';
import { offerState, staleAt } from '../../../domain/assistance/offer-state.ts';
import { dayOf } from '../../../domain/base/calendar.ts';
import { pages } from '../../../domain/base/pages.ts';
import { allows } from '../../../domain/base/policy.ts';
import type { Due } from '../../../domain/base/schedule.ts';
import type { User } from '../../../domain/base/viewer.ts';
import { everyone } from '../../../domain/base/visibility.ts';
import type { Context } from '../../base/context.ts';
import type { Reminder } from '../../base/mail/reminder.ts';
import { confirmLink } from './confirm-link.ts';

/** To the people of each provider whose offer is about to go stale, or is stale: each with a link that confirms it. */
export async function remindToConfirm(
  { store, now }: Pick<Context, 'store' | 'now'>,
  due: Due,
  people: readonly User[],
): Promise<readonly Reminder[]> {
  const lapsing = (await store.offers.all(everyone)).filter(
    (offer) => lapsesSoon(offer, due) || isAskedFor(offer, due),
  );
  return lapsing.flatMap((offer) => {
    const { title, confirmedAt } = offer;
    const values = { title, confirmed: dayOf(confirmedAt), day: dayOf(staleAt(offer)) };
    const code = offerState(offer, now) === 'STALE' ? 'offer-stale' : 'offer-lapses';
    return people
      .filter((person) => allows(person, 'offer.confirm', { provider: offer.provider }))
      .map((person) => {
        const path = pages.confirmOffer(confirmLink(store, offer, person, now));
        return { person, notice: { code, values, path } };
      });
  });
}
