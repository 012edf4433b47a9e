import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { type Action, policy } from '../../domain/base/policy.ts';
import { Forbidden, Invalid, Refusal } from '../../domain/base/refusal.ts';
import { same } from '../../domain/base/same.ts';
import type { RoleGrant } from '../../domain/base/viewer.ts';
import type { Operation, Store, Writes } from '../../store/store.ts';
import { type Context, found, signedIn } from './context.ts';

/** How a request that was sent again is answered: by what was kept of the first answer, never by a copy of it. */
export interface Replay<T, Kept> {
  readonly keep: (answer: T) => Kept;
  readonly again: (kept: Kept) => Promise<T>;
  /**
   * Nearly every such request comes once: its work begins before it is known whether it was done before, and before the person's rights (`stillAllowed`),
   * which are looked up beside what else is read. One that was done before is found out by its id, at the latest when it is kept; nothing of its work stays.
   */
  readonly mostlyNew?: { readonly rights: Promise<void> };
}

/** The entity that was answered, as it is now. */
export const entityAgain = <T extends { readonly id: string; readonly revision: number }>(
  read: (id: T['id']) => Promise<readonly T[]>,
): Replay<T, Pick<T, 'id' | 'revision'>> => ({
  keep: ({ id, revision }) => ({ id, revision }),
  again: ({ id }) => found(read(id)),
});

/**
 * One effect and one answer for one operation id of one user, for as long as it is remembered (thirty days): the same input again is answered with
 * what it was about, another input is INVALID. A refusal does not spend the id, since it leaves with the transaction.
 */
export async function once<T, Kept extends object | null>(
  context: Context,
  action: Action,
  operationId: string,
  input: unknown,
  work: (writes: Writes) => Promise<T>,
  { keep, again, mostlyNew }: Replay<T, Kept>,
): Promise<T> {
  const { store, viewer, now } = context;
  const user = signedIn(viewer).id;
  const inputHash = hashOf(input);
  const replay = (operation: Operation): Promise<T> => {
    if (operation.action === action && operation.inputHash === inputHash)
      return again(operation.kept as Kept);
    throw new Invalid('This operationId was used for something else. Make a new UUID for each new request.', [
      'operationId',
    ]);
  };

  const rights = mostlyNew?.rights;
  try {
    const done = await store.atomically(async (writes) => {
      const meanwhile = mostlyNew ? null : await writes.operations.byId(user, operationId);
      if (meanwhile) return { before: meanwhile };
      if (!rights) await refuseLostRights(writes.users.byIds, context, action);
      const answer = await work(writes);
      await rights;
      await writes.keepOperation({ user, operationId, action, inputHash, kept: keep(answer), at: now });
      return { before: null, answer };
    });
    return done.before ? replay(done.before) : done.answer;
  } catch (error) {
    // The same request sent twice at once, or again: the other one won, and its answer is ours.
    const mayBeDone = isDuplicate(error) || (mostlyNew && error instanceof Refusal);
    const other = mayBeDone ? await store.operations.byId(user, operationId) : null;
    if (other) return replay(other);
    await rights;
    throw error;
  }
}

/** Refuses who lost the right to do this; whoever asks hears of it before anything is kept. */
export function stillAllowed(context: Context, action: Action): Promise<void> {
  const rights = refuseLostRights(context.store.users.afresh, context, action);
  rights.catch(() => undefined);
  return rights;
}

/**
 * What the person was allowed when the request came may have been withdrawn since: whoever lost a role that allows this begins again with
 * those that are left. One without an account (loading a world) was given its rights by the process itself.
 */
async function refuseLostRights(
  stored: Store['users']['byIds'],
  { viewer }: Context,
  action: Action,
): Promise<void> {
  const person = signedIn(viewer);
  const [today] = await stored([person.id]);
  if (!today) return;
  const asked: readonly string[] = policy[action].map(({ role }) => role);
  const lost = person.roles.filter(
    (grant) => asked.includes(grant.role) && !today.roles.some((kept) => keeps(kept, grant)),
  );
  if (lost.length > 0)
    throw new Forbidden('Your rights were changed a moment ago. Look at what you may do now, and try again.');
}

/** A State that gives help since speaks for itself as its provider: that is more, not less. */
const keeps = (kept: RoleGrant, grant: RoleGrant): boolean =>
  same(grant.provider === null ? { ...kept, provider: null } : kept, grant);

/** SHA-256 of the canonical JSON (RFC 8785): what was left out differs from null. */
export const hashOf = (value: unknown): string =>
  createHash('sha256')
    .update(canonicalize(value) ?? '')
    .digest('hex');

/** What the store says when a key is there already (MongoDB's E11000). */
export const isDuplicate = (error: unknown): boolean => (error as { code?: unknown } | null)?.code === 11000;
