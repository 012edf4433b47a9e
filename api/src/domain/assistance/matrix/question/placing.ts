import type { List } from '../numbers/lists.ts';
import type { Placed } from '../world/placed.ts';
import { type Axis, type AxisFamily, nowhere } from './axis.ts';
import type { Sieve } from './sieve.ts';

/**
 * Finds the cells and totals a thing touches: its provisions × kinds × subjects × States × providers, as far as the sieve lets them through. They are in
 * `cells`, each once, as many as `place` answers, until it is called again: nothing is made for one thing among thousands.
 */
export interface Placing {
  readonly cells: Int32Array;
  readonly place: (thing: Placed) => number;
}

/** The keys of both axes that a list touches. Where both are of its family, only pairs that go together, `row * width + column`. */
interface Spread {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly pairs: readonly number[];
}

/** What is worked out of a list serves every thing that has it: many have the whole Convention, and every State. */
export function createPlacing(rows: Axis, columns: Axis, sieve: Sieve): Placing {
  const width = columns.keys.length + 1;
  const totalRow = rows.keys.length * width;
  const together = rows.family === columns.family;
  const cells = new Int32Array((rows.keys.length + 1) * width);
  const provisionsOf = createSpreading('PROVISION', rows, columns, sieve);
  const statesOf = createSpreading('STATE', rows, columns, sieve);
  const kindsOf = createSpreading('TYPE', rows, columns, sieve);
  const subjectsOf = createSpreading('SUBJECT', rows, columns, sieve);
  const providersOf = createSpreading('PROVIDER', rows, columns, sieve);

  function place(thing: Placed): number {
    if (sieve.providers && !thing.providers.items.some((provider) => sieve.providers?.[provider] === 1))
      return 0;
    if (sieve.goals && !passesGoals(sieve, thing)) return 0;
    const provisions = provisionsOf(thing.provisions);
    if (provisions === null) return 0;
    const states = statesOf(thing.participants);
    if (states === null) return 0;
    const kinds = kindsOf(thing.kinds);
    if (kinds === null) return 0;
    const subjects = subjectsOf(thing.subjects);
    if (subjects === null) return 0;
    const providers = providersOf(thing.providers);
    if (providers === null) return 0;
    const inRows = ofFamily(rows.family, provisions, states, kinds, subjects, providers);
    const inColumns = together
      ? inRows
      : ofFamily(columns.family, provisions, states, kinds, subjects, providers);

    let count = 0;
    cells[count++] = totalRow + width - 1;
    for (const row of inRows.rows) cells[count++] = row * width + width - 1;
    for (const column of inColumns.columns) cells[count++] = totalRow + column;
    if (together) for (const pair of inRows.pairs) cells[count++] = pair;
    else
      for (const row of inRows.rows)
        for (const column of inColumns.columns) cells[count++] = row * width + column;
    return count;
  }
  return { cells, place };
}

/** What is tagged with one of the goals that were asked for; an offer is tagged with none. */
export const passesGoals = ({ goals }: Sieve, thing: Placed): boolean =>
  goals === null || (thing.goals?.some((goal) => goals.has(goal)) ?? false);

const untouched: Spread = { rows: [], columns: [], pairs: [] };

function ofFamily(
  family: AxisFamily,
  provisions: Spread,
  states: Spread,
  kinds: Spread,
  subjects: Spread,
  providers: Spread,
): Spread {
  if (family === 'PROVISION') return provisions;
  if (family === 'STATE') return states;
  if (family === 'TYPE') return kinds;
  if (family === 'SUBJECT') return subjects;
  return family === 'PROVIDER' ? providers : untouched;
}

/** Answers null where nothing of the list passes. */
function createSpreading(
  family: AxisFamily,
  rows: Axis,
  columns: Axis,
  sieve: Sieve,
): (list: List) => Spread | null {
  const asRow = rows.family === family;
  const asColumn = columns.family === family;
  const width = columns.keys.length + 1;
  const passes = passing(family, sieve);
  const emptyPasses = passesEmpty(family, sieve);
  const known: (Spread | null | undefined)[] = [];
  let round = 0;
  const rowMet = new Int32Array(asRow ? rows.keys.length : 1);
  const columnMet = new Int32Array(asColumn ? columns.keys.length : 1);
  const pairMet = new Int32Array(asRow && asColumn ? rows.keys.length * width : 1);

  function spread(items: readonly number[]): Spread | null {
    if (!asRow && !asColumn)
      return (items.length === 0 && emptyPasses) || items.some(passes) ? untouched : null;
    round++;
    const spread = { rows: [] as number[], columns: [] as number[], pairs: [] as number[] };
    let stands = false;
    const keys = items.length > 0 ? items.filter(passes) : emptyPasses ? [nowhere] : [];
    for (const item of keys) {
      const row = !asRow ? 0 : item === nowhere ? rows.none : keyOf(rows, item);
      const column = !asColumn ? 0 : item === nowhere ? columns.none : keyOf(columns, item);
      if (row === nowhere || column === nowhere) continue;
      stands = true;
      if (asRow && meets(rowMet, row, round)) spread.rows.push(row);
      if (asColumn && meets(columnMet, column, round)) spread.columns.push(column);
      if (asRow && asColumn && meets(pairMet, row * width + column, round))
        spread.pairs.push(row * width + column);
    }
    return stands ? spread : null;
  }
  return ({ id, items }) => {
    let found = known[id];
    if (found === undefined) {
      found = spread(items);
      known[id] = found;
    }
    return found;
  };
}

function meets(met: Int32Array, at: number, round: number): boolean {
  if (met[at] === round) return false;
  met[at] = round;
  return true;
}

function passing(family: AxisFamily, sieve: Sieve): (item: number) => boolean {
  if (family === 'PROVISION') return (at) => sieve.provisions[at] === 1;
  if (family === 'STATE') return (at) => sieve.participants[at] === 1;
  if (family === 'TYPE') return (kind) => sieve.types[kind >> 2] === 1 && sieve.categories[kind & 3] === 1;
  if (family === 'SUBJECT') return (at) => sieve.subjects[at] === 1;
  return (at) => sieve.everyProvider[at] === 1;
}

function passesEmpty(family: AxisFamily, sieve: Sieve): boolean {
  if (family === 'PROVISION') return sieve.withoutProvision;
  if (family === 'STATE') return sieve.withoutState;
  if (family === 'SUBJECT') return sieve.withoutSubject;
  return family === 'TYPE' ? sieve.withoutType : sieve.withoutProvider;
}

function keyOf({ family, ofCategory, table }: Axis, item: number): number {
  return table[family !== 'TYPE' ? item : ofCategory ? item & 3 : item >> 2] ?? nowhere;
}
