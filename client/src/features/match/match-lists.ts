import type { MatchStage, WaitsForWhom } from '../../gql/graphql.ts';

/** What waits for whom, or how far it has come. */
export const lists = {
  open: { stages: ['PROPOSED', 'CONTACTED', 'AGREED', 'DELIVERING'] },
  mine: { waitsFor: 'MINE', late: null },
  others: { waitsFor: 'OTHERS', late: null },
  late: { waitsFor: null, late: true },
  closed: { stages: ['DONE', 'DECLINED'] },
} as const satisfies Record<
  string,
  | { readonly stages: readonly MatchStage[] }
  | { readonly waitsFor: WaitsForWhom | null; readonly late: boolean | null }
>;
export type MatchListName = keyof typeof lists;

/** A side has its own word and the other's; for the secretariat, which is of no side, all wait for others. */
export const listsOf = (ofASide: boolean): readonly MatchListName[] =>
  ofASide ? ['open', 'mine', 'others', 'closed'] : ['late', 'others', 'closed'];
