import type { UserId } from '../../../domain/base/ids.ts';
import { pages } from '../../../domain/base/pages.ts';
import { OutOfTurn } from '../../../domain/base/refusal.ts';
import { budgets, spend } from '../../base/attempts.ts';
import { type Context, found, signedIn } from '../../base/context.ts';
import { daysInvited, openPasswordLink } from '../../base/invite.ts';
import { tell } from '../../base/mail/tell.ts';
import { type ChangePeople, changingPeople, oneOf } from './changing-people.ts';
import type { ProviderPeople } from './provider-people.ts';

export interface RenewInvitationInput extends ChangePeople {
  readonly person: UserId;
}

/** A new link to whoever has set no password yet: the mail was lost, or its link ran out. The one before is over. */
export async function renewInvitation(
  context: Context,
  input: RenewInvitationInput,
): Promise<ProviderPeople> {
  await spend(context.store, budgets.inviting, signedIn(context.viewer).id);
  return changingPeople(context, 'providerPeople.renew', input, async (writes, changing) => {
    const { id, state } = oneOf(changing, input.person);
    if (state === 'ACTIVE')
      throw new OutOfTurn('This person has set a password already, and signs in with it.', ['person']);
    const person = await found(writes.users.byIds([id]), ['person']);
    const key = await openPasswordLink(writes, person, context.now, daysInvited);
    await tell(writes, context, [{ ...person, language: person.language ?? context.language ?? 'en' }], {
      ...{ code: 'invitation-renewed', values: { name: changing.provider.name, days: daysInvited } },
      path: pages.setPassword(key),
    });
    return { person: id };
  });
}
