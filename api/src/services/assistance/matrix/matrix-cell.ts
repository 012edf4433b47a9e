import { horizons } from '../../../domain/assessment/answer.ts';
import type { Need } from '../../../domain/assessment/need.ts';
import type { Activity } from '../../../domain/assistance/activity.ts';
import { coverages } from '../../../domain/assistance/coverage.ts';
import type { CellRecords, Dimension, MatrixQuery } from '../../../domain/assistance/matrix/figures.ts';
import type { Offer } from '../../../domain/assistance/offer.ts';
import { needOrder, titleOrder } from '../../../domain/assistance/orders.ts';
import type { Language } from '../../../domain/base/language.ts';
import type { Page, PageRequest } from '../../../domain/base/page.ts';
import { Invalid } from '../../../domain/base/refusal.ts';
import { obligationLevels, priorityAreas } from '../../../domain/convention/article.ts';
import { knownConcerns } from '../../../domain/convention/broad/broad.ts';
import type { Catalogue } from '../../../domain/convention/catalogue.ts';
import { assistanceCategories } from '../../../domain/convention/instrument.ts';
import { regionalGroups } from '../../../domain/convention/participant.ts';
import { providerKinds } from '../../../domain/convention/provider.ts';
import { audience, type Context } from '../../base/context.ts';
import { pageOf, pageRead } from '../../base/page.ts';
import { askedQuery, type MatrixInput } from './matrix.ts';

/** The key of what has no value in a dimension. */
export const noValue = 'NONE';

/** The records of a cell or total, and the question that they answer. */
export interface AnsweredCell {
  readonly query: MatrixQuery;
  readonly records: CellRecords;
}

/** A cell or total as it is now, with what its records are sorted by, in the reader's alphabet. */
export async function matrixCell(
  context: Context,
  input: MatrixInput,
  row: string | null,
  column: string | null,
  language: Language = 'en',
): Promise<AnsweredCell> {
  if (input.asOf != null)
    throw new Invalid('Records are shown as they are now. Leave asOf out.', ['input', 'asOf']);
  const query = await askedQuery(context, input, ['input']);
  checkKeys(context, query, row, column);
  return { query, records: cellOf(context, query, row, column, language) };
}

/** Keys that the matrix could have given. */
export function checkKeys(
  { store }: Pick<Context, 'store'>,
  query: MatrixQuery,
  row: string | null,
  column: string | null,
): void {
  const catalogue = store.catalogue();
  checkKey(catalogue, query.rows, row, 'row');
  checkKey(catalogue, query.columns, column, 'column');
}

export const cellOf = (
  context: Context,
  query: MatrixQuery,
  row: string | null,
  column: string | null,
  language: Language,
): CellRecords => context.store.live.projection.cell(query, row, column, audience(context), language);

export async function cellNeeds(
  context: Context,
  { needs }: CellRecords,
  request: PageRequest,
): Promise<Page<Need>> {
  const { store } = context;
  const order = needOrder('needsOfCell', store.catalogue(), request.language);
  return pageRead(
    pageOf(context, needs, order, request),
    (id) => id,
    (ids) => store.needs.byIds(audience(context), ids),
  );
}

export const cellOffers = async (
  context: Context,
  { offers }: CellRecords,
  request: PageRequest,
): Promise<Page<Offer>> =>
  pageRead(
    pageOf(context, offers, titleOrder('offersOfCell', request.language), request),
    ({ id }) => id,
    (ids) => context.store.offers.byIds(audience(context), ids),
  );

export const cellActivities = async (
  context: Context,
  { activities }: CellRecords,
  request: PageRequest,
): Promise<Page<Activity>> =>
  pageRead(
    pageOf(context, activities, titleOrder('activitiesOfCell', request.language), request),
    ({ id }) => id,
    (ids) => context.store.activities.byIds(audience(context), ids),
  );

function checkKey(
  catalogue: Catalogue,
  dimension: Dimension,
  key: string | null,
  path: 'row' | 'column',
): void {
  if (key === null || key === noValue || isKey(catalogue, dimension, key)) return;
  throw new Invalid(`"${key}" is not a key of this dimension. Take the key as the matrix gave it.`, [path]);
}

function isKey(catalogue: Catalogue, dimension: Dimension, key: string): boolean {
  const { chapters, articles, assistanceTypes, participants, providers } = catalogue;
  const known: Record<Dimension, { has(key: string): boolean }> = {
    CHAPTER: chapters,
    ARTICLE: articles,
    PROVISION: knownConcerns(catalogue) as ReadonlyMap<string, unknown>,
    TYPE: assistanceTypes,
    SUBJECT: catalogue.subjects,
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
