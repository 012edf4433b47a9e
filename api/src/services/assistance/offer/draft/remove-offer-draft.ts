import type { OfferDraftId } from '../../../../domain/base/ids.ts';
import { audience, type Context } from '../../../base/context.ts';
import { removing } from '../../../base/removing.ts';

export interface RemoveOfferDraftInput {
  readonly operationId: string;
  readonly draft: OfferDraftId;
  readonly expectedRevision: number;
}

/** None of its provider's people wants it any longer. */
export async function removeOfferDraft(
  context: Context,
  input: RemoveOfferDraftInput,
): Promise<OfferDraftId> {
  const id = input.draft;
  await removing(context, 'offerDraft.remove', input, {
    argument: 'draft',
    read: ({ offerDrafts }) => offerDrafts.byIds(audience(context), [id]),
    remove: (writes, before) => writes.dropOfferDraft(before),
    detail: ({ title }) => ({ title }),
  });
  return id;
}
