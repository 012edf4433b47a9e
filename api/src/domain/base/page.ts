import type { Instant } from './calendar.ts';
import type { Language } from './language.ts';
import type { SortKey } from './order.ts';

/** One page of a list whose whole length is known. */
export interface Page<T> {
  readonly totalCount: number;
  readonly nodes: readonly T[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly endCursor: string | null;
  /** Of the node at this place of the page. */
  readonly cursorAt: (place: number) => string;
}

/** Where a page goes on: behind this key of this list, in the order of the language in which the reader began. */
export interface Cursor {
  readonly list: string;
  readonly language: Language;
  /** As of when the rows of this list have their places; null where their places do not follow from the clock or from an act that is dated. */
  readonly asOf: Instant | null;
  readonly key: SortKey;
}

/** `first` already checked (1–100, 50 when left out); `after` out of a cursor that this API gave. */
export interface PageRequest {
  readonly first: number;
  readonly after: Cursor | null;
  /** By whose alphabet names and titles are ordered. */
  readonly language: Language;
}
