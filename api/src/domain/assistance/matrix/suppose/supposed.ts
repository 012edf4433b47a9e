import type { NeedId, ParticipantCode, ProviderId, Reference } from '../../../base/ids.ts';
import type { Coverage } from '../../coverage.ts';
import type { CoverageCounts } from '../../coverage-counts.ts';

/** One figure on one scale: as it is, and as it would be. */
export interface BeforeAndAfter {
  readonly before: CoverageCounts;
  readonly after: CoverageCounts;
}

export interface SupposedNeed {
  readonly need: NeedId;
  readonly before: Coverage;
  readonly after: Coverage;
}

/** An article and, in a cell, a kind of help, in which some need would be covered otherwise. */
export interface SupposedArticle extends BeforeAndAfter {
  readonly article: string;
}
export interface SupposedCell extends SupposedArticle {
  readonly type: string;
}

/** Needs that the offers would newly fit, and that another provider has agreed to or serves. */
export interface SupposedOverlap {
  readonly provider: ProviderId;
  readonly needs: readonly NeedId[];
}

/** How far an amount goes among the needs that nobody has agreed to and that the offers would fit: as many as it reaches, each at the upper end of its band. */
export interface Spending {
  /** In whole US dollars, as budget bands are. */
  readonly budget: number;
  readonly spent: number;
  readonly needs: readonly NeedId[];
  readonly states: readonly StateCount[];
  readonly articles: readonly { readonly article: string; readonly needs: number }[];
  /** Priced, and beyond the amount. */
  readonly beyond: number;
  /** Their States say nothing of what they cost, or nothing but that it is over a million. */
  readonly unpriced: number;
}

export interface StateCount {
  readonly participant: ParticipantCode;
  readonly needs: number;
}

/** What would become of needs if a provider's offers were as supposed: of those that the audience sees. */
export interface Supposed extends BeforeAndAfter {
  /** Those whose coverage becomes another, State by State. */
  readonly needs: readonly SupposedNeed[];
  /** Of needs that become covered, by State. */
  readonly states: readonly StateCount[];
  readonly articles: readonly SupposedArticle[];
  readonly cells: readonly SupposedCell[];
  /** Provisions of needs that become covered for which others of the same State wait, and how many wait. */
  readonly unlocks: {
    readonly needs: number;
    readonly provisions: readonly { readonly participant: ParticipantCode; readonly provision: Reference }[];
  };
  readonly overlaps: readonly SupposedOverlap[];
  /** Needs that the offers as supposed fit and as they are do not, whatever their coverage. */
  readonly reached: readonly NeedId[];
  /** Where an amount was given. */
  readonly spending: Spending | null;
}
