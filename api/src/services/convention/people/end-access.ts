import type { UserId } from '../../../domain/base/ids.ts';
import { pages } from '../../../domain/base/pages.ts';
import { Invalid } from '../../../domain/base/refusal.ts';
import { type Context, found } from '../../base/context.ts';
import { tell } from '../../base/mail/tell.ts';
import { type ChangePeople, changingPeople, oneOf } from './changing-people.ts';
import type { ProviderPeople } from './provider-people.ts';

export interface EndAccessInput extends ChangePeople {
  readonly person: UserId;
}

/** Somebody speaks for the provider no longer, from their next request on; what they did stays, and so does whatever else their account may do. */
export const endAccess = (context: Context, input: EndAccessInput): Promise<ProviderPeople> =>
  changingPeople(context, 'providerPeople.end', input, async (writes, changing) => {
    const { provider, by } = changing;
    const { id } = oneOf(changing, input.person);
    // So that a provider is never without anybody by its own doing.
    if (id === by.id)
      throw new Invalid('Nobody ends their own access. Ask a colleague or the secretariat.', ['person']);
    const person = await found(writes.users.byIds([id]), ['person']);
    const roles = person.roles.filter((grant) => grant.provider !== provider.id);
    await writes.changeUser(id, { roles });
    // A link that was never used leads nowhere; whoever is somebody elsewhere goes on there.
    if (roles.length === 0) await writes.closeSessions({ user: id });
    await tell(writes, context, [person], {
      ...{ code: 'access-ended', values: { name: provider.name }, path: pages.account },
    });
    return { person: id };
  });
