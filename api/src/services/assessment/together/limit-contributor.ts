import type { UserId } from '../../../domain/base/ids.ts';
import { Invalid } from '../../../domain/base/refusal.ts';
import { type Context, found, permit } from '../../base/context.ts';
import { once } from '../../base/once.ts';
import { participantIn } from '../open-assessment.ts';
import { type Colleague, colleagueIn } from './colleagues.ts';

export interface LimitContributorInput {
  readonly operationId: string;
  readonly participant: string;
  readonly person: UserId;
  readonly onlyAssigned: boolean;
}

/** Whether a contributor sees and writes the whole checklist of the State, or only what is assigned to them. */
export async function limitContributor(context: Context, input: LimitContributorInput): Promise<Colleague> {
  const { store, viewer } = context;
  const participant = participantIn(store.catalogue(), input.participant);
  const by = permit(viewer, 'assignment.limit', { participant }, ['participant']);
  return once(
    context,
    'assignment.limit',
    input.operationId,
    input,
    async (writes) => {
      const person = await colleagueIn(writes, participant, input.person, ['person']);
      if (person.focalPoint)
        throw new Invalid('A focal point always sees the whole checklist. Choose a contributor.', ['person']);
      const user = await found(writes.users.byIds([person.id]));
      const roles = user.roles.map(({ onlyAssigned, ...grant }) => {
        const limited = grant.participant === participant ? input.onlyAssigned : onlyAssigned;
        return limited ? { ...grant, onlyAssigned: true } : grant;
      });
      await writes.changeUser(person.id, { roles });
      writes.record({
        user: by.id,
        action: 'assignment.limit',
        subject: person.id,
        detail: { participant, onlyAssigned: input.onlyAssigned },
      });
      return { ...person, onlyAssigned: input.onlyAssigned };
    },
    {
      keep: ({ id }) => ({ id }),
      again: ({ id }) => colleagueIn(store, participant, id, ['person']),
    },
  );
}
