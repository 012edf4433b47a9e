import { Invalid, NotFound } from '../../domain/base/refusal.ts';
import { attemptsOf } from './attempts.ts';
import { type Context, found, permit } from './context.ts';
import { once } from './once.ts';
import { checkNewPassword, hashOfSecret, hashPassword, passwordFits } from './secret.ts';
import { type OpenedSession, openSession } from './sign-in.ts';

/** Who sits down at an open session may not try one password after the other. */
const attempts = attemptsOf({ most: 10, withinMs: 5 * 60_000 });

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
  const user = await found(store.users.byIds([id]));
  const passwordHash = await hashPassword(next);
  let changed = false;
  // Kept by the operation's hash alone: neither the old nor the new password is ever written.
  await once(
    context,
    'password.change',
    operationId,
    { current: hashOfSecret(current), next: hashOfSecret(next) },
    async (writes) => {
      attempts.begin(id, Date.parse(now));
      if (!(await passwordFits(user.passwordHash, current)))
        throw new Invalid('This is not your current password.', ['current']);
      attempts.succeed(id);
      await writes.saveUser({ ...user, passwordHash });
      await writes.closeSessions({ user: id });
      writes.record({ user: id, action: 'password.change', subject: id, detail: { at: now } });
      changed = true;
      return { ok: true };
    },
  );
  return changed ? openSession(context, { ...user, passwordHash }) : null;
}

/** By the link that `npm run admin` prints, once. Signs in. */
export async function setPassword(
  context: Context,
  { key, password }: { readonly key: string; readonly password: string },
): Promise<OpenedSession> {
  const { store, now } = context;
  const hash = hashOfSecret(key);
  const session = await store.sessions.byHash(hash, now);
  if (session?.kind !== 'PASSWORD_LINK') throw overLink();
  checkNewPassword(password, ['password']);
  const [user] = await store.users.byIds([session.user]);
  if (!user) throw overLink();
  const changed = { ...user, passwordHash: await hashPassword(password) };
  await store.atomically(async (writes) => {
    await writes.saveUser(changed);
    await writes.closeSessions({ user: user.id });
    writes.record({ user: user.id, action: 'password.set', subject: user.id, detail: {} });
  });
  return openSession(context, changed);
}

const overLink = () =>
  new NotFound(['key'], 'This link was used already, or its day is over. Ask for a new one.');
