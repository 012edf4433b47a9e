import { isAmong, type ProviderPriorities } from '../../../domain/assistance/priorities/priorities.ts';
import { dayOf } from '../../../domain/base/calendar.ts';
import type { ProviderId } from '../../../domain/base/ids.ts';
import { allows } from '../../../domain/base/policy.ts';
import type { GraphContext } from '../../base/context.ts';
import { loadOne } from '../../base/loader.ts';
import { builder } from '../../builder.ts';
import { AssistanceTypeRef, assistanceTypeOf } from '../../convention/instrument.ts';
import { ProviderRef, providerOf } from '../../convention/provider.ts';
import { offerById } from '../loaders.ts';
import { MatchRef } from '../match.ts';
import { EligibleRef, ScopeRef } from '../offer-content.ts';

/** Those of many providers in one read. */
const prioritiesOf = (context: GraphContext, provider: ProviderId): Promise<ProviderPriorities | null> =>
  loadOne(
    context,
    'ProviderPriorities',
    provider,
    (ids) => context.store.priorities.ofProviders(ids),
    ({ id }) => id,
  );

export const ProviderPrioritiesRef = builder.objectRef<ProviderPriorities>('ProviderPriorities').implement({
  description:
    'What a provider says that it puts first [WG 2(d)]. Everybody may read it; no score of a match knows of it.',
  fields: (t) => ({
    provider: t.field({
      type: ProviderRef,
      resolve: ({ provider }, _args, context) => providerOf(context, provider),
    }),
    revision: t.exposeInt('revision'),
    types: t.field({
      type: [AssistanceTypeRef],
      description: 'None: any kind of help.',
      resolve: ({ types }, _args, context) => types.map((type) => assistanceTypeOf(context, type)),
    }),
    scope: t.field({
      type: ScopeRef,
      description: 'Nothing named: any provision.',
      resolve: ({ scope }) => scope,
    }),
    eligible: t.field({
      type: EligibleRef,
      description: 'The States that come first; nothing named: every State.',
      resolve: ({ eligible }) => eligible,
    }),
    firstYear: t.exposeInt('firstYear', { nullable: true }),
    lastYear: t.exposeInt('lastYear', { nullable: true }),
    text: t.exposeString('text', { nullable: true }),
    changedAt: t.expose('changedAt', { type: 'Instant' }),
  }),
});

builder.objectFields(ProviderRef, (t) => ({
  priorities: t.field({
    type: ProviderPrioritiesRef,
    nullable: true,
    description: 'What it puts first; null where it says nothing.',
    resolve: ({ id }, _args, context) => prioritiesOf(context, id),
  }),
  viewerCanSetPriorities: t.boolean({
    description: 'The viewer speaks for it.',
    resolve: ({ id }, _args, { viewer }) => allows(viewer, 'priorities.set', { provider: id }),
  }),
}));

builder.objectField(MatchRef, 'isPriority', (t) =>
  t.boolean({
    description:
      'The need is among what the provider of the offer says that it puts first this year. It is no part of the score.',
    resolve: async ({ need, offer: id, judged }, _args, context) => {
      const offer = judged?.offer ?? (await offerById(context, id));
      const priorities = offer && (await prioritiesOf(context, offer.provider));
      return priorities ? isAmong(priorities, need, context.store.catalogue(), dayOf(context.now)) : false;
    },
  }),
);
