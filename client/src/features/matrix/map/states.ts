import type { FiguresFragment, MapStatesQuery } from '../../../gql/graphql.ts';
import { figuresAt, type Table } from '../table.ts';

export type StateNode = MapStatesQuery['participants']['nodes'][number];

/** A State with what the matrix has in its row: the map has no figures of its own. */
export type StateOnMap = StateNode & { readonly figures: FiguresFragment };

export const statesOf = (nodes: readonly StateNode[], table: Table): readonly StateOnMap[] =>
  nodes.map((one) => ({ ...one, figures: figuresAt(table, one.code, null) }));

export const groups = ['AFRICAN', 'ASIA_PACIFIC', 'EASTERN_EUROPEAN', 'GRULAC', 'WEOG', 'NO_GROUP'] as const;
export type Group = (typeof groups)[number];
export const groupOf = ({ regionalGroup }: Pick<StateNode, 'regionalGroup'>): Group =>
  regionalGroup ?? 'NO_GROUP';

/** Of a State’s needs those that are still open, and those of them that are agreed on or under way. */
export function servedOf({ needs, coverage }: FiguresFragment): {
  readonly served: number;
  readonly open: number;
} {
  return { served: coverage.agreed + coverage.underWay, open: needs - coverage.met };
}
