import type { JointOffer } from '../../../domain/assistance/joint/joint-offer.ts';
import { dayOf } from '../../../domain/base/calendar.ts';
import type { ParticipantCode } from '../../../domain/base/ids.ts';
import { pages } from '../../../domain/base/pages.ts';
import { holds } from '../../../domain/base/viewer.ts';
import type { Writes } from '../../../store/store.ts';
import type { Context } from '../../base/context.ts';
import { aMail } from '../../base/mail/tell.ts';

/** The focal points of these States are told that there is something to read, at most once a day of a joint offer and what it is. */
export async function tellStates(
  context: Context,
  writes: Writes,
  { id }: Pick<JointOffer, 'id'>,
  participants: readonly ParticipantCode[],
  code: 'joint-offer-made' | 'joint-offer-calendar',
): Promise<void> {
  if (participants.length === 0) return;
  const { participants: known } = context.store.catalogue();
  const people = await writes.users.ofParticipants(participants);
  const mails = participants.flatMap((participant) =>
    people
      .filter((person) => holds(person, 'FOCAL_POINT', participant))
      .map((person) =>
        aMail(
          context,
          person,
          [{ code, values: { participant }, path: pages.jointOffer(id) }],
          known.get(participant)?.languages,
          `${code}/${id}/${person.id}/${dayOf(context.now)}`,
        ),
      ),
  );
  await writes.addMails(mails, context.now);
}
