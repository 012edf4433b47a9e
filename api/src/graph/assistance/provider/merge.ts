import type { ProviderId } from '../../../domain/base/ids.ts';
import { allows } from '../../../domain/base/policy.ts';
import { formerRecordsOf } from '../../../domain/convention/known-providers.ts';
import { mergedFields } from '../../../domain/convention/merge/merge-providers.ts';
import type { Provider } from '../../../domain/convention/provider.ts';
import { mergeProviders } from '../../../services/assistance/provider/merge-providers.ts';
import { type MergePreview, previewMerge } from '../../../services/assistance/provider/preview-merge.ts';
import { providerTraces } from '../../../store/store.ts';
import { enumOf } from '../../base/enum-of.ts';
import { decodeId } from '../../base/global-id.ts';
import { mutation } from '../../base/mutation.ts';
import { builder } from '../../builder.ts';
import { ProviderRef } from '../../convention/provider.ts';

const MergedFieldRef = enumOf(
  'MergedField',
  mergedFields,
  'What two records of one organization may say differently.',
);
const MovedKindRef = enumOf(
  'MovedKind',
  Object.keys(providerTraces) as (keyof typeof providerTraces)[],
  'What belongs to a provider, or names it.',
);

const FormerRecordRef = builder.objectRef<Provider>('FormerRecord').implement({
  description: 'A record that became this provider; its id goes on answering as this one.',
  fields: (t) => ({
    name: t.exposeString('name'),
    mergedAt: t.field({ type: 'Instant', resolve: ({ merged }) => merged?.at ?? '' }),
    reason: t.string({
      nullable: true,
      description: 'Why; for the secretariat.',
      resolve: ({ merged }, _args, { viewer }) =>
        allows(viewer, 'provider.merge') ? (merged?.reason ?? null) : null,
    }),
  }),
});

builder.objectFields(ProviderRef, (t) => ({
  formerRecords: t.field({
    type: [FormerRecordRef],
    description: 'Records of the same organization that were merged into this one, the last first.',
    resolve: ({ id }, _args, { store }) => [...formerRecordsOf(store.catalogue(), id)],
  }),
  viewerCanMerge: t.boolean({
    resolve: ({ kind }, _args, { viewer }) => kind !== 'STATE' && allows(viewer, 'provider.merge'),
  }),
}));

const MoveRef = builder.objectRef<MergePreview['moves'][number]>('MovedCount').implement({
  description: 'How much of one kind would move.',
  fields: (t) => ({ kind: t.expose('kind', { type: MovedKindRef }), count: t.exposeInt('count') }),
});

const MergePreviewRef = builder.objectRef<MergePreview>('MergePreview').implement({
  description: 'What a merge would do; nothing is written.',
  fields: (t) => ({
    provider: t.field({ type: ProviderRef, description: 'It is kept.', resolve: ({ kept }) => kept }),
    other: t.field({
      type: ProviderRef,
      description: 'It becomes the other.',
      resolve: ({ other }) => other,
    }),
    expectedRevision: t.exposeInt('expectedRevision', { description: 'For mergeProviders.' }),
    expectedOtherRevision: t.exposeInt('expectedOtherRevision', { description: 'For mergeProviders.' }),
    differs: t.field({
      type: [MergedFieldRef],
      description: 'Whose word stays is to be chosen; what only one of them says stays anyhow.',
      resolve: ({ differs }) => [...differs],
    }),
    moves: t.field({ type: [MoveRef], resolve: ({ moves }) => [...moves] }),
    codesInBoth: t.stringList({
      description:
        'Codes that both give to an offer: the one that comes gets the name of its record after it.',
      resolve: ({ codesInBoth }) => [...codesInBoth],
    }),
  }),
});

builder.queryField('mergePreview', (t) =>
  t.field({
    type: MergePreviewRef,
    description: 'ANALYST and ADMINISTRATOR: what becomes of two records of one organization.',
    args: {
      provider: t.arg.id({ required: true, description: 'The one that is kept.' }),
      other: t.arg.id({ required: true, description: 'The one that becomes it.' }),
    },
    complexity: { field: 50 },
    resolve: (_root, { provider, other }, context) =>
      previewMerge(context, {
        provider: decodeId('Provider', provider, ['provider']) as ProviderId,
        other: decodeId('Provider', other, ['other']) as ProviderId,
      }),
  }),
);

mutation('mergeProviders', {
  description:
    'ANALYST and ADMINISTRATOR: two records of one organization become one, with all that belongs to either. It cannot be undone; the id of the one that goes answers as the other.',
  type: ProviderRef,
  input: builder.inputType('MergeProvidersInput', {
    fields: (t) => ({
      operationId: t.field({ type: 'UUID', required: true }),
      provider: t.id({ required: true, description: 'The one that is kept.' }),
      other: t.id({ required: true, description: 'The one that becomes it.' }),
      expectedRevision: t.int({ required: true }),
      expectedOtherRevision: t.int({ required: true }),
      take: t.field({
        type: [MergedFieldRef],
        description: 'What is taken from the one that goes; of all else the kept one’s word stays.',
      }),
      reason: t.string({ required: true }),
    }),
  }),
  resolve: (input, context) =>
    mergeProviders(context, {
      ...input,
      provider: decodeId('Provider', input.provider, ['provider']),
      other: decodeId('Provider', input.other, ['other']),
    }),
});
