import { endAccess } from '../../../services/convention/people/end-access.ts';
import { inviteColleague } from '../../../services/convention/people/invite-colleague.ts';
import { renewInvitation } from '../../../services/convention/people/renew-invitation.ts';
import { decodeId } from '../../base/global-id.ts';
import { mutation } from '../../base/mutation.ts';
import { builder } from '../../builder.ts';
import { providerIdIn } from '../provider-id.ts';
import { ProviderPeopleRef } from './provider-people.ts';

mutation('inviteColleague', {
  description:
    'Its own people and the secretariat: somebody speaks for the provider from now on, and gets a mail with the way in. OUT_OF_TURN where they do already.',
  type: ProviderPeopleRef,
  input: builder.inputType('InviteColleagueInput', {
    fields: (t) => ({
      operationId: t.field({ type: 'UUID', required: true }),
      provider: t.id({ required: true }),
      name: t.string({ required: true }),
      email: t.string({ required: true }),
    }),
  }),
  resolve: (input, context) =>
    inviteColleague(context, { ...input, provider: providerIdIn(context, input.provider, ['provider']) }),
});

const OneOfThemInput = (name: string) =>
  builder.inputType(name, {
    fields: (t) => ({
      operationId: t.field({ type: 'UUID', required: true }),
      provider: t.id({ required: true }),
      person: t.id({ required: true }),
    }),
  });

mutation('renewInvitation', {
  description:
    'Its own people and the secretariat: a new link by mail to whoever has set no password yet; the one before is over. OUT_OF_TURN where a password is set.',
  type: ProviderPeopleRef,
  input: OneOfThemInput('RenewInvitationInput'),
  resolve: (input, context) =>
    renewInvitation(context, {
      ...input,
      provider: providerIdIn(context, input.provider, ['provider']),
      person: decodeId('User', input.person, ['person']),
    }),
});

mutation('endAccess', {
  description:
    'Its own people and the secretariat: somebody speaks for the provider no longer, from their next request on, and is told by mail. INVALID for oneself.',
  type: ProviderPeopleRef,
  input: OneOfThemInput('EndAccessInput'),
  resolve: (input, context) =>
    endAccess(context, {
      ...input,
      provider: providerIdIn(context, input.provider, ['provider']),
      person: decodeId('User', input.person, ['person']),
    }),
});
