import type { ProviderId } from '../../domain/base/ids.ts';
import { providerOfState } from '../../domain/convention/known-providers.ts';
import { type Provider, providerNameIn } from '../../domain/convention/provider.ts';
import { providers } from '../../services/convention/providers.ts';
import type { GraphContext } from '../base/context.ts';
import { identify, NodeRef } from '../base/node.ts';
import { RoleGrantRef } from '../base/viewer.ts';
import { builder } from '../builder.ts';
import { ProviderKindRef } from './enums.ts';
import { NameInLanguageRef, namesIn } from './name-in-language.ts';
import { ParticipantRef, participantOf } from './participant.ts';

export const ProviderRef = builder.objectRef<Provider>('Provider').implement({
  description: 'Who gives help: an organization, or a State [WG 33].',
  interfaces: [NodeRef],
  fields: (t) => ({
    name: t.string({
      description: 'As it calls itself: in the reader’s language where it has a name in it.',
      resolve: (provider, _args, { language }) => providerNameIn(provider, language),
    }),
    kind: t.expose('kind', { type: ProviderKindRef }),
    fictional: t.exposeBoolean('fictional'),
    names: t.field({
      type: [NameInLanguageRef],
      description: 'What it calls itself in other languages.',
      resolve: ({ names }) => namesIn(names),
    }),
    site: t.string({
      nullable: true,
      description: 'Its web address, where it gave one.',
      resolve: ({ site }) => site ?? null,
    }),
    about: t.string({
      nullable: true,
      description: 'What help it offers, in a sentence of its own.',
      resolve: ({ about }) => about ?? null,
    }),
    country: t.field({
      type: ParticipantRef,
      nullable: true,
      description: 'Where it has its seat, where it said so.',
      resolve: ({ country }, _args, context) => (country ? participantOf(context, country) : null),
    }),
    participant: t.field({
      type: ParticipantRef,
      nullable: true,
      description: 'The State that gives help itself.',
      resolve: ({ participant }, _args, context) =>
        participant ? participantOf(context, participant) : null,
    }),
  }),
});

builder.objectField(ParticipantRef, 'provider', (t) =>
  t.field({
    type: ProviderRef,
    nullable: true,
    description: 'The provider that it is, where it gives help itself [WG 33].',
    resolve: ({ code }, _args, { store }) => providerOfState(store.catalogue(), code),
  }),
);

identify(
  'Provider',
  ProviderRef,
  async (id, { store }) => store.catalogue().providers.get(id as ProviderId) ?? null,
);

/** Every provider in stored data is in the catalogue. */
export function providerOf({ store }: GraphContext, id: ProviderId): Provider {
  const provider = store.catalogue().providers.get(id);
  if (!provider) throw new Error(`The catalogue has no provider ${id}.`);
  return provider;
}

builder.queryField('providers', (t) =>
  t.field({
    type: [ProviderRef],
    complexity: { field: 1, multiplier: 100 },
    description: 'A reference list by name, in the alphabet of the reader’s language; not paged.',
    resolve: (_root, _args, context) => [...providers(context, context.language)],
  }),
);

builder.objectField(RoleGrantRef, 'provider', (t) =>
  t.field({
    type: ProviderRef,
    nullable: true,
    resolve: ({ provider }, _args, context) => (provider ? providerOf(context, provider) : null),
  }),
);
