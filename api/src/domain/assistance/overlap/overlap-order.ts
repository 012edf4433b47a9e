import type { OverlapId } from '../../base/ids.ts';
import { ascending, byParts, type Order } from '../../base/order.ts';
import type { Catalogue } from '../../convention/catalogue.ts';
import { byProvision, byState } from '../../convention/places.ts';
import type { Overlap } from './overlap.ts';

export type OverlapInList = Pick<Overlap, 'state' | 'common'> & { readonly id: OverlapId };

/** What is open first; then by the first State in the reader's alphabet, by provision, and by what begins first. */
export const overlapOrder = (catalogue: Catalogue, language: string): Order<OverlapInList> => ({
  list: 'overlaps',
  keyOf: ({ id, state, common: { participants, provisions, from } }) => [
    state === 'OPEN' ? 0 : 1,
    participants[0] ?? '',
    provisions[0] ?? '',
    from ?? '',
    id,
  ],
  compare: byParts(ascending, byState(catalogue, language), byProvision(catalogue), ascending, ascending),
});
