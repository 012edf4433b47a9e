import { plusDays } from '../../domain/base/calendar.ts';
import type { UserId } from '../../domain/base/ids.ts';
import { Invalid } from '../../domain/base/refusal.ts';
import type { RoleGrant, User } from '../../domain/base/viewer.ts';
import type { Store } from '../../store/store.ts';
import { type Context, permit } from './context.ts';
import { hashPassword, newSecret } from './secret.ts';

export interface NewUser {
  readonly email: string;
  readonly name: string;
  readonly roles: readonly RoleGrant[];
  readonly password?: string;
}

/** Registers people, or gives who is already there these roles and this password. */
export async function registerUsers(context: Context, people: readonly NewUser[]): Promise<readonly User[]> {
  const { store, viewer, newId } = context;
  const by = permit(viewer, 'user.register');
  // Who share a password share the work of hashing it: demonstration accounts do.
  const hashes = new Map<string, Promise<string>>();
  const hashOnce = (password: string) => {
    const hash = hashes.get(password) ?? hashPassword(password);
    hashes.set(password, hash);
    return hash;
  };
  const there = new Map((await store.users.all()).map((user) => [user.email.toLowerCase(), user]));
  const users = await Promise.all(
    people.map(async ({ email, name, roles, password }): Promise<User> => {
      const address = addressOf(email);
      const before = there.get(address);
      const passwordHash = password === undefined ? (before?.passwordHash ?? null) : await hashOnce(password);
      return { id: before?.id ?? (newId() as UserId), email: address, name, roles, passwordHash };
    }),
  );
  await store.atomically(async (writes) => {
    for (const user of users) {
      await writes.saveUser(user);
      writes.record({
        user: by.id,
        action: 'user.register',
        subject: user.id,
        detail: { roles: user.roles },
      });
    }
  });
  return users;
}

/** The first administrator (`npm run admin`), called by who holds the machine: a key for a link that sets the password, once, within a day. */
export async function inviteAdministrator(
  store: Store,
  email: string,
  { now, newId }: Pick<Context, 'now' | 'newId'>,
): Promise<{ readonly key: string }> {
  const address = addressOf(email);
  const before = await store.users.byEmail(address);
  const grant: RoleGrant = { role: 'ADMINISTRATOR', participant: null, provider: null };
  const roles = before?.roles.some(({ role }) => role === 'ADMINISTRATOR')
    ? before.roles
    : [...(before?.roles ?? []), grant];
  const user: User = {
    id: before?.id ?? (newId() as UserId),
    email: address,
    name: before?.name ?? address,
    roles,
    passwordHash: before?.passwordHash ?? null,
  };
  const { secret, hash } = newSecret();
  await store.atomically(async (writes) => {
    await writes.saveUser(user);
    await writes.openSession({
      hash,
      user: user.id,
      kind: 'PASSWORD_LINK',
      label: null,
      createdAt: now,
      expiresAt: plusDays(now, 1),
    });
    writes.record({ user: null, action: 'user.register', subject: user.id, detail: { roles: user.roles } });
  });
  return { key: secret };
}

function addressOf(email: string): string {
  const address = email.trim().toLowerCase();
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(address))
    throw new Invalid(`"${email}" is no e-mail address.`, ['email']);
  return address;
}
