import type { Instant } from '../../domain/base/calendar.ts';
import type { UserId } from '../../domain/base/ids.ts';
import { isOneAddress } from '../../domain/base/mail.ts';
import { Invalid, words } from '../../domain/base/refusal.ts';
import type { RoleGrant, User } from '../../domain/base/viewer.ts';
import type { Store } from '../../store/store.ts';
import { type Context, permit } from './context.ts';
import { openPasswordLink } from './invite.ts';
import { hashPassword, passwordFits } from './secret.ts';

export interface NewUser {
  readonly email: string;
  readonly name: string;
  readonly roles: readonly RoleGrant[];
  readonly password?: string;
}

/** Registers people, or gives a person who is already there this name, these roles and this password. */
export async function registerUsers(context: Context, people: readonly NewUser[]): Promise<readonly User[]> {
  const { store, viewer, newId } = context;
  const by = permit(viewer, 'user.register');
  const all = people.map((person) => ({ ...person, email: addressOf(person.email) }));
  const hashes = await hashed(all);
  const fitting = await standing(store, all);
  return store.atomically(async (writes) => {
    const there = new Map((await writes.users.all()).map((user) => [user.email, user]));
    for (const { email, name, roles: given, password } of all) {
      const before = there.get(email);
      const roles = given.map((grant) =>
        withProvider(store, withSince(withLimit(grant, before), before, context.now)),
      );
      const user: User = before
        ? { ...before, name, roles }
        : { id: newId() as UserId, email, name, roles, passwordHash: null, passwordRevision: 0 };
      if (before) await writes.changeUser(user.id, { name, roles });
      else await writes.addUser(user);
      there.set(email, user);
      const passwordHash = password === undefined ? undefined : hashes.get(password);
      if (passwordHash && (user.passwordHash === null || user.passwordHash !== fitting.get(email))) {
        await writes.setPasswordHash(user.id, passwordHash);
        there.set(email, { ...user, passwordHash, passwordRevision: user.passwordRevision + 1 });
      }
      writes.record({ user: by.id, action: 'user.register', subject: user.id, detail: { roles } });
    }
    return all.flatMap(({ email }) => there.get(email) ?? []);
  });
}

/** The focal point of a State that gives help itself speaks for it. */
function withProvider(store: Store, grant: RoleGrant): RoleGrant {
  if (grant.role !== 'FOCAL_POINT') return grant;
  const own = [...store.catalogue().providers.values()].find(
    ({ kind, participant }) => kind === 'STATE' && participant === grant.participant,
  );
  return own ? { ...grant, provider: own.id } : grant;
}

/** What a State's focal point has limited stays limited. */
const withLimit = (grant: RoleGrant, before: User | undefined): RoleGrant =>
  before?.roles.some(
    ({ role, participant, onlyAssigned }) =>
      onlyAssigned && role === grant.role && participant === grant.participant,
  )
    ? { ...grant, onlyAssigned: true }
    : grant;

/** Whoever spoke for the provider before does so since then. */
function withSince(grant: RoleGrant, before: User | undefined, now: Instant): RoleGrant {
  if (grant.provider === null) return grant;
  const had = before?.roles.find(({ role, provider }) => role === grant.role && provider === grant.provider);
  if (had && had.since === undefined) return grant;
  return { ...grant, since: had?.since ?? now };
}

/** Those who share a password share the work of hashing it: demonstration accounts do. */
async function hashed(people: readonly NewUser[]): Promise<ReadonlyMap<string, string>> {
  const passwords = [...new Set(people.flatMap(({ password }) => password ?? []))];
  return new Map(
    await Promise.all(passwords.map(async (password) => [password, await hashPassword(password)] as const)),
  );
}

/** The hashes of those who have the password already that they are given: theirs stays, and so do their sessions. */
async function standing(
  store: Store,
  people: readonly NewUser[],
): Promise<ReadonlyMap<string, string | null>> {
  const there = new Map((await store.users.all()).map((user) => [user.email, user.passwordHash]));
  const fitting = await Promise.all(
    people.map(async ({ email, password }) => {
      const hash = there.get(email) ?? null;
      return password !== undefined && hash !== null && (await passwordFits(hash, password))
        ? ([[email, hash]] as const)
        : [];
    }),
  );
  return new Map(fitting.flat());
}

/** The first administrator (`npm run admin`), called by whoever controls the machine: a key for a link that sets the password, once, within a day. */
export async function inviteAdministrator(
  store: Store,
  email: string,
  { now, newId }: Pick<Context, 'now' | 'newId'>,
): Promise<{ readonly key: string }> {
  const address = addressOf(email);
  const grant: RoleGrant = { role: 'ADMINISTRATOR', participant: null, provider: null };
  return store.atomically(async (writes) => {
    const before = await writes.users.byEmail(address);
    const user: User = before ?? {
      id: newId() as UserId,
      email: address,
      name: address,
      roles: [],
      passwordHash: null,
      passwordRevision: 0,
    };
    const roles = user.roles.some(({ role }) => role === 'ADMINISTRATOR')
      ? user.roles
      : [...user.roles, grant];
    if (before) await writes.changeUser(user.id, { roles });
    else await writes.addUser({ ...user, roles });
    const key = await openPasswordLink(writes, user, now, 1);
    writes.record({ user: null, action: 'user.register', subject: user.id, detail: { roles } });
    return { key };
  });
}

function addressOf(email: string): string {
  const address = email.trim().toLowerCase();
  if (!isOneAddress(address))
    throw new Invalid(words('"{email}" is not an e-mail address.', { email }), ['email']);
  return address;
}
