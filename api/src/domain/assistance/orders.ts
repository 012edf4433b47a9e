import { collated } from '../base/collator.ts';
import type { ActivityId, MatchId, NeedId, Reference } from '../base/ids.ts';
import { needParts } from '../base/ids.ts';
import { ascending, byParts, descending, type Order } from '../base/order.ts';
import type { Catalogue } from '../convention/catalogue.ts';
import { legislativeTypes } from '../convention/legislation.ts';
import { byProvision, byState, byType } from '../convention/places.ts';
import type { OfferState } from './offer.ts';

/** Last in its State's own order. */
const notPlaced = 0x10000;

/** What a reader may put first; nobody is shown it unasked [WG 28, 39]. */
export const needsFirst = ['MANDATORY', 'LEGISLATION'] as const;
export type NeedsFirst = (typeof needsFirst)[number];

/** The needs with which a reader begins: 0, and all others. */
export function turnOf(catalogue: Catalogue, first: NeedsFirst): (id: NeedId) => number {
  const tier = legislativeTypes(catalogue);
  return (id) => {
    const { provision, type } = needParts(id);
    const isFirst =
      first === 'LEGISLATION'
        ? tier.has(type)
        : catalogue.provisions.get(provision as Reference)?.obligationLevel === 'MANDATORY';
    return isFirst ? 0 : 1;
  };
}

/** Those whose turn it is first, in the order that they have, and then the others. */
export const byTurn = (ids: readonly NeedId[], turn: (id: NeedId) => number): readonly NeedId[] =>
  [0, 1].flatMap((one) => ids.filter((id) => turn(id) === one));

/** State by State in the reader's alphabet; in each the State's own order where `placeOf` tells it (0: not placed), then the Convention's. */
export const needOrder = (
  list: string,
  catalogue: Catalogue,
  language: string,
  placeOf: (id: NeedId) => number = () => 0,
  turn: (id: NeedId) => number = () => 0,
): Order<NeedId> => ({
  list,
  keyOf: (id) => {
    const { participant, provision, type } = needParts(id);
    return [turn(id), participant, placeOf(id) || notPlaced, provision, type];
  },
  compare: byParts(
    ascending,
    byState(catalogue, language),
    ascending,
    byProvision(catalogue),
    byType(catalogue),
  ),
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

/** What is due first at the top. */
export const dueOrder: Order<{ readonly id: MatchId; readonly dueAt: string }> = {
  list: 'matchQueue',
  keyOf: ({ dueAt, id }) => [dueAt, id],
  compare: byParts(ascending, ascending),
};

/** Those that wait longest first. */
export const unsupportedOrder: Order<{ readonly id: NeedId; readonly since: string }> = {
  list: 'unsupportedNeeds',
  keyOf: ({ since, id }) => [since, id],
  compare: byParts(ascending, ascending),
};

/** What moved last first. */
export const matchOrder: Order<{ readonly id: MatchId; readonly movedAt: string }> = {
  list: 'matches',
  keyOf: ({ movedAt, id }) => [movedAt, id],
  compare: byParts(descending, ascending),
};
