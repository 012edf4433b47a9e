import { type Axis, type Family, nowhere } from './dimensions.ts';
import type { Sieve } from './filter.ts';
import type { List } from './lists.ts';

/** Where an offer or an activity stands, by numbers. A kind is `type * 4 + category`. */
export interface Placed {
  readonly provisions: List;
  readonly kinds: List;
  readonly participants: List;
  readonly providers: List;
}

/** The keys of both axes that a list touches. Where both are of its family, only pairs that go together, `row * width + column`. */
interface Spread {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly pairs: readonly number[];
}

type Place = (thing: Placed, mark: (cell: number) => void) => boolean;

/**
 * Finds the cells a thing touches: its provisions × kinds × States × providers, as far as the sieve lets them through. What is
 * worked out of a list serves every thing that has it (the whole Convention, every State).
 */
export function createPlacing(rows: Axis, columns: Axis, sieve: Sieve): Place {
  const width = columns.keys.length + 1;
  const grandTotal = rows.keys.length * width + width - 1;
  const provisionsOf = spreading('PROVISION', (at) => sieve.provisions[at] === 1, sieve.withoutProvision);
  const statesOf = spreading('STATE', (at) => sieve.participants[at] === 1, sieve.withoutState);
  const kindsOf = spreading(
    'TYPE',
    (kind) => sieve.types[kind >> 2] === 1 && sieve.categories[kind & 3] === 1,
    sieve.withoutType,
  );
  const providersOf = spreading('PROVIDER', (at) => sieve.everyProvider[at] === 1, true);

  /** Calls `mark` once for each cell and total the thing stands in; says whether it stands anywhere. */
  return (thing, mark) => {
    if (sieve.providers && !thing.providers.items.some((provider) => sieve.providers?.[provider] === 1))
      return false;
    const provisions = provisionsOf(thing.provisions);
    const states = provisions && statesOf(thing.participants);
    const kinds = states && kindsOf(thing.kinds);
    const providers = kinds && providersOf(thing.providers);
    if (!providers) return false;
    const by = (family: Family): Spread =>
      family === 'PROVISION'
        ? provisions
        : family === 'STATE'
          ? states
          : family === 'TYPE'
            ? kinds
            : family === 'PROVIDER'
              ? providers
              : untouched;
    const inRows = by(rows.family);
    const inColumns = by(columns.family);

    mark(grandTotal);
    for (const row of inRows.rows) mark(row * width + width - 1);
    for (const column of inColumns.columns) mark(grandTotal - width + 1 + column);
    if (rows.family === columns.family) for (const pair of inRows.pairs) mark(pair);
    else for (const row of inRows.rows) for (const column of inColumns.columns) mark(row * width + column);
    return true;
  };

  /** null where nothing of the list passes. */
  function spreading(family: Family, passes: (item: number) => boolean, emptyPasses: boolean) {
    const known: (Spread | null | undefined)[] = [];
    return ({ id, items }: List): Spread | null => {
      let found = known[id];
      if (found === undefined) {
        found = spread(family, items, passes, emptyPasses);
        known[id] = found;
      }
      return found;
    };
  }

  function spread(
    family: Family,
    items: readonly number[],
    passes: (item: number) => boolean,
    emptyPasses: boolean,
  ): Spread | null {
    const asRow = rows.family === family;
    const asColumn = columns.family === family;
    if (!asRow && !asColumn)
      return (items.length === 0 && emptyPasses) || items.some(passes) ? untouched : null;
    const inRows = new Set<number>();
    const inColumns = new Set<number>();
    const pairs = new Set<number>();
    const stand = (row: number, column: number) => {
      if (row === nowhere || column === nowhere) return;
      if (asRow) inRows.add(row);
      if (asColumn) inColumns.add(column);
      pairs.add(row * width + column);
    };
    if (items.length === 0 && emptyPasses) stand(asRow ? rows.none : 0, asColumn ? columns.none : 0);
    for (const item of items)
      if (passes(item)) stand(asRow ? keyOf(rows, item) : 0, asColumn ? keyOf(columns, item) : 0);
    return pairs.size > 0 ? { rows: [...inRows], columns: [...inColumns], pairs: [...pairs] } : null;
  }
}

const untouched: Spread = { rows: [], columns: [], pairs: [] };

function keyOf({ family, ofCategory, table }: Axis, item: number): number {
  return table[family !== 'TYPE' ? item : ofCategory ? item & 3 : item >> 2] ?? nowhere;
}
