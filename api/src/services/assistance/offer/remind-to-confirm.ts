import { lapsesSoon } from '../../../domain/assistance/lapsing-offer.ts';
import { staleAt } from '../../../domain/assistance/offer-state.ts';
import { dayOf } from '../../../domain/base/calendar.ts';
import { pages } from '../../../domain/base/pages.ts';
import type { Due } from '../../../domain/base/schedule.ts';
import { holds, type User } from '../../../domain/base/viewer.ts';
import { everyone } from '../../../domain/base/visibility.ts';
import type { Context } from '../../base/context.ts';
import type { Reminder } from '../../base/mail/reminder.ts';

/** To the people of each provider whose offer is about to go stale. */
export async function remindToConfirm(
  { store }: Pick<Context, 'store'>,
  due: Due,
  people: readonly User[],
): Promise<readonly Reminder[]> {
  const lapsing = (await store.offers.all(everyone)).filter((offer) => lapsesSoon(offer, due));
  return lapsing.flatMap((offer) => {
    const { title, confirmedAt } = offer;
    const values = { title, confirmed: dayOf(confirmedAt), day: dayOf(staleAt(offer)) };
    const notice = { code: 'offer-lapses', values, path: pages.ourOffer(offer.id) };
    return people
      .filter((person) => holds(person, 'DONOR', offer.provider))
      .map((person) => ({ person, notice }));
  });
}
