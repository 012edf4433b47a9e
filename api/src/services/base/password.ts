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
  const passwordHash = await hashPassword(next);
  let opened: OpenedSession | null = null;
  // Nothing of either password is kept with the operation: a digest of one would let it be guessed.
  await once(
    context,
    'password.change',
    operationId,
    {},
    async (writes) => {
      const user = await found(writes.users.byIds([id]));
      attempts.begin(id, Date.parse(now));
      if (!(await passwordFits(user.passwordHash, current)))
        throw new Invalid('This is not your current password.', ['current']);
      attempts.succeed(id);
      await writes.setPasswordHash(id, passwordHash);
      await writes.closeSessions({ user: id });
      writes.record({ user: id, action: 'password.change', subject: id, detail: { at: now } });
      opened = await openSession(writes, context, await found(writes.users.byIds([id])));
      return { ok: true };
    },
    { keep: () => null, again: async () => ({ ok: true }) },
  );
  if (opened) return opened;
  // Sent again: the same words are answered as the first time.
  const user = await found(store.users.byIds([id]));
  if (await passwordFits(user.passwordHash, next)) return null;
  throw new Invalid('This operationId was used for something else. Make a new UUID for each new request.', [
    'operationId',
  ]);
}

/** By the link that `npm run admin` prints, once. Signs in. */
export async function setPassword(
  context: Context,
  { key, password }: { readonly key: string; readonly password: string },
): Promise<OpenedSession> {
  const { store, now } = context;
  const hash = hashOfSecret(key);
  if ((await store.sessions.byHash(hash, now))?.kind !== 'PASSWORD_LINK') throw overLink();
  checkNewPassword(password, ['password']);
  const passwordHash = await hashPassword(password);
  return store.atomically(async (writes) => {
    const link = await writes.sessions.byHash(hash, now);
    const [user] = link?.kind === 'PASSWORD_LINK' ? await writes.users.byIds([link.user]) : [];
    if (!user || link?.passwordRevision !== user.passwordRevision) throw overLink();
    // Who uses the link at the same time writes the same person, so one of the two begins again and finds it used.
    await writes.setPasswordHash(user.id, passwordHash);
    await writes.closeSessions({ user: user.id });
    writes.record({ user: user.id, action: 'password.set', subject: user.id, detail: {} });
    return openSession(writes, context, await found(writes.users.byIds([user.id])));
  });
}

const overLink = () =>
  new NotFound(['key'], 'This link was used already, or its day is over. Ask for a new one.');
