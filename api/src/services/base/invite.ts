import { type Instant, plusDays } from '../../domain/base/calendar.ts';
import type { UserId } from '../../domain/base/ids.ts';
import { isSameGrant, type RoleGrant, type User } from '../../domain/base/viewer.ts';
import type { Writes } from '../../store/store.ts';
import type { Context } from './context.ts';
import { newSecret } from './secret.ts';

/** Days for which the link in an invitation sets the first password. */
export const daysInvited = 30;

export interface Invited {
  readonly email: string;
  readonly name: string;
  readonly grant: RoleGrant;
}

/**
 * An account for somebody who is told of it by mail, with a key for the link that sets its first password, once. Who has an account keeps it, and is
 * granted this beside what they had; no key where they have a password.
 */
export async function invite(
  writes: Writes,
  { now, newId }: Pick<Context, 'now' | 'newId'>,
  { email, name, grant }: Invited,
): Promise<{ readonly person: User; readonly key: string | null }> {
  const before = await writes.users.byEmail(email);
  const known: User = before ?? {
    ...{ id: newId() as UserId, email, name, roles: [] },
    ...{ passwordHash: null, passwordRevision: 0 },
  };
  const roles = known.roles.some((one) => isSameGrant(one, grant)) ? known.roles : [...known.roles, grant];
  const person = { ...known, roles };
  if (before) await writes.changeUser(person.id, { roles });
  else await writes.addUser(person);
  if (person.passwordHash !== null) return { person, key: null };
  return { person, key: await openPasswordLink(writes, person, now, daysInvited) };
}

/** A key for a link that sets this person's password, once, within so many days. It is the only one: those sent before are over. */
export async function openPasswordLink(
  writes: Writes,
  { id, passwordRevision }: Pick<User, 'id' | 'passwordRevision'>,
  now: Instant,
  days: number,
): Promise<string> {
  const { secret, hash } = newSecret();
  await writes.closeSessions({ user: id, kind: 'PASSWORD_LINK' });
  await writes.openSession({
    ...{ hash, user: id, kind: 'PASSWORD_LINK', label: null, madeBy: [] },
    ...{ passwordRevision, createdAt: now, expiresAt: plusDays(now, days) },
  });
  return secret;
}
