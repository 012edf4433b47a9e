import { encodeId } from '../../../domain/base/node-id.ts';
import { allows } from '../../../domain/base/policy.ts';
import { type ProviderPerson, personStates } from '../../../domain/convention/people/provider-person.ts';
import { type ProviderPeople, providerPeople } from '../../../services/convention/people/provider-people.ts';
import { enumOf } from '../../base/enum-of.ts';
import { RoleRef } from '../../base/viewer.ts';
import { builder } from '../../builder.ts';
import { ProviderRef, providerOf } from '../provider.ts';
import { providerIdIn } from '../provider-id.ts';

export const PersonStateRef = enumOf(
  'PersonState',
  personStates,
  'INVITED: no password is set yet, and the link in the mail is good. EXPIRED: none is set, and no link is good any longer.',
);

export const ProviderPersonRef = builder.objectRef<ProviderPerson>('ProviderPerson').implement({
  description: 'Somebody who speaks for a provider.',
  fields: (t) => ({
    id: t.id({
      description: 'For renewInvitation and endAccess.',
      resolve: ({ id }) => encodeId('User', id),
    }),
    name: t.exposeString('name'),
    email: t.exposeString('email'),
    roles: t.field({ type: [RoleRef], resolve: ({ roles }) => [...roles] }),
    since: t.expose('since', {
      type: 'Instant',
      nullable: true,
      description: 'Since when they speak for it; null where nobody kept it.',
    }),
    state: t.expose('state', { type: PersonStateRef }),
    until: t.expose('until', {
      type: 'Instant',
      nullable: true,
      description: 'Until when the link in the mail is good, while they are invited.',
    }),
    viewerCanRenew: t.boolean({
      description: 'They have set no password yet, and the viewer may have a new link sent.',
      resolve: ({ state, provider, roles }, _args, { viewer }) =>
        state !== 'ACTIVE' && roles.includes('DONOR') && allows(viewer, 'providerPeople.renew', { provider }),
    }),
    viewerCanEnd: t.boolean({
      description: 'The viewer may end their access; nobody ends their own.',
      resolve: ({ id, provider, roles }, _args, { viewer }) =>
        id !== viewer?.id && roles.includes('DONOR') && allows(viewer, 'providerPeople.end', { provider }),
    }),
  }),
});

export const ProviderPeopleRef = builder.objectRef<ProviderPeople>('ProviderPeople').implement({
  description: 'Who speaks for a provider: for its own people and the secretariat.',
  fields: (t) => ({
    provider: t.field({
      type: ProviderRef,
      resolve: ({ provider }, _args, context) => providerOf(context, provider),
    }),
    people: t.field({
      type: [ProviderPersonRef],
      complexity: { field: 1, multiplier: 100 },
      resolve: ({ people }) => [...people],
    }),
    viewerCanInvite: t.boolean({
      resolve: ({ provider }, _args, context) =>
        providerOf(context, provider).kind !== 'STATE' &&
        allows(context.viewer, 'providerPeople.invite', { provider }),
    }),
  }),
});

builder.queryField('providerPeople', (t) =>
  t.field({
    type: ProviderPeopleRef,
    nullable: true,
    description:
      'Who speaks for this provider, for its own people and the secretariat; null for everybody else. Not paged: a hundred at most.',
    args: { provider: t.arg.id({ required: true }) },
    resolve: (_root, { provider }, context) =>
      providerPeople(context, providerIdIn(context, provider, ['provider'])),
  }),
);
