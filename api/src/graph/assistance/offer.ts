import { freshnessDays, type Offer } from '../../domain/assistance/offer.ts';
import { offerState, staleAt } from '../../domain/assistance/offer-state.ts';
import { allows } from '../../domain/base/policy.ts';
import { type OfferFilterInput, offers } from '../../services/assistance/offer/offers.ts';
import { pageRequest } from '../../services/base/page.ts';
import { connection, paged } from '../base/connection.ts';
import { decodeId } from '../base/global-id.ts';
import { identify, NodeRef } from '../base/node.ts';
import { builder } from '../builder.ts';
import { ProviderRef, providerOf } from '../convention/provider.ts';
import { providerIdIn } from '../convention/provider-id.ts';
import { OfferStateRef } from './enums.ts';
import { offerById } from './loaders.ts';
import { whatIsSaid } from './offer-content.ts';

/** `matches` and `needsThatFit` are added by match.ts. */
export const OfferRef = builder.objectRef<Offer>('Offer').implement({
  description:
    'The help a provider is ready to give. Assistance should carry no conditions: any it has are shown to everyone [WG 21].',
  interfaces: [NodeRef],
  fields: (t) => ({
    revision: t.exposeInt('revision'),
    provider: t.field({
      type: ProviderRef,
      resolve: ({ provider }, _args, context) => providerOf(context, provider),
    }),
    code: t.string({
      nullable: true,
      description: 'By which its provider knows it again in its own files; null where it gave it none.',
      resolve: ({ code }) => code ?? null,
    }),
    ...whatIsSaid(t),
    capacityTaken: t.int({
      description:
        'Agreed or further in this calendar year: all of them for its own provider; for others, those whose needs they see.',
      resolve: ({ id }, _args, { store, audience }) => store.live.projection.capacityTaken(id, audience),
    }),
    state: t.field({ type: OfferStateRef, resolve: (offer, _args, { now }) => offerState(offer, now) }),
    publishedAt: t.expose('publishedAt', { type: 'Instant', nullable: true }),
    confirmedAt: t.expose('confirmedAt', { type: 'Instant', nullable: true }),
    staleAt: t.field({
      type: 'Instant',
      nullable: true,
      description: 'When its confirmation stops holding.',
      resolve: (offer) => staleAt(offer),
    }),
    freshnessDays: t.int({ description: 'Days that a confirmation holds.', resolve: () => freshnessDays }),
    withdrawnReason: t.exposeString('withdrawnReason', { nullable: true }),
    viewerCanConfirm: t.boolean({
      resolve: (offer, _args, { viewer }) =>
        offer.withdrawnAt === null && allows(viewer, 'offer.confirm', offer),
    }),
    viewerCanRevise: t.boolean({
      description: 'The viewer speaks for its provider, and it is not withdrawn.',
      resolve: (offer, _args, { viewer }) =>
        offer.withdrawnAt === null && allows(viewer, 'offer.revise', offer),
    }),
    viewerCanWithdraw: t.boolean({
      resolve: (offer, _args, { viewer }) =>
        offer.withdrawnAt === null && allows(viewer, 'offer.withdraw', offer),
    }),
  }),
});

identify('Offer', OfferRef, (id, context) => offerById(context, id as Offer['id']));
export const OfferConnectionRef = connection(OfferRef);

builder.queryField('offer', (t) =>
  t.field({
    type: OfferRef,
    nullable: true,
    description: 'Everybody sees every offer, withdrawn ones too.',
    args: { id: t.arg.id({ required: true }) },
    resolve: (_root, { id }, context) => offerById(context, decodeId('Offer', id)),
  }),
);

const OfferFilterRef = builder.inputType('OfferFilter', {
  fields: (t) => ({
    mine: t.boolean({ description: 'Of the providers for which the viewer acts.' }),
    providers: t.idList(),
    states: t.field({ type: [OfferStateRef] }),
    types: t.stringList(),
    subjects: t.stringList({ description: 'Offers that name one of these.' }),
    articles: t.stringList({ description: 'Offers whose scope touches one of these.' }),
    conventions: t.stringList({ description: 'Offers whose scope is within one of these.' }),
    text: t.string({ description: 'Within title, description or the provider’s name.' }),
  }),
});

builder.queryField('offers', (t) =>
  t.field({
    type: OfferConnectionRef,
    description: 'Published ones first, then stale, then withdrawn ones, each by title.',
    args: { filter: t.arg({ type: OfferFilterRef }), first: t.arg.int(), after: t.arg.string() },
    complexity: paged,
    resolve: (_root, { filter, first, after }, context) => {
      const providers = filter?.providers?.map((id, at) =>
        providerIdIn(context, id, ['filter', 'providers', at]),
      );
      return offers(
        context,
        { ...filter, providers } as OfferFilterInput,
        pageRequest(context, { first, after }),
      );
    },
  }),
);
