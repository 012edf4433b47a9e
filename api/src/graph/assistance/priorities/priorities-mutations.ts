import type { ProviderId } from '../../../domain/base/ids.ts';
import { setPriorities, withdrawPriorities } from '../../../services/assistance/priorities/set-priorities.ts';
import { mutation } from '../../base/mutation.ts';
import { builder } from '../../builder.ts';
import { ProviderRef, providerOf } from '../../convention/provider.ts';
import { providerIdIn } from '../../convention/provider-id.ts';
import { EligibleInputRef, ScopeInputRef } from '../offer-mutations.ts';
import { ProviderPrioritiesRef } from './priorities.ts';

mutation('setPriorities', {
  description:
    'Only DONOR of the provider: what it puts first, in words or by codes; the whole of it is sent again. Nothing at all is INVALID.',
  type: ProviderPrioritiesRef,
  input: builder.inputType('SetPrioritiesInput', {
    fields: (t) => ({
      operationId: t.field({ type: 'UUID', required: true }),
      provider: t.id({ required: true }),
      expectedRevision: t.int({ required: true, description: '0 where nothing was said yet.' }),
      types: t.stringList({ required: true, description: 'None: any kind of help.' }),
      scope: t.field({ type: ScopeInputRef, description: 'Left out: any provision.' }),
      eligible: t.field({ type: EligibleInputRef }),
      firstYear: t.int(),
      lastYear: t.int(),
      text: t.string(),
    }),
  }),
  resolve: async (input, context) =>
    setPriorities(context, { ...input, provider: providerIdIn(context, input.provider, ['provider']) }),
});

const WithdrawnRef = builder.objectRef<{ readonly provider: ProviderId }>('WithdrawnPriorities').implement({
  description: 'The provider no longer says that anything comes first.',
  fields: (t) => ({
    provider: t.field({
      type: ProviderRef,
      resolve: ({ provider }, _args, context) => providerOf(context, provider),
    }),
  }),
});

mutation('withdrawPriorities', {
  description: 'Only DONOR of the provider.',
  type: WithdrawnRef,
  input: builder.inputType('WithdrawPrioritiesInput', {
    fields: (t) => ({
      operationId: t.field({ type: 'UUID', required: true }),
      provider: t.id({ required: true }),
      expectedRevision: t.int({ required: true }),
    }),
  }),
  resolve: async (input, context) => ({
    provider: await withdrawPriorities(context, {
      ...input,
      provider: providerIdIn(context, input.provider, ['provider']),
    }),
  }),
});
