import type { ParticipantCode, UserId } from '../../../domain/base/ids.ts';
import { Invalid } from '../../../domain/base/refusal.ts';
import { holds, type RoleGrant, type User } from '../../../domain/base/viewer.ts';
import type { Reads } from '../../../store/store.ts';

/** One of a State's own people, as the others of them see that person. */
export interface Colleague {
  readonly id: UserId;
  readonly participant: ParticipantCode;
  readonly name: string;
  readonly focalPoint: boolean;
  readonly onlyAssigned: boolean;
}

export async function colleaguesOf(
  { users }: Pick<Reads, 'users'>,
  participants: readonly ParticipantCode[],
): Promise<readonly Colleague[]> {
  const people = await users.ofParticipants(participants);
  return participants.flatMap((participant) => people.flatMap((user) => colleague(user, participant) ?? []));
}

/** The person of this id among the State's people. One of another State and nobody at all are refused alike. */
export async function colleagueIn(
  reads: Pick<Reads, 'users'>,
  participant: ParticipantCode,
  id: UserId,
  path: readonly (string | number)[],
): Promise<Colleague> {
  const person = (await colleaguesOf(reads, [participant])).find((one) => one.id === id);
  if (!person) throw new Invalid('Nobody of your State has this id. Choose one of its people.', path);
  return person;
}

function colleague(user: User, participant: ParticipantCode): Colleague | null {
  const grants = user.roles.filter((grant) => grant.participant === participant);
  if (grants.length === 0) return null;
  return {
    id: user.id,
    participant,
    name: user.name,
    focalPoint: holds(user, 'FOCAL_POINT', participant),
    onlyAssigned: grants.every(isLimited),
  };
}

const isLimited = ({ onlyAssigned }: RoleGrant): boolean => onlyAssigned ?? false;
