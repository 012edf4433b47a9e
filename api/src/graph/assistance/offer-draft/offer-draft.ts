import type { OfferDraft, Writer } from '../../../domain/assistance/offer-draft/offer-draft.ts';
import type { OfferDraftId } from '../../../domain/base/ids.ts';
import { offerDraft, offerDrafts } from '../../../services/assistance/offer/draft/offer-drafts.ts';
import { pageRequest } from '../../../services/base/page.ts';
import { connection, paged } from '../../base/connection.ts';
import { decodeId } from '../../base/global-id.ts';
import { identify, NodeRef } from '../../base/node.ts';
import { builder } from '../../builder.ts';
import { ProviderRef, providerOf } from '../../convention/provider.ts';
import { providerIdIn } from '../../convention/provider-id.ts';
import { whatIsSaid } from '../offer-content.ts';

const WriterRef = builder.objectRef<Writer>('DraftWriter').implement({
  description: 'Who wrote in a draft, under the name that they had then.',
  fields: (t) => ({ name: t.exposeString('name') }),
});

export const OfferDraftRef = builder.objectRef<OfferDraft>('OfferDraft').implement({
  description: 'An offer that the people of its provider write together. To everybody else it is not there.',
  interfaces: [NodeRef],
  fields: (t) => ({
    revision: t.exposeInt('revision'),
    provider: t.field({
      type: ProviderRef,
      resolve: ({ provider }, _args, context) => providerOf(context, provider),
    }),
    ...whatIsSaid(t),
    begunBy: t.expose('begunBy', { type: WriterRef }),
    begunAt: t.expose('begunAt', { type: 'Instant' }),
    changedBy: t.expose('changedBy', { type: WriterRef }),
    changedAt: t.expose('changedAt', { type: 'Instant' }),
  }),
});
identify('OfferDraft', OfferDraftRef, (id, context) => offerDraft(context, id as OfferDraftId));

builder.queryField('offerDraft', (t) =>
  t.field({
    type: OfferDraftRef,
    nullable: true,
    description: 'null where there is none, or it is another provider’s.',
    args: { id: t.arg.id({ required: true }) },
    resolve: (_root, { id }, context) => offerDraft(context, decodeId('OfferDraft', id, ['id'])),
  }),
);

builder.queryField('offerDrafts', (t) =>
  t.field({
    type: connection(OfferDraftRef),
    description:
      'What this provider’s people have half written, what was changed last first; empty for everybody else.',
    args: { provider: t.arg.id({ required: true }), first: t.arg.int(), after: t.arg.string() },
    complexity: paged,
    resolve: (_root, { provider, ...page }, context) =>
      offerDrafts(context, providerIdIn(context, provider, ['provider']), pageRequest(context, page)),
  }),
);
