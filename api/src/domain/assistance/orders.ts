import { collated } from '../base/collator.ts';
import type { ActivityId, MatchId, NeedId } from '../base/ids.ts';
import { needParts } from '../base/ids.ts';
import { ascending, byParts, descending, type Order } from '../base/order.ts';
import type { Catalogue } from '../convention/catalogue.ts';
import { byProvision, byState, byType } from '../convention/places.ts';
import type { OfferState } from './offer.ts';

/** Last in its State's own order. */
const notPlaced = 0x10000;

/** State by State in the reader's alphabet; in each the State's own order where `placeOf` tells it (0: not placed), then the Convention's. */
export const needOrder = (
  list: string,
  catalogue: Catalogue,
  language: string,
  placeOf: (id: NeedId) => number = () => 0,
): Order<NeedId> => ({
  list,
  keyOf: (id) => {
    const { participant, provision, type } = needParts(id);
    return [participant, placeOf(id) || notPlaced, provision, type];
  },
  compare: byParts(byState(catalogue, language), ascending, byProvision(catalogue), byType(catalogue)),
});

export interface Titled {
  readonly id: string;
  readonly title: string;
}

/** By title in the reader's alphabet. */
export const titleOrder = (list: string, language: string): Order<Titled> => ({
  list,
  keyOf: ({ title, id }) => [title, id],
  compare: byParts(collated(language), ascending),
});

/** Best first, of equal ones what fits most needs, then by title in the reader's alphabet. */
export const bestOrder = (
  list: string,
  language: string,
): Order<Titled & { readonly score: number; readonly needs: number }> => ({
  list,
  keyOf: ({ score, needs, title, id }) => [score, needs, title, id],
  compare: byParts(descending, descending, collated(language), ascending),
});

export interface OfferInList extends Titled {
  readonly state: OfferState;
}
const states: readonly OfferState[] = ['DRAFT', 'PUBLISHED', 'STALE', 'WITHDRAWN'];

/** Published ones first, then stale, then withdrawn ones, each by title in the reader's alphabet. */
export const offerOrder = (language: string): Order<OfferInList> => ({
  list: 'offers',
  keyOf: ({ state, title, id }) => [states.indexOf(state), title, id],
  compare: byParts(ascending, collated(language), ascending),
});

/** What began last first; what says no day last. */
export const activityOrder = (
  list: string,
): Order<{ readonly id: ActivityId; readonly starts: string | null }> => ({
  list,
  keyOf: ({ starts, id }) => [starts ?? '', id],
  compare: byParts(descending, ascending),
});

/** What moved last first. */
export const matchOrder: Order<{ readonly id: MatchId; readonly movedAt: string }> = {
  list: 'matches',
  keyOf: ({ movedAt, id }) => [movedAt, id],
  compare: byParts(descending, ascending),
};
