/** What a row is ordered by in its list, its id or whatever makes it unique last: no two rows are equal. */
export type SortKey = readonly (string | number)[];

/** The order of a list, said of keys alone: where a page goes on can be told when the row that it ended with has moved, or is gone. */
export interface Order<Row> {
  /** The list's name: a key of one list says nothing in another. */
  readonly list: string;
  readonly keyOf: (row: Row) => SortKey;
  readonly compare: (a: SortKey, b: SortKey) => number;
}

/** A list in its order, read by place. */
export interface Rows<Row> {
  readonly length: number;
  at(place: number): Row | undefined;
}

/** The place of the first row behind this key, whether or not one of this key is there. */
export function placeBehind<Row>(rows: Rows<Row>, { keyOf, compare }: Order<Row>, key: SortKey): number {
  let from = 0;
  let to = rows.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (compare(keyOf(rows.at(middle) as Row), key) > 0) to = middle;
    else from = middle + 1;
  }
  return from;
}

export const inOrder = <Row>(rows: readonly Row[], { keyOf, compare }: Order<Row>): readonly Row[] =>
  rows
    .map((row) => ({ row, key: keyOf(row) }))
    .sort((a, b) => compare(a.key, b.key))
    .map(({ row }) => row);

type Part = string | number | undefined;
export type ComparePart = (a: Part, b: Part) => number;

/** Part by part; the first that differs decides. */
export const byParts =
  (...parts: readonly ComparePart[]): Order<never>['compare'] =>
  (a, b) => {
    for (const [at, part] of parts.entries()) {
      const found = part(a[at], b[at]);
      if (found !== 0) return found;
    }
    return 0;
  };

export const ascending: ComparePart = (a = '', b = '') => (a < b ? -1 : a > b ? 1 : 0);
export const descending: ComparePart = (a, b) => ascending(b, a);
