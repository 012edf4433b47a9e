import { plusDays } from '../../domain/base/calendar.ts';
import { Unauthenticated } from '../../domain/base/refusal.ts';
import type { User } from '../../domain/base/viewer.ts';
import { attemptsOf } from './attempts.ts';
import type { Context } from './context.ts';
import { isDemoAddress } from './demo.ts';
import { newSecret, passwordFits } from './secret.ts';

/** Days that a signed-in browser stays so. */
const sessionDays = 14;
const ofPerson = attemptsOf({ most: 10, withinMs: 5 * 60_000 });
/** One password tried with many addresses. A whole ministry may stand behind one address, and its right ones do not count. */
const ofPlace = attemptsOf({ most: 100, withinMs: 5 * 60_000 });

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
  const person = `${email.trim().toLowerCase()} ${address}`;
  const at = Date.parse(now);
  ofPlace.begin(address, at);
  ofPerson.begin(person, at);
  const user = demo || !isDemoAddress(email) ? await store.users.byEmail(email) : null;
  if (!(await passwordFits(user?.passwordHash ?? null, password.slice(0, 200))) || !user)
    throw new Unauthenticated('The e-mail address and the password do not fit together. Check both.');
  ofPerson.succeed(person);
  ofPlace.takeBack(address);
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
