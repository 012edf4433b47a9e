import { inOrder, type Order, placeBehind } from './order.ts';

/** A list kept in its order while rows come, change and move: what is dear to compare is not compared again for each page. */
export interface Sorted<Row extends { readonly id: string }> {
  /** A row that is there already as it is changes nothing. */
  put(row: Row): void;
  get(id: Row['id']): Row | undefined;
  rows(): readonly Row[];
}

/** More changes than these at once are sorted again. */
const few = 50;

export function createSorted<Row extends { readonly id: string }>(order: Order<Row>): Sorted<Row> {
  const known = new Map<string, Row>();
  /** Rows to be put in, each with how it is in the list now. */
  const waiting = new Map<string, Row | undefined>();
  let sorted: Row[] = [];

  function settle(id: string, before: Row | undefined): void {
    if (before) sorted.splice(placeBehind(sorted, order, order.keyOf(before)) - 1, 1);
    const row = known.get(id) as Row;
    sorted.splice(placeBehind(sorted, order, order.keyOf(row)), 0, row);
  }

  return {
    get: (id) => known.get(id),
    put(row) {
      const before = known.get(row.id);
      if (before === row) return;
      if (!waiting.has(row.id)) waiting.set(row.id, before);
      known.set(row.id, row);
    },
    rows() {
      if (waiting.size === 0) return sorted;
      // A copy: whoever holds the earlier list goes on reading it.
      sorted = waiting.size > few ? [...inOrder([...known.values()], order)] : [...sorted];
      if (waiting.size <= few) for (const [id, before] of waiting) settle(id, before);
      waiting.clear();
      return sorted;
    },
  };
}
