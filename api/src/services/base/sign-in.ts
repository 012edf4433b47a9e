import { plusDays } from '../../domain/base/calendar.ts';
import { TooManyAttempts, Unauthenticated } from '../../domain/base/refusal.ts';
import type { User } from '../../domain/base/viewer.ts';
import { attemptsOf } from './attempts.ts';
import type { Context } from './context.ts';
import { isDemoAddress } from './demo.ts';
import { newSecret, passwordFits } from './secret.ts';

/** Days that a signed-in browser stays so. */
export const sessionDays = 14;
const attempts = attemptsOf({ most: 10, withinMs: 5 * 60_000 });

export interface SignInInput {
  readonly email: string;
  readonly password: string;
}
export interface OpenedSession {
  readonly user: User;
  readonly secret: string;
  readonly expiresAt: string;
}

/** Wrong password and unknown address: the same refusal, in the same time. */
export async function signIn(
  context: Context,
  { email, password }: SignInInput,
  { address, demo }: { address: string; demo: boolean },
): Promise<OpenedSession> {
  const { store, now } = context;
  const key = `${email.trim().toLowerCase()} ${address}`;
  if (!attempts.allowed(key, Date.parse(now))) {
    throw new TooManyAttempts('Too many attempts with this address. Wait five minutes and try again.');
  }
  const user = demo || !isDemoAddress(email) ? await store.users.byEmail(email) : null;
  if (!(await passwordFits(user?.passwordHash ?? null, password.slice(0, 200))) || !user) {
    attempts.failed(key, Date.parse(now));
    throw new Unauthenticated('The e-mail address and the password do not fit together. Check both.');
  }
  attempts.clear(key);
  return openSession(context, user);
}

export async function openSession({ store, now }: Context, user: User): Promise<OpenedSession> {
  const { secret, hash } = newSecret();
  const expiresAt = plusDays(now, sessionDays);
  await store.atomically(async (writes) => {
    await writes.openSession({ hash, user: user.id, kind: 'COOKIE', label: null, createdAt: now, expiresAt });
    writes.record({ user: user.id, action: 'session.open', subject: user.id, detail: {} });
  });
  return { user, secret, expiresAt };
}

/** Ends this session, not the others. */
export async function signOut({ store, viewer }: Context, sessionHash: string | null): Promise<void> {
  if (!sessionHash || !viewer) return;
  await store.atomically(async (writes) => {
    await writes.closeSessions({ hash: sessionHash });
    writes.record({ user: viewer.id, action: 'session.close', subject: viewer.id, detail: {} });
  });
}
