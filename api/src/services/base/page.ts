import type { Page, PageRequest } from '../../domain/base/page.ts';
import { Invalid } from '../../domain/base/refusal.ts';

export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/** `first` is 50 when left out and at most 100; more is INVALID, and so is a cursor that this API did not give. */
export function pageRequest({ first, after }: PageArguments): PageRequest {
  const count = first ?? 50;
  if (count < 1 || count > 100) throw new Invalid('Ask for 1 to 100 records at a time.', ['first']);
  if (after != null && !readCursor(after))
    throw new Invalid('This is no cursor of this API. Take pageInfo.endCursor of the page before.', [
      'after',
    ]);
  return { first: count, after: after ?? null };
}

/** The page of a list held in memory. A cursor names a record: the page goes on behind it, also when the list has grown before it. */
export function pageOf<T extends { readonly id: string } | string>(
  list: readonly T[],
  { first, after }: PageRequest,
): Page<T> {
  const from = startOf(list, after);
  const nodes = list.slice(from, from + first);
  return pageFrom(nodes, from, list.length);
}

/** A page that was cut elsewhere: these nodes stand at `from` in a list of `totalCount`. */
export function pageFrom<T extends { readonly id: string } | string>(
  nodes: readonly T[],
  from: number,
  totalCount: number,
): Page<T> {
  const last = nodes.at(-1);
  return {
    totalCount,
    nodes,
    hasNextPage: from + nodes.length < totalCount,
    hasPreviousPage: from > 0,
    startCursor: nodes[0] === undefined ? null : cursorAt(from, keyOf(nodes[0])),
    endCursor: last === undefined ? null : cursorAt(from + nodes.length - 1, keyOf(last)),
  };
}

/** The page of entities whose ids were paged; what went away meanwhile is left out. */
export function pageWith<Id extends string, T extends { readonly id: Id }>(
  page: Page<Id>,
  found: readonly T[],
): Page<T> {
  const byId = new Map(found.map((entity) => [entity.id as string, entity]));
  return { ...page, nodes: page.nodes.flatMap((id) => byId.get(id) ?? []) };
}

/** Where the page begins that follows this cursor, as a place; for lists cut elsewhere. */
export const placeAfter = (after: string | null): number =>
  after === null ? 0 : (readCursor(after)?.place ?? -1) + 1;

export const cursorAt = (place: number, id: string): string =>
  Buffer.from(`${place}:${id}`).toString('base64url');
export const offsetOf = (cursor: string | null): number =>
  cursor === null ? 0 : (readCursor(cursor)?.place ?? 0);

const keyOf = (value: { readonly id: string } | string): string =>
  typeof value === 'string' ? value : value.id;

function startOf(list: readonly ({ readonly id: string } | string)[], after: string | null): number {
  const cursor = after === null ? null : readCursor(after);
  if (!cursor) return 0;
  const there = list[cursor.place];
  if (there !== undefined && keyOf(there) === cursor.id) return cursor.place + 1;
  const moved = list.findIndex((value) => keyOf(value) === cursor.id);
  return moved >= 0 ? moved + 1 : Math.min(cursor.place, list.length);
}

function readCursor(cursor: string): { readonly place: number; readonly id: string } | null {
  const match = /^(\d{1,9}):(.+)$/s.exec(Buffer.from(cursor, 'base64url').toString('utf8'));
  return match?.[1] && match[2] ? { place: Number(match[1]), id: match[2] } : null;
}
