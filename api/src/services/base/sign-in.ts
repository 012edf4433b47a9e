import { plusDays } from '../../domain/base/calendar.ts';
import { Unauthenticated } from '../../domain/base/refusal.ts';
import type { User } from '../../domain/base/viewer.ts';
import type { Writes } from '../../store/store.ts';
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
  if (!(await passwordFits(user?.passwordHash ?? null, password)) || !user) throw doNotFit();
  ofPerson.succeed(person);
  ofPlace.takeBack(address);
  return store.atomically(async (writes) => {
    const [fresh] = await writes.users.byIds([user.id]);
    // The password was changed while this one was compared.
    if (fresh?.passwordHash !== user.passwordHash) throw doNotFit();
    return openSession(writes, context, fresh);
  });
}

/** A browser's, opened under the password that the person has in this transaction. */
export async function openSession(writes: Writes, { now }: Context, user: User): Promise<OpenedSession> {
  const { secret, hash } = newSecret();
  const expiresAt = plusDays(now, sessionDays);
  await writes.openSession({
    hash,
    user: user.id,
    kind: 'COOKIE',
    label: null,
    madeBy: [],
    passwordRevision: user.passwordRevision,
    createdAt: now,
    expiresAt,
  });
  writes.record({ user: user.id, action: 'session.open', subject: user.id, detail: {} });
  return { user, secret, expiresAt };
}

/** Ends this session with the tokens that it made, not the others. */
export async function signOut({ store, viewer }: Context, sessionHash: string | null): Promise<void> {
  if (!sessionHash || !viewer) return;
  await store.atomically(async (writes) => {
    await writes.closeSessions({ hashes: [sessionHash] });
    writes.record({ user: viewer.id, action: 'session.close', subject: viewer.id, detail: {} });
  });
}

const doNotFit = () =>
  new Unauthenticated('The e-mail address and the password do not fit together. Check both.');
