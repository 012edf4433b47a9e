import { pages } from '../../../domain/base/pages.ts';
import { Invalid, OutOfTurn } from '../../../domain/base/refusal.ts';
import { parseInvitation } from '../../../domain/convention/people/invitation-input.ts';
import { mostPeople } from '../../../domain/convention/people/provider-person.ts';
import { budgets, spend } from '../../base/attempts.ts';
import { type Context, signedIn } from '../../base/context.ts';
import { daysInvited, invite } from '../../base/invite.ts';
import { tell } from '../../base/mail/tell.ts';
import { type ChangePeople, changingPeople } from './changing-people.ts';
import type { ProviderPeople } from './provider-people.ts';

export interface InviteColleagueInput extends ChangePeople {
  readonly name: string;
  readonly email: string;
}

/** Somebody speaks for the provider from now on, and is told by mail how to sign in; whoever has an account keeps it, with all it may do. */
export async function inviteColleague(
  context: Context,
  input: InviteColleagueInput,
): Promise<ProviderPeople> {
  const { store, viewer, now, language } = context;
  const { name, email } = parseInvitation(input);
  await spend(store, budgets.inviting, signedIn(viewer).id);
  return changingPeople(context, 'providerPeople.invite', input, async (writes, { provider, people, by }) => {
    if (people.some((one) => one.email.trim().toLowerCase() === email))
      throw new OutOfTurn(
        'This person speaks for the provider already. Send a new link instead, if need be.',
        ['email'],
      );
    if (people.length >= mostPeople)
      throw new Invalid('A hundred people speak for this provider. End the access of somebody first.', [
        'email',
      ]);
    const grant = { role: 'DONOR', participant: null, provider: provider.id, since: now } as const;
    const { person, key } = await invite(writes, context, { name, email, grant });
    await tell(writes, context, [{ ...person, language: person.language ?? language ?? 'en' }], {
      code: key === null ? 'colleague-invited' : 'colleague-invited-account',
      values: { name: provider.name, by: by.name, days: daysInvited },
      path: key === null ? pages.ourOffers : pages.setPassword(key),
    });
    return { person: person.id };
  });
}
