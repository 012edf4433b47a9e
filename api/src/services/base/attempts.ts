import { TooManyAttempts, words } from '../../domain/base/refusal.ts';
import type { Budget, Store } from '../../store/store.ts';
import { turns } from './in-turn.ts';
import { hashOfSecret } from './secret.ts';

const minute = 60_000;

/**
 * How often a password may be wrong [ASVS 5.0, 6.3.1], over all processes. An account's own devices have a budget of their own, so nobody else's
 * failures keep a person out of where it signed in before (OWASP, device cookies).
 */
export const budgets = {
  /** One account from one place. */
  here: { name: 'here', most: 10, withinMs: 5 * minute },
  /** One account from anywhere: many places together guess no more than this. */
  account: { name: 'account', most: 30, withinMs: 60 * minute },
  /** One password tried with many accounts. A whole ministry may be behind one address, and its right ones do not count. */
  place: { name: 'place', most: 100, withinMs: 5 * minute },
  /** One account on a device where it signed in before. */
  device: { name: 'device', most: 10, withinMs: 5 * minute },
  /** Somebody who sits down at an open session may not try one password after the other. */
  change: { name: 'change', most: 10, withinMs: 5 * minute },
  /** Asking from one place to be listed. */
  listing: { name: 'listing', most: 10, withinMs: 60 * minute },
  /** Asking from one place for digests to be sent to an address. */
  subscribing: { name: 'subscribing', most: 10, withinMs: 60 * minute },
  /** Colleagues whom one person asks in, and new links that one person has sent. */
  inviting: { name: 'inviting', most: 30, withinMs: 24 * 60 * minute },
  /** Mails that anybody can have sent to one address: more would be a nuisance to whoever reads there. */
  unasked: { name: 'unasked', most: 3, withinMs: 24 * 60 * minute },
} as const satisfies Record<string, Budget>;

export interface Tried {
  readonly budget: Budget;
  readonly key: string;
  /** Whether what went before is forgiven when it was right; else this one alone does not count. */
  readonly forgiven: boolean;
}

/** Hashing a password takes 19 MiB and a processor: at most as many at once as libuv has threads for. */
const inTurn = turns({ atOnce: 4, waiting: 1_000 });

/**
 * Tries something that `work` answers with null where it was wrong. Counted before it is tried, so that many at once are no way round; what was right is
 * taken back.
 */
export async function attempt<T>(
  { attempts }: Pick<Store, 'attempts'>,
  tried: readonly Tried[],
  work: () => Promise<T | null>,
): Promise<T | null> {
  const keyed = tried.map(({ key, ...one }) => ({ ...one, key: hashOfSecret(key) }));
  const takeBack = (all: typeof keyed) =>
    Promise.all(all.map(({ budget, key }) => attempts.takeBack(budget, key)));
  // Whoever has to wait anyway need not queue.
  await refuse(Promise.all(keyed.map(({ budget, key }) => attempts.waiting(budget, key))));
  return inTurn(async () => {
    const waits = await Promise.all(keyed.map(({ budget, key }) => attempts.begin(budget, key)));
    const longest = Math.max(...waits);
    if (longest > 0) {
      await takeBack(keyed);
      throw tooMany(longest);
    }
    let answer: T | null;
    try {
      answer = await work();
    } catch (error) {
      await takeBack(keyed);
      throw error;
    }
    if (answer === null) return null;
    await takeBack(keyed.filter(({ forgiven }) => !forgiven));
    await Promise.all(
      keyed.filter(({ forgiven }) => forgiven).map(({ budget, key }) => attempts.forget(budget, key)),
    );
    return answer;
  });
}

/** Counts one of what may be done so often, and gives whether it was one too many. */
export const isOneTooMany = async (
  { attempts }: Pick<Store, 'attempts'>,
  budget: Budget,
  key: string,
): Promise<boolean> => (await attempts.begin(budget, hashOfSecret(key))) > 0;

/** The same; TOO_MANY_ATTEMPTS where it was. */
export async function spend(
  { attempts }: Pick<Store, 'attempts'>,
  budget: Budget,
  key: string,
): Promise<void> {
  const wait = await attempts.begin(budget, hashOfSecret(key));
  if (wait > 0) throw tooMany(wait);
}

/** It was counted, and came to nothing. */
export const takeBack = ({ attempts }: Pick<Store, 'attempts'>, budget: Budget, key: string): Promise<void> =>
  attempts.takeBack(budget, hashOfSecret(key));

async function refuse(waiting: Promise<readonly number[]>): Promise<void> {
  const longest = Math.max(0, ...(await waiting));
  if (longest > 0) throw tooMany(longest);
}

function tooMany(milliseconds: number): TooManyAttempts {
  const minutes = Math.max(1, Math.ceil(milliseconds / minute));
  return new TooManyAttempts(
    minutes === 1
      ? 'Too many attempts. Wait a minute and try again.'
      : words('Too many attempts. Wait {minutes} minutes and try again.', { minutes }),
  );
}
