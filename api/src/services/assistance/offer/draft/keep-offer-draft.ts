import { mostDrafts, type OfferDraft } from '../../../../domain/assistance/offer-draft/offer-draft.ts';
import { parseOfferDraft } from '../../../../domain/assistance/offer-input.ts';
import type { OfferDraftId } from '../../../../domain/base/ids.ts';
import { Invalid, NotFound } from '../../../../domain/base/refusal.ts';
import { audience, type Context, found, permit, signedIn } from '../../../base/context.ts';
import { entityAgain, once } from '../../../base/once.ts';
import { asRead, type Revisable, revising } from '../../../base/revising.ts';
import type { OfferInput } from '../publish-offer.ts';

export interface KeepOfferDraftInput extends OfferInput {
  readonly operationId: string;
}
export interface ReviseOfferDraftInput extends Readonly<Record<string, unknown>> {
  readonly operationId: string;
  readonly draft: OfferDraftId;
  readonly expectedRevision: number;
}

/** An offer is begun, for all of its provider's people to go on with; nobody else learns of it. */
export async function keepOfferDraft(context: Context, input: KeepOfferDraftInput): Promise<OfferDraft> {
  const { store, viewer, now, newId } = context;
  signedIn(viewer);
  const { provider } = input;
  if (!store.catalogue().providers.has(provider)) throw new NotFound(['provider']);
  const { id, name } = permit(viewer, 'offerDraft.write', { provider }, ['provider']);
  const by = { id, name };
  const draft: OfferDraft = {
    ...parseOfferDraft(input, store.catalogue()),
    ...{ id: newId() as OfferDraftId, revision: 1, provider },
    ...{ begunBy: by, begunAt: now, changedBy: by, changedAt: now },
  };
  return once(
    context,
    'offerDraft.write',
    input.operationId,
    input,
    async (writes) => {
      if ((await writes.offerDrafts.ofProvider(audience(context), provider)).length >= mostDrafts)
        throw new Invalid('Two hundred drafts wait here already. Publish or remove one first.', ['provider']);
      await writes.saveOfferDraft(draft, null);
      const { id: subject, title } = draft;
      writes.record({ user: id, action: 'offerDraft.write', subject, detail: { title } });
      return draft;
    },
    entityAgain((one) => store.offerDrafts.byIds(audience(context), [one])),
  );
}

/** The whole draft is sent again; CONFLICT where a colleague changed it since it was read. */
export const reviseOfferDraft = (context: Context, input: ReviseOfferDraftInput): Promise<OfferDraft> =>
  revising(
    context,
    'offerDraft.write',
    input,
    revisableDraft(context, input.draft),
    (_seen, { id, name }) => {
      const content = parseOfferDraft(input, context.store.catalogue());
      return {
        compare: asRead(input),
        change: ({ subjects: _, ...before }) => ({
          after: {
            ...before,
            ...content,
            revision: before.revision + 1,
            ...{ changedBy: { id, name }, changedAt: context.now },
          },
          detail: { title: content.title },
        }),
      };
    },
  );

function revisableDraft(context: Context, id: OfferDraftId): Revisable<OfferDraft> {
  const read = ({ offerDrafts }: Pick<Context['store'], 'offerDrafts'>) =>
    found(offerDrafts.byIds(audience(context), [id]), ['draft']);
  return {
    argument: 'draft',
    see: () => read(context.store),
    read,
    save: (writes, after, replaces) => writes.saveOfferDraft(after, replaces),
    rows: () => [],
  };
}
