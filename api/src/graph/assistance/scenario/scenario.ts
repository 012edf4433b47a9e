import type { OfferContent } from '../../../domain/assistance/offer-input.ts';
import { supposedKinds } from '../../../domain/assistance/scenario/changes-input.ts';
import {
  type Scenario,
  type SupposedChange,
  scenarioReaders,
} from '../../../domain/assistance/scenario/scenario.ts';
import { allows } from '../../../domain/base/policy.ts';
import { scenario, scenarios } from '../../../services/assistance/scenario/scenarios.ts';
import { pageRequest } from '../../../services/base/page.ts';
import { connection, paged } from '../../base/connection.ts';
import { enumOf } from '../../base/enum-of.ts';
import { decodeId } from '../../base/global-id.ts';
import { identify, NodeRef } from '../../base/node.ts';
import { builder } from '../../builder.ts';
import { ProviderRef, providerOf } from '../../convention/provider.ts';
import { providerIdIn } from '../../convention/provider-id.ts';
import { offerById } from '../loaders.ts';
import { OfferRef } from '../offer.ts';
import { whatIsSaid } from '../offer-content.ts';

export const ScenarioChangeKindRef = enumOf(
  'ScenarioChangeKind',
  supposedKinds,
  'What a provider would do with an offer: publish one more, say it otherwise, or withdraw it.',
);
export const ScenarioReadersRef = enumOf(
  'ScenarioReaders',
  scenarioReaders,
  'Who may open a scenario by its link: its provider’s people alone, or whoever sees what donors see. Each is shown the figures of what they see themselves.',
);

const OfferContentRef = builder.objectRef<OfferContent>('OfferContent').implement({
  description: 'What an offer would say.',
  fields: whatIsSaid,
});

const ScenarioChangeRef = builder.objectRef<SupposedChange>('ScenarioChange').implement({
  description: 'What would become of one offer.',
  fields: (t) => ({
    kind: t.field({ type: ScenarioChangeKindRef, resolve: ({ kind }) => kind }),
    offer: t.field({
      type: OfferRef,
      nullable: true,
      description: 'As it is now; null for one that would be added.',
      resolve: (change, _args, context) => (change.kind === 'ADD' ? null : offerById(context, change.offer)),
    }),
    expectedRevision: t.int({
      nullable: true,
      description: 'Which revision of the offer was read; null for one that would be added.',
      resolve: (change) => (change.kind === 'ADD' ? null : change.expectedRevision),
    }),
    content: t.field({
      type: OfferContentRef,
      nullable: true,
      description: 'Null where it would be withdrawn.',
      resolve: (change) => (change.kind === 'WITHDRAW' ? null : change.content),
    }),
  }),
});

export const ScenarioRef = builder.objectRef<Scenario>('Scenario').implement({
  description: 'What a provider tries out with its offers; nothing of it is done until it is applied.',
  interfaces: [NodeRef],
  fields: (t) => ({
    revision: t.exposeInt('revision'),
    provider: t.field({
      type: ProviderRef,
      resolve: ({ provider }, _args, context) => providerOf(context, provider),
    }),
    title: t.exposeString('title'),
    readers: t.field({ type: ScenarioReadersRef, resolve: ({ readers }) => readers }),
    changes: t.field({ type: [ScenarioChangeRef], resolve: ({ changes }) => [...changes] }),
    changedAt: t.expose('changedAt', { type: 'Instant', nullable: true }),
    appliedAt: t.expose('appliedAt', {
      type: 'Instant',
      nullable: true,
      description: 'When it was done; from then on it is no longer changed.',
    }),
    viewerCanChange: t.boolean({
      description: 'The viewer speaks for its provider, and it was not applied.',
      resolve: (one, _args, { viewer }) => one.appliedAt === null && allows(viewer, 'scenario.apply', one),
    }),
  }),
});
identify('Scenario', ScenarioRef, (id, context) => scenario(context, id as Scenario['id']));

builder.queryField('scenario', (t) =>
  t.field({
    type: ScenarioRef,
    nullable: true,
    description: 'Null where there is none, or it is not shared with the viewer.',
    args: { id: t.arg.id({ required: true }) },
    resolve: (_root, { id }, context) => scenario(context, decodeId('Scenario', id)),
  }),
);

builder.queryField('scenarios', (t) =>
  t.field({
    type: connection(ScenarioRef),
    description: 'Those of a provider that the viewer may open, what was changed last first.',
    args: { provider: t.arg.id({ required: true }), first: t.arg.int(), after: t.arg.string() },
    complexity: paged,
    resolve: (_root, { provider, ...page }, context) =>
      scenarios(context, providerIdIn(context, provider, ['provider']), pageRequest(context, page)),
  }),
);
