import type { Instant } from '../../domain/base/calendar.ts';
import type { Language } from '../../domain/base/language.ts';
import { type Order, placeBehind, type Rows } from '../../domain/base/order.ts';
import type { Page, PageRequest } from '../../domain/base/page.ts';
import { Invalid } from '../../domain/base/refusal.ts';
import type { Context } from './context.ts';
import { seal, unseal } from './cursor.ts';

export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}
type Reader = Pick<Context, 'store'> & { readonly language?: Language };

/** `first` is 50 when left out and at most 100; more is INVALID, and so is a cursor that this API did not give. */
export function pageRequest(
  { store, language = 'en' }: Reader,
  { first, after }: PageArguments,
): PageRequest {
  const count = first ?? 50;
  if (count < 1 || count > 100) throw new Invalid('Ask for 1 to 100 records at a time.', ['first']);
  if (after == null) return { first: count, after: null, language };
  const cursor = unseal(store.live.cursorSecret, after);
  if (!cursor) throw noCursor();
  return { first: count, after: cursor, language: cursor.language };
}

/** The page behind the cursor's key: rows that move, come or go meanwhile neither hide nor double one that stays where it is. */
export function pageOf<Row>(
  context: Pick<Context, 'store'>,
  rows: Rows<Row>,
  order: Order<Row>,
  request: PageRequest,
  asOf: Instant | null = null,
): Page<Row> {
  const key = keyBehind(request, order);
  const from = key === null ? 0 : placeBehind(rows, order, key);
  const to = Math.min(rows.length, from + request.first);
  const nodes = Array.from({ length: to - from }, (_, at) => rows.at(from + at) as Row);
  const { language } = request;
  return pageFrom(context, { from, totalCount: rows.length, rows: nodes, order, language, asOf });
}

/** A page that was cut elsewhere: these rows are at `from` in a list of `totalCount`. */
export function pageFrom<Row>(
  { store }: Pick<Context, 'store'>,
  {
    from,
    totalCount,
    rows,
    order,
    language,
    asOf = null,
  }: {
    readonly from: number;
    readonly totalCount: number;
    readonly rows: readonly Row[];
    readonly order: Pick<Order<Row>, 'list' | 'keyOf'>;
    readonly language: Language;
    readonly asOf?: Instant | null;
  },
): Page<Row> {
  const cursorAt = (place: number): string =>
    seal(store.live.cursorSecret, { list: order.list, language, asOf, key: order.keyOf(rows[place] as Row) });
  return {
    totalCount,
    nodes: rows,
    hasNextPage: from + rows.length < totalCount,
    hasPreviousPage: from > 0,
    endCursor: rows.length === 0 ? null : cursorAt(rows.length - 1),
    cursorAt,
  };
}

/** The key that the page goes on behind; null: it is the first. INVALID where the cursor is of another list. */
export function keyBehind({ after }: PageRequest, { list }: Pick<Order<never>, 'list'>) {
  if (after !== null && after.list !== list) throw noCursor();
  return after?.key ?? null;
}

/** The page of entities whose ids were paged; what went away meanwhile is left out. */
export function pageWith<Row, T extends { readonly id: string }>(
  page: Page<Row>,
  found: readonly T[],
  idOf: (row: Row) => string,
): Page<T> {
  const byId = new Map(found.map((entity) => [entity.id, entity]));
  const there = page.nodes.flatMap((row, place) => {
    const entity = byId.get(idOf(row));
    return entity ? { entity, place } : [];
  });
  return {
    ...page,
    nodes: there.map(({ entity }) => entity),
    cursorAt: (place) => page.cursorAt(there[place]?.place ?? 0),
  };
}

/** The same, which reads them: nothing where the page is empty. */
export async function pageRead<Row, Id extends string, T extends { readonly id: string }>(
  page: Page<Row>,
  idOf: (row: Row) => Id,
  read: (ids: readonly Id[]) => Promise<readonly T[]>,
): Promise<Page<T>> {
  return pageWith(page, page.nodes.length === 0 ? [] : await read(page.nodes.map(idOf)), idOf);
}

const noCursor = () =>
  new Invalid('This cursor does not come from this list. Take pageInfo.endCursor of the previous page.', [
    'after',
  ]);
