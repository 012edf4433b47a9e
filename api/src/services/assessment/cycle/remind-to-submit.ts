import { assessmentId } from '../../../domain/assessment/assessment.ts';
import { callTo } from '../../../domain/assessment/cycle/call.ts';
import { type Cycle, isIn } from '../../../domain/assessment/cycle/cycle.ts';
import { type ReminderKind, reminderDue } from '../../../domain/assessment/cycle/reminder.ts';
import type { ParticipantCode } from '../../../domain/base/ids.ts';
import { languageFor } from '../../../domain/base/language.ts';
import { pages } from '../../../domain/base/pages.ts';
import type { Due } from '../../../domain/base/schedule.ts';
import type { User } from '../../../domain/base/viewer.ts';
import type { Context } from '../../base/context.ts';
import type { Reminder } from '../../base/mail/reminder.ts';

/** To the focal points of each State that has not submitted, of every cycle that it is the turn of. */
export async function remindToSubmit(
  context: Pick<Context, 'store'>,
  due: Due,
  people: readonly User[],
): Promise<readonly Reminder[]> {
  const { store } = context;
  const turns = (await store.cycles.all()).flatMap((cycle) => {
    const kind = reminderDue(cycle, due);
    return kind ? [{ cycle, kind }] : [];
  });
  const begun = await store.assessments.begun(turns.map(({ cycle }) => cycle));
  return turns.flatMap(({ cycle, kind }) => {
    const there = new Map(
      begun.filter((one) => isIn(cycle, one)).map((one) => [one.participant, one] as const),
    );
    return people.flatMap((person) =>
      statesOf(person)
        .filter((state) => !there.get(state)?.firstSubmittedAt)
        .flatMap((state) =>
          reminderOf(context, person, state, { cycle, kind, due, begun: there.has(state) }),
        ),
    );
  });
}

const statesOf = ({ roles }: User): readonly ParticipantCode[] => [
  ...new Set(
    roles.flatMap(({ role, participant }) => (role === 'FOCAL_POINT' && participant ? [participant] : [])),
  ),
];

interface Turn {
  readonly cycle: Cycle;
  readonly kind: ReminderKind;
  readonly due: Due;
  readonly begun: boolean;
}

function reminderOf(
  { store }: Pick<Context, 'store'>,
  person: User,
  state: ParticipantCode,
  { cycle, kind, due, begun }: Turn,
): readonly Reminder[] {
  const participant = store.catalogue().participants.get(state);
  if (!participant) return [];
  const { instrument, cycle: year, deadline } = cycle;
  const reads = participant.languages;
  const notice = {
    code: `cycle-${kind}`,
    values: { participant: state, instrument, cycle: year, day: deadline },
    also: callTo(cycle, participant, person.language ?? languageFor(reads), due.due),
    path: begun ? pages.checklist(assessmentId(state, instrument, year)) : pages.checklists(),
  };
  return [{ person, notice, reads }];
}
