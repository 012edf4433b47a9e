import type { Assigned, Assignments } from '../../../domain/assessment/together/assignment.ts';
import { dueSoon } from '../../../domain/assessment/together/due-soon.ts';
import { dayOf, plusDays } from '../../../domain/base/calendar.ts';
import { answerId, type UserId } from '../../../domain/base/ids.ts';
import { pages } from '../../../domain/base/pages.ts';
import type { Due } from '../../../domain/base/schedule.ts';
import type { User } from '../../../domain/base/viewer.ts';
import type { Context } from '../../base/context.ts';
import type { Reminder } from '../../base/mail/reminder.ts';
import { ownPeople } from '../own-people.ts';
import { answeredIn, readyIn } from './read-assignments.ts';

/** To each person once before the day of what is assigned to them, unless all of it is answered or marked as ready. It says how much and when, not what. */
export async function remindAssigned(
  { store }: Pick<Context, 'store'>,
  due: Due,
  people: readonly User[],
): Promise<readonly Reminder[]> {
  const today = dayOf(due.due);
  const soon = (await store.assignments.dueBetween(today, dayOf(plusDays(due.due, 400)))).map((one) => ({
    ...one,
    list: one.list.filter((each) => dueSoon(each, due)),
  }));
  const open = await stillOpen(
    { store },
    soon.filter(({ list }) => list.length > 0),
  );
  const states = store.catalogue().participants;
  return open.flatMap(({ participant, list }) => {
    const reads = states.get(participant)?.languages ?? [];
    return [...byPersonAndDay(list).values()].flatMap((group) => {
      const [{ person: id, due: day }] = group as [Assigned];
      const person = people.find((one) => one.id === id && isOf(one, participant));
      const notice = { code: 'assigned-due', values: { count: group.length, day }, path: pages.myQuestions };
      return person ? [{ person, notice, reads }] : [];
    });
  });
}

/** Of drafts, what is neither answered nor ready. */
async function stillOpen(
  { store }: Pick<Context, 'store'>,
  all: readonly Assignments[],
): Promise<readonly Assignments[]> {
  const [some] = all;
  if (!some) return [];
  const own = { ...ownPeople(some.participant), participants: all.map(({ participant }) => participant) };
  const drafts = await store.assessments.list(own, { participants: own.participants, statuses: ['DRAFT'] });
  const inDraft = all.filter(({ id }) => drafts.some((draft) => draft.id === id));
  const ids = inDraft.flatMap(({ id, list }) => list.map(({ provision }) => answerId(id, provision)));
  const [answers, marks] = await Promise.all([store.answers.byIds(own, ids), store.readyMarks.byIds(ids)]);
  return inDraft.map((one) => {
    const ofIt = answers.filter(({ assessment }) => assessment === one.id);
    const [answered, ready] = [answeredIn(ofIt), readyIn(ofIt, marks)];
    return {
      ...one,
      list: one.list.filter(({ provision }) => !answered.has(provision) && !ready.has(provision)),
    };
  });
}

function byPersonAndDay(list: readonly Assigned[]): ReadonlyMap<string, readonly Assigned[]> {
  const groups = new Map<string, Assigned[]>();
  for (const one of list) {
    const key = `${one.person}/${one.due}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return groups;
}

const isOf = (user: User & { readonly id: UserId }, participant: string): boolean =>
  user.roles.some((grant) => grant.participant === participant);
