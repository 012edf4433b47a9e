import { type CoverageCounts, countedCoverages } from '../../domain/assistance/coverage-counts.ts';
import type { Cell, CellRecords, Dimension, MatrixQuery } from '../../domain/assistance/matrix/figures.ts';
import type { ProviderId } from '../../domain/base/ids.ts';
import type { Language } from '../../domain/base/language.ts';
import { encodeId, splitId } from '../../domain/base/node-id.ts';
import type { PageRequest } from '../../domain/base/page.ts';
import { Invalid } from '../../domain/base/refusal.ts';
import type { Audience } from '../../domain/base/visibility.ts';
import { providerNow } from '../../domain/convention/known-providers.ts';
import {
  cellActivities,
  cellNeeds,
  cellOf,
  cellOffers,
} from '../../services/assistance/matrix/matrix-cell.ts';
import { type PageArguments, pageRequest } from '../../services/base/page.ts';
import { lookedAt } from '../assessment/looked-at.ts';
import { NeedConnectionRef } from '../assessment/need.ts';
import { paged } from '../base/connection.ts';
import type { GraphContext } from '../base/context.ts';
import { builder } from '../builder.ts';
import { ActivityConnectionRef } from './activity.ts';
import { OfferConnectionRef } from './offer.ts';

/** A cell with its keys as the outside writes them, and where it came from. */
export interface ShownCell extends Cell {
  readonly from: CellOrigin;
}
export interface CellOrigin {
  readonly query: MatrixQuery;
  /** Of a past instant: its records are not shown. */
  readonly past: boolean;
  /** For whom it was computed, where that is not the viewer. */
  readonly eyes?: Audience | undefined;
}

// Bare property bags: there are thousands of these in one answer, and every resolver would be called for each.
export const CoverageCountsRef = builder.objectRef<CoverageCounts>('CoverageCounts').implement({
  description: 'Needs by coverage; they add up to the needs of the cell.',
  fields: (t) => Object.fromEntries(countedCoverages.map((one) => [one, t.exposeInt(one)])),
});

export const MatrixCellRef = builder.objectRef<ShownCell>('MatrixCell').implement({
  description:
    'Distinct counts. In a row’s total column is null, in a column’s row, in the grand total both.',
  fields: (t) => ({
    row: t.exposeString('row', { nullable: true }),
    column: t.exposeString('column', { nullable: true }),
    needs: t.exposeInt('needs'),
    participants: t.exposeInt('participants', { description: 'States with needs.' }),
    offers: t.exposeInt('offers'),
    providers: t.exposeInt('providers', { description: 'Of the offers and activities.' }),
    activities: t.exposeInt('activities'),
    silentGaps: t.exposeInt('silentGaps', {
      description: 'Gaps about which the State asked for nothing [WG 19].',
    }),
    coverage: t.expose('coverage', { type: CoverageCountsRef }),
    needRecords: t.field({
      type: NeedConnectionRef,
      args: { first: t.arg.int(), after: t.arg.string() },
      complexity: paged,
      resolve: async (cell, args, context) => {
        const page = await paging(cellNeeds, cell, args, context);
        const { eyes } = cell.from;
        return eyes ? { ...page, nodes: page.nodes.map((need) => lookedAt(need, eyes)) } : page;
      },
    }),
    offerRecords: t.field({
      type: OfferConnectionRef,
      args: { first: t.arg.int(), after: t.arg.string() },
      complexity: paged,
      resolve: (cell, args, context) => paging(cellOffers, cell, args, context),
    }),
    activityRecords: t.field({
      type: ActivityConnectionRef,
      args: { first: t.arg.int(), after: t.arg.string() },
      complexity: paged,
      resolve: (cell, args, context) => paging(cellActivities, cell, args, context),
    }),
  }),
});

/** Keys of providers are their ids as the outside knows them. */
export const keyOutside = (dimension: Dimension, key: string): string =>
  dimension === 'PROVIDER' && key !== 'NONE' ? encodeId('Provider', key) : key;
export function keyInside(
  { store }: Pick<GraphContext, 'store'>,
  dimension: Dimension,
  key: string | null,
): string | null {
  if (dimension !== 'PROVIDER' || key === null) return key;
  const split = splitId(key);
  return split?.type === 'Provider' ? providerNow(store.catalogue(), split.id as ProviderId) : key;
}

/** Ready to be shown; most are as they were computed, only told where they came from. */
export function shownCells(cells: readonly Cell[], from: CellOrigin): ShownCell[] {
  const { rows, columns } = from.query;
  if (rows !== 'PROVIDER' && columns !== 'PROVIDER') return cells.map((cell) => ({ ...cell, from }));
  const outside = (dimension: Dimension, key: string | null) =>
    key === null ? null : keyOutside(dimension, key);
  return cells.map((cell) => ({
    ...cell,
    row: outside(rows, cell.row),
    column: outside(columns, cell.column),
    from,
  }));
}

const known = new WeakMap<Cell, { readonly language: Language; readonly records: CellRecords }>();

/** The cell of one question, with its records at hand. */
export function shownRecords(records: CellRecords, from: CellOrigin, language: Language): ShownCell {
  const [cell] = shownCells([records.cell], from);
  if (!cell) throw new Error('A cell is one cell.');
  known.set(cell, { language, records });
  return cell;
}

function paging<T>(
  page: (context: GraphContext, records: CellRecords, request: PageRequest) => T,
  cell: ShownCell,
  args: PageArguments,
  context: GraphContext,
): T {
  const request = pageRequest(context, args);
  return page(context, recordsOf(context, cell, request.language), request);
}

/** What is behind a cell, found once for all three lists. */
function recordsOf(context: GraphContext, cell: ShownCell, language: Language): CellRecords {
  const { query, past, eyes } = cell.from;
  if (past) throw new Invalid('Records are shown as they are now. Leave asOf out.', ['input', 'asOf']);
  const there = known.get(cell);
  if (there?.language === language) return there.records;
  const [row, column] = [
    keyInside(context, query.rows, cell.row),
    keyInside(context, query.columns, cell.column),
  ];
  const records = cellOf(eyes ? { ...context, eyes } : context, query, row, column, language);
  known.set(cell, { language, records });
  return records;
}
