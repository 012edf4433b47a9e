import type { ParticipantCode } from '../../domain/base/ids.ts';
import { holds, type User } from '../../domain/base/viewer.ts';
import type { Writes } from '../../store/store.ts';

/** Those who speak for the State. */
export const focalPoints = async (
  { users }: Pick<Writes, 'users'>,
  participant: ParticipantCode,
): Promise<User[]> =>
  (await users.ofParticipants([participant])).filter((user) => holds(user, 'FOCAL_POINT', participant));
