import { dayOf, plusDays } from '../../../domain/base/calendar.ts';
import { pages } from '../../../domain/base/pages.ts';
import type { Due } from '../../../domain/base/schedule.ts';
import { holds, type User } from '../../../domain/base/viewer.ts';
import type { Context } from '../../base/context.ts';
import type { Reminder } from '../../base/mail/reminder.ts';

/** To the focal points of a State, the day after the term of a request is over that nobody answered: they can ask again. */
export async function remindToAskAgain(
  { store }: Pick<Context, 'store' | 'now'>,
  { since, due }: Due,
  people: readonly User[],
): Promise<readonly Reminder[]> {
  // The first day that is over at `due` and was not at `since`, to the last one.
  const over = await store.formalRequests.dueBetween(dayOf(since), dayOf(plusDays(due, -1)));
  return over
    .filter(({ followedBy }) => followedBy === null)
    .flatMap(({ id, participant, sent }) => {
      const notice = {
        code: 'formal-request-overdue',
        values: { participant, day: sent?.dueOn ?? '' },
        path: pages.formalRequest(id),
      };
      const reads = store.catalogue().participants.get(participant)?.languages ?? [];
      return people
        .filter((person) => holds(person, 'FOCAL_POINT', participant))
        .map((person) => ({ person, notice, reads }));
    });
}
