import { dayOf } from '../../domain/base/calendar.ts';
import type { Due } from '../../domain/base/schedule.ts';
import type { User } from '../../domain/base/viewer.ts';
import type { Writes } from '../../store/store.ts';
import { remindToSubmit } from '../assessment/cycle/remind-to-submit.ts';
import { remindAssigned } from '../assessment/together/remind-assigned.ts';
import { remindToAskAgain } from '../assistance/formal-request/remind.ts';
import { remindToConfirm } from '../assistance/offer/remind-to-confirm.ts';
import type { Context } from '../base/context.ts';
import type { Reminder } from '../base/mail/reminder.ts';
import { aMail } from '../base/mail/tell.ts';

type Source = (context: Context, due: Due, people: readonly User[]) => Promise<readonly Reminder[]>;

/** What people are reminded of. */
const sources: readonly Source[] = [remindToSubmit, remindAssigned, remindToConfirm, remindToAskAgain];

/** One mail for each person and day, with all that is due; asked again it is the same mail. */
export async function remind(
  context: Context,
  due: Due,
  finish: (writes: Writes) => Promise<void>,
): Promise<void> {
  const { store, now } = context;
  const people = await store.users.all();
  const reminders = (await Promise.all(sources.map((source) => source(context, due, people)))).flat();
  const byPerson = new Map<User, Reminder[]>();
  for (const reminder of reminders)
    byPerson.set(reminder.person, [...(byPerson.get(reminder.person) ?? []), reminder]);
  const mails = [...byPerson].map(([person, list]) =>
    aMail(
      context,
      person,
      list.map(({ notice }) => notice),
      list.flatMap(({ reads = [] }) => reads),
      `reminder/${person.id}/${dayOf(due.due)}`,
    ),
  );
  await store.atomically(async (writes) => {
    await writes.addMails(mails, now);
    await finish(writes);
  });
}
