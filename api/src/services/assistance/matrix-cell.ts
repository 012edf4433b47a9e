import { horizons } from '../../domain/assessment/answer.ts';
import type { Need } from '../../domain/assessment/need.ts';
import type { Activity } from '../../domain/assistance/activity.ts';
import { coverages } from '../../domain/assistance/coverage.ts';
import type { CellRecords, Dimension, MatrixQuery } from '../../domain/assistance/matrix/figures.ts';
import type { Offer } from '../../domain/assistance/offer.ts';
import type { ActivityId, NeedId, OfferId } from '../../domain/base/ids.ts';
import type { Page, PageRequest } from '../../domain/base/page.ts';
import { Invalid } from '../../domain/base/refusal.ts';
import { obligationLevels, priorityAreas } from '../../domain/convention/article.ts';
import type { Catalogue } from '../../domain/convention/catalogue.ts';
import { assistanceCategories } from '../../domain/convention/instrument.ts';
import { regionalGroups } from '../../domain/convention/participant.ts';
import { providerKinds } from '../../domain/convention/provider.ts';
import { audience, type Context } from '../base/context.ts';
import { pageOf, pageWith } from '../base/page.ts';
import { type MatrixInput, matrixQuery } from './matrix.ts';

/** The key of what has no value in a dimension. */
export const noValue = 'NONE';

/** A cell or total as it stands now, with the ids of its records. */
export function matrixCell(
  context: Context,
  input: MatrixInput,
  row: string | null,
  column: string | null,
): CellRecords {
  if (input.asOf != null)
    throw new Invalid('Records are shown as they stand now. Leave asOf out.', ['input', 'asOf']);
  const query = matrixQuery(context, input, ['input']);
  const catalogue = context.store.catalogue();
  checkKey(catalogue, query.rows, row, 'row');
  checkKey(catalogue, query.columns, column, 'column');
  return cellOf(context, query, row, column);
}

export const cellOf = (
  { store, viewer }: Context,
  query: MatrixQuery,
  row: string | null,
  column: string | null,
): CellRecords => store.live.projection.cell(query, row, column, audience({ viewer }));

export async function cellNeeds(
  context: Context,
  ids: readonly NeedId[],
  request: PageRequest,
): Promise<Page<Need>> {
  const page = pageOf(ids, request);
  return pageWith(
    page,
    page.nodes.length === 0 ? [] : await context.store.needs.byIds(audience(context), page.nodes),
  );
}

export async function cellOffers(
  context: Context,
  ids: readonly OfferId[],
  request: PageRequest,
): Promise<Page<Offer>> {
  const page = pageOf(ids, request);
  return pageWith(
    page,
    page.nodes.length === 0 ? [] : await context.store.offers.byIds(audience(context), page.nodes),
  );
}

export async function cellActivities(
  context: Context,
  ids: readonly ActivityId[],
  request: PageRequest,
): Promise<Page<Activity>> {
  const page = pageOf(ids, request);
  return pageWith(
    page,
    page.nodes.length === 0 ? [] : await context.store.activities.byIds(audience(context), page.nodes),
  );
}

function checkKey(
  catalogue: Catalogue,
  dimension: Dimension,
  key: string | null,
  path: 'row' | 'column',
): void {
  if (key === null || key === noValue || isKey(catalogue, dimension, key)) return;
  throw new Invalid(`"${key}" is no key of ${dimension}. Take the key as the matrix gave it.`, [path]);
}

function isKey(catalogue: Catalogue, dimension: Dimension, key: string): boolean {
  const { chapters, articles, provisions, assistanceTypes, participants, providers } = catalogue;
  const known: Record<Dimension, { has(key: string): boolean }> = {
    CHAPTER: chapters,
    ARTICLE: articles,
    PROVISION: provisions,
    TYPE: assistanceTypes,
    PARTICIPANT: participants,
    PROVIDER: providers,
    PRIORITY_AREA: new Set<string>(priorityAreas),
    OBLIGATION_LEVEL: new Set<string>(obligationLevels),
    CATEGORY: new Set<string>(assistanceCategories),
    REGIONAL_GROUP: new Set<string>(regionalGroups),
    PROVIDER_KIND: new Set<string>(providerKinds),
    HORIZON: new Set<string>(horizons),
    COVERAGE: new Set<string>(coverages),
  };
  return known[dimension].has(key);
}
