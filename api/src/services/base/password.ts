import type { Instant } from '../../domain/base/calendar.ts';
import { Invalid, NotFound } from '../../domain/base/refusal.ts';
import type { User } from '../../domain/base/viewer.ts';
import { attempt, budgets } from './attempts.ts';
import { type Context, found, permit } from './context.ts';
import { once } from './once.ts';
import { checkNewPassword, hashOfSecret, hashPassword, passwordFits } from './secret.ts';
import { type Entered, enter, type OpenedSession, openSession } from './sign-in.ts';

export interface ChangePasswordInput {
  readonly operationId: string;
  readonly current: string;
  readonly next: string;
}

/** A changed password closes all of the person's other sessions and tokens. Gives the session that goes on. */
export async function changePassword(
  context: Context,
  { operationId, current, next }: ChangePasswordInput,
): Promise<OpenedSession | null> {
  const { store, viewer, now } = context;
  const { id } = permit(viewer, 'password.change');
  checkNewPassword(next, ['next']);
  const passwordHash = await hashPassword(next);
  const before = await found(store.users.byIds([id]));
  const fits = await attempt(store, [{ budget: budgets.change, key: id, forgiven: true }], async () => {
    if (await passwordFits(before.passwordHash, current)) return 'current';
    // Sent again: it was changed already, to this.
    return (await passwordFits(before.passwordHash, next)) ? 'next' : null;
  });
  if (fits === null) throw notCurrent();
  let opened: OpenedSession | null = null;
  // Nothing of either password is kept with the operation: a digest of one would let it be guessed.
  await once(
    context,
    'password.change',
    operationId,
    {},
    async (writes) => {
      const user = await found(writes.users.byIds([id]));
      // Changed meanwhile, or never this one.
      if (fits === 'next' || user.passwordHash !== before.passwordHash) throw notCurrent();
      await writes.setPasswordHash(id, passwordHash);
      await writes.closeSessions({ user: id });
      writes.record({ user: id, action: 'password.change', subject: id, detail: { at: now } });
      opened = await openSession(writes, context, await found(writes.users.byIds([id])));
      return { ok: true };
    },
    { keep: () => null, again: async () => ({ ok: true }) },
  );
  // The operation was there already: this change sent twice at once, or another one.
  if (opened === null && fits === 'current' && !(await isPasswordOf(store, before, next)))
    throw usedElsewhere();
  return opened;
}

/** By the address, which is read again: people by id are held in memory. */
async function isPasswordOf(
  { users }: Pick<Context['store'], 'users'>,
  { email }: Pick<User, 'email'>,
  password: string,
): Promise<boolean> {
  return passwordFits((await users.byEmail(email))?.passwordHash ?? null, password);
}

const notCurrent = () => new Invalid('This is not your current password.', ['current']);
const usedElsewhere = () =>
  new Invalid('This operationId was used for something else. Make a new UUID for each new request.', [
    'operationId',
  ]);

export interface PasswordLink {
  readonly until: Instant;
}

/** Whether the link still sets a password; null where it was used, ran out, or a newer one was sent. Reading it changes nothing. */
export async function passwordLink(
  { store, now }: Pick<Context, 'store' | 'now'>,
  key: string,
): Promise<PasswordLink | null> {
  const link = await store.sessions.byHash(hashOfSecret(key), now);
  if (link?.kind !== 'PASSWORD_LINK') return null;
  const [user] = await store.users.byIds([link.user]);
  return user?.passwordRevision === link.passwordRevision ? { until: link.expiresAt } : null;
}

/** By the link in an invitation, or that `npm run admin` prints, once. Signs in. */
export async function setPassword(
  context: Context,
  { key, password }: { readonly key: string; readonly password: string },
  device: string | null = null,
): Promise<Entered> {
  const { store, now } = context;
  const hash = hashOfSecret(key);
  if ((await store.sessions.byHash(hash, now))?.kind !== 'PASSWORD_LINK') throw overLink();
  checkNewPassword(password, ['password']);
  const passwordHash = await hashPassword(password);
  return store.atomically(async (writes) => {
    const link = await writes.sessions.byHash(hash, now);
    const [user] = link?.kind === 'PASSWORD_LINK' ? await writes.users.byIds([link.user]) : [];
    if (!user || link?.passwordRevision !== user.passwordRevision) throw overLink();
    // Two that use the link at the same time write the same person, so one of the two begins again and finds it used.
    await writes.setPasswordHash(user.id, passwordHash);
    await writes.closeSessions({ user: user.id });
    writes.record({ user: user.id, action: 'password.set', subject: user.id, detail: {} });
    return enter(writes, context, await found(writes.users.byIds([user.id])), device);
  });
}

const overLink = () =>
  new NotFound(
    ['key'],
    'This link was already used, has expired, or a newer one was sent. If you have set a password, sign in; otherwise ask whoever invited you, or the secretariat, for a new link.',
  );
