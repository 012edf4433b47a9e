import type { OfferDraft } from '../../domain/assistance/offer-draft/offer-draft.ts';
import type { OfferDraftId, ProviderId } from '../../domain/base/ids.ts';
import type { Audience } from '../../domain/base/visibility.ts';
import type { Writing } from '../base/area.ts';
import { declare } from '../base/declare.ts';
import { findIn } from '../base/find.ts';
import type { Scope } from '../base/scope.ts';
import { dropOne, saveOne } from '../base/write.ts';

type DraftDocument = Omit<OfferDraft, 'id'> & { readonly _id: string };

export const offerDrafts = declare(
  'offerDrafts',
  {
    ...{ revision: 'number', provider: 'string', title: 'string', types: 'array', scope: 'object' },
    ...{ begunBy: 'object', begunAt: 'string', changedBy: 'object', changedAt: 'string' },
  },
  [{ name: 'provider', keys: { provider: 1, changedAt: -1, _id: 1 } }],
);

/** For its provider's own people alone, whoever else asks. */
export interface OfferDrafts {
  byIds(audience: Audience, ids: readonly OfferDraftId[]): Promise<OfferDraft[]>;
  ofProvider(audience: Audience, provider: ProviderId): Promise<OfferDraft[]>;
}
export interface OfferDraftWrites {
  saveOfferDraft(draft: OfferDraft, replaces: number | null): Promise<void>;
  dropOfferDraft(draft: Pick<OfferDraft, 'id' | 'revision'>): Promise<void>;
}

export function readOfferDrafts(scope: Scope): OfferDrafts {
  const find = findIn<DraftDocument, OfferDraft>(scope, offerDrafts, ({ _id, ...draft }) => ({
    id: _id as OfferDraftId,
    ...draft,
  }));
  const own = ({ providers }: Audience) => ({ provider: { $in: providers } });
  return {
    byIds: (audience, ids) => find({ _id: { $in: ids }, ...own(audience) }),
    ofProvider: (audience, provider) => find({ $and: [{ provider }, own(audience)] }),
  };
}

export const writeOfferDrafts = ({ scope }: Writing): OfferDraftWrites => ({
  saveOfferDraft: ({ id, ...draft }, replaces) =>
    saveOne<DraftDocument>(scope, offerDrafts.name, { _id: id, ...draft }, replaces),
  dropOfferDraft: (read) => dropOne(scope, offerDrafts.name, read),
});
