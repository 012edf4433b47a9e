import type { ListingRequest } from '../../../domain/convention/listing/listing-request.ts';
import { type ProviderPerson, personOf } from '../../../domain/convention/people/provider-person.ts';
import type { Context } from '../../base/context.ts';

/** Of approved requests: whoever asked, as they speak for the provider now. Two reads, however many requests. */
export async function whoWasInvited(
  { store, now }: Pick<Context, 'store' | 'now'>,
  requests: readonly ListingRequest[],
): Promise<(request: ListingRequest) => ProviderPerson | null> {
  const asked = requests.filter(({ decided }) => decided?.provider);
  const people = await store.users.byEmails(asked.map(({ contact }) => contact.email));
  const waiting = people.filter(({ passwordHash }) => passwordHash === null).map(({ id }) => id);
  const links = await store.sessions.passwordLinks(waiting, now);
  const { providers } = store.catalogue();
  return ({ contact, decided }) => {
    const provider = decided?.provider ? providers.get(decided.provider) : undefined;
    const user = people.find(({ email }) => email.trim().toLowerCase() === contact.email);
    return provider && user ? personOf(user, provider.id, links) : null;
  };
}
