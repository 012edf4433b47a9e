import { plusDays } from '../../domain/base/calendar.ts';
import { Unauthenticated } from '../../domain/base/refusal.ts';
import type { User } from '../../domain/base/viewer.ts';
import type { Writes } from '../../store/store.ts';
import { attempt, budgets, type Tried } from './attempts.ts';
import type { Context } from './context.ts';
import { isDemoAddress } from './demo.ts';
import { hashOfSecret, newSecret, passwordFits } from './secret.ts';

/** Days that a signed-in browser stays so. */
const sessionDays = 14;
/** Days that a browser in which somebody signed in is known. */
const deviceDays = 365;

export interface SignInInput {
  readonly email: string;
  readonly password: string;
}
export interface OpenedSession {
  readonly user: User;
  readonly secret: string;
  readonly expiresAt: string;
}
/** Where one signs in from, and what its browser remembers from the last time. */
export interface Door {
  readonly address: string;
  readonly device: string | null;
  readonly demo: boolean;
}
export interface Entered extends OpenedSession {
  /** The key by which this browser is known again, for a cookie. */
  readonly device: { readonly secret: string; readonly expiresAt: string };
}

/** Wrong password and unknown address: the same refusal, in the same time. */
export async function signIn(
  context: Context,
  { email, password }: SignInInput,
  { address, device, demo }: Door,
): Promise<Entered> {
  const { store } = context;
  const account = email.trim().toLowerCase();
  const tried = await triedAt(context, account, address, device);
  const user = await attempt(store, tried, async () => {
    const there = demo || !isDemoAddress(account) ? await store.users.byEmail(account) : null;
    return (await passwordFits(there?.passwordHash ?? null, password)) ? there : null;
  });
  if (!user) throw doNotFit();
  return store.atomically(async (writes) => {
    const [fresh] = await writes.users.byIds([user.id]);
    // The password was changed while this one was compared.
    if (fresh?.passwordHash !== user.passwordHash) throw doNotFit();
    return enter(writes, context, fresh, device);
  });
}

/** What an attempt counts for: on a device where this account signed in before for that alone, so that strangers use up nothing of it. */
export async function triedAt(
  { store, now }: Context,
  account: string,
  address: string,
  device: string | null,
): Promise<readonly Tried[]> {
  const known = device === null ? null : deviceHash(device, account);
  if (known !== null && (await store.devices.isKnown(known, now)))
    return [{ budget: budgets.device, key: known, forgiven: true }];
  return [
    { budget: budgets.here, key: `${account} ${address}`, forgiven: true },
    { budget: budgets.account, key: account, forgiven: false },
    { budget: budgets.place, key: address, forgiven: false },
  ];
}

/** Opens a session, and remembers that this account signed in on this device. */
export async function enter(
  writes: Writes,
  context: Context,
  user: User,
  device: string | null,
): Promise<Entered> {
  const secret = device !== null && /^[\w-]{43}$/.test(device) ? device : newSecret().secret;
  const expiresAt = plusDays(context.now, deviceDays);
  await writes.rememberDevice(deviceHash(secret, user.email), expiresAt);
  return { ...(await openSession(writes, context, user)), device: { secret, expiresAt } };
}

const deviceHash = (secret: string, account: string): string => hashOfSecret(`${secret} ${account}`);

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

const doNotFit = () => new Unauthenticated('The e-mail address and the password do not match. Check both.');
