import type { ProviderId } from '../../../domain/base/ids.ts';
import { allows } from '../../../domain/base/policy.ts';
import { type ProviderPerson, personOf } from '../../../domain/convention/people/provider-person.ts';
import type { Store, Writes } from '../../../store/store.ts';
import type { Context } from '../../base/context.ts';

export interface ProviderPeople {
  readonly provider: ProviderId;
  /** By address; at most `mostPeople` and those who were there before. */
  readonly people: readonly ProviderPerson[];
}

/** Who speaks for a provider: for its own people and the secretariat. null for everybody else, as where there is no such provider. */
export async function providerPeople(context: Context, id: ProviderId): Promise<ProviderPeople | null> {
  const known = context.store.catalogue().providers.get(id);
  if (!known || !allows(context.viewer, 'providerPeople.read', { provider: known.id })) return null;
  return readPeople(context.store, known.id, context);
}

/** Two reads, however many there are. */
export async function readPeople(
  { users, sessions }: Pick<Store | Writes, 'users' | 'sessions'>,
  provider: ProviderId,
  { now }: Pick<Context, 'now'>,
): Promise<ProviderPeople> {
  const all = await users.ofProviders([provider]);
  const waiting = all.filter(({ passwordHash }) => passwordHash === null).map(({ id }) => id);
  const links = await sessions.passwordLinks(waiting, now);
  return { provider, people: all.flatMap((user) => personOf(user, provider, links) ?? []) };
}
