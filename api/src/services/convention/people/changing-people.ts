import type { ProviderId, UserId } from '../../../domain/base/ids.ts';
import { type Action, allows } from '../../../domain/base/policy.ts';
import { Invalid, NotFound } from '../../../domain/base/refusal.ts';
import type { ProviderPerson } from '../../../domain/convention/people/provider-person.ts';
import type { Provider } from '../../../domain/convention/provider.ts';
import type { Writes } from '../../../store/store.ts';
import { type Context, type SignedIn, signedIn } from '../../base/context.ts';
import { once } from '../../base/once.ts';
import { type ProviderPeople, readPeople } from './provider-people.ts';

export interface ChangePeople {
  readonly operationId: string;
  readonly provider: ProviderId;
}
interface Changing {
  readonly provider: Provider;
  readonly by: SignedIn;
  readonly people: readonly ProviderPerson[];
}

/** The frame of what changes who speaks for a provider; to whoever does not speak for it, its people are not there. */
export async function changingPeople(
  context: Context,
  action: Action,
  input: ChangePeople,
  change: (writes: Writes, changing: Changing) => Promise<Readonly<{ person: UserId }>>,
): Promise<ProviderPeople> {
  const { store, viewer } = context;
  const by = signedIn(viewer);
  const provider = store.catalogue().providers.get(input.provider);
  if (!provider || !allows(viewer, action, { provider: provider.id })) throw new NotFound(['provider']);
  if (provider.kind === 'STATE')
    throw new Invalid('A State speaks for itself by its focal points. Choose an organization.', ['provider']);
  return once(
    context,
    action,
    input.operationId,
    input,
    async (writes) => {
      const { people } = await readPeople(writes, provider.id, context);
      const { person } = await change(writes, { provider, by, people });
      writes.record({ user: by.id, action, subject: person, detail: { provider: provider.id } });
      return readPeople(writes, provider.id, context);
    },
    { keep: () => ({}), again: () => readPeople(store, provider.id, context) },
  );
}

/** One of them, or NOT_FOUND. */
export function oneOf({ people }: Changing, id: UserId): ProviderPerson {
  const person = people.find((one) => one.id === id);
  if (!person) throw new NotFound(['person']);
  return person;
}
