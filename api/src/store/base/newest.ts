import type { Document, Filter } from 'mongodb';
import type { Instant } from '../../domain/base/calendar.ts';
import type { Declaration } from './declare.ts';
import type { Scope } from './scope.ts';

/** Behind this one, in a list that has the newest first. */
export interface Newest {
  readonly first: number;
  readonly after: { readonly createdAt: Instant; readonly id: string } | null;
}
export interface NewestPage<T> {
  readonly totalCount: number;
  /** How many are before the page. */
  readonly from: number;
  readonly found: readonly T[];
}

/** A page of what has one of these statuses, by the index { status, createdAt, _id }. */
export const newestPage = <D extends Document, T>(
  scope: Scope,
  declaration: Declaration,
  statuses: readonly string[],
  page: Newest,
  fromDocument: (document: D) => T,
): Promise<NewestPage<T>> =>
  pageBy(scope, declaration, { wanted: { status: { $in: statuses } }, by: 'createdAt', page }, fromDocument);

interface Paged {
  readonly wanted: Document;
  /** The instant that orders them, the latest first. */
  readonly by: string;
  readonly page: Newest;
}

/** The same of anything: as many commands for a page however long the list is. */
export async function pageBy<D extends Document, T>(
  scope: Scope,
  { name }: Declaration,
  { wanted, by, page: { first, after } }: Paged,
  fromDocument: (document: D) => T,
): Promise<NewestPage<T>> {
  const behind: Document | null = after && {
    $and: [
      wanted,
      { $or: [{ [by]: { $lt: after.createdAt } }, { [by]: after.createdAt, _id: { $lt: after.id } }] },
    ],
  };
  const collection = scope.collection<Document>(name);
  const count = (filter: Filter<Document>) =>
    scope.run((options) => collection.countDocuments(filter, options));
  const [totalCount, left, found] = await Promise.all([
    count(wanted),
    behind && count(behind),
    scope.run((options) =>
      collection
        .find(behind ?? wanted, options)
        .sort({ [by]: -1, _id: -1 })
        .limit(first)
        .toArray(),
    ),
  ]);
  return {
    totalCount,
    from: left === null ? 0 : Math.max(0, totalCount - left),
    found: found.map((document) => fromDocument(document as unknown as D)),
  };
}
