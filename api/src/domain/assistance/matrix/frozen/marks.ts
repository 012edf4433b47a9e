import { byteAt, intAt } from '../../at.ts';
import { coverageIndex } from '../../coverage.ts';
import { tableOf } from '../count/cells.ts';
import { eachCell } from '../count/count-needs.ts';
import { selectNeeds } from '../count/select-needs.ts';
import { families, type MatrixFigures, type MatrixQuery } from '../figures.ts';
import type { Table } from '../question/table.ts';
import { type Difference, differences } from './differences.ts';
import type { Thawed } from './thaw.ts';

/** What differs in a cell, or in a total, of which the key is null: needs that are new in it and that left it, and those that are further or less far served. */
export interface Marks {
  readonly row: string | null;
  readonly column: string | null;
  readonly added: number;
  readonly gone: number;
  readonly further: number;
  readonly fallen: number;
}

export interface ComparedMatrix {
  readonly before: MatrixFigures;
  readonly after: MatrixFigures;
  readonly marks: readonly Marks[];
}

/** One question asked of two, and where the answers differ, need by need: a cell that lost one need and got another has changed. */
export function compareFrozen(before: Thawed, after: Thawed, asked: MatrixQuery): ComparedMatrix {
  // Of one world that became one of demonstration between the two: both are asked about the same States.
  const invented = [before, after].some(({ frozen }) => frozen.population === 'FICTIONAL');
  const population = asked.filter.population ?? (invented ? 'FICTIONAL' : 'REAL');
  const query = { ...asked, filter: { ...asked.filter, population } };
  return {
    before: before.matrix(query),
    after: after.matrix(query),
    marks: marksOf(before, after, query, differences(before, after, asksProviders(query))),
  };
}

/** The cells that are in either, each once. */
export function cellsOfBoth({ before, after }: Pick<ComparedMatrix, 'before' | 'after'>): readonly string[] {
  const all = [...before.cells, ...after.cells].map(({ row, column }) => JSON.stringify([row, column]));
  return [...new Set(all)];
}

const asksProviders = ({ rows, columns, filter }: MatrixQuery): boolean =>
  families[rows] === 'PROVIDER' || families[columns] === 'PROVIDER' || filter.providers != null;

type Counted = { -readonly [Mark in Exclude<keyof Marks, 'row' | 'column'>]: number };

function marksOf(
  before: Thawed,
  after: Thawed,
  query: MatrixQuery,
  differing: readonly Difference[],
): readonly Marks[] {
  const [left, right] = [sideOf(before, query), sideOf(after, query)];
  const cells = new Map<string, Counted>();
  const at = (cell: string): Counted => {
    const known = cells.get(cell) ?? { added: 0, gone: 0, further: 0, fallen: 0 };
    cells.set(cell, known);
    return known;
  };
  for (const { before: a, after: b } of differing) {
    const [was, is] = [left(a), right(b)];
    for (const cell of was.cells) if (!is.cells.has(cell)) at(cell).gone += 1;
    for (const cell of is.cells) {
      if (!was.cells.has(cell)) at(cell).added += 1;
      else if (is.coverage > was.coverage) at(cell).further += 1;
      else if (is.coverage < was.coverage) at(cell).fallen += 1;
    }
  }
  return [...cells]
    .filter(([, { added, gone, further, fallen }]) => added + gone + further + fallen > 0)
    .map(([cell, counted]) => {
      const [row, column] = JSON.parse(cell) as [string | null, string | null];
      return { row, column, ...counted };
    });
}

interface Placed {
  readonly coverage: number;
  readonly cells: ReadonlySet<string>;
}
const absent: Placed = { coverage: -1, cells: new Set() };

/** Where a need is in the answer of one side, by the keys; nowhere where the filter keeps it out. */
function sideOf({ world, eyes }: Thawed, query: MatrixQuery): (slot: number) => Placed {
  const table = tableOf(world, query);
  const { count, slots, coverages } = selectNeeds(world, table.sieve, eyes);
  const passing = new Uint8Array(world.needs.ids.length).fill(255);
  for (let at = 0; at < count; at++) passing[intAt(slots as never, at)] = byteAt(coverages, at);
  const nameOf = namesIn(table);
  return (slot) => {
    const coverage = slot < 0 ? 255 : byteAt(passing, slot);
    if (coverage === 255 || coverage === coverageIndex.WITHDRAWN) return absent;
    const cells = new Set<string>();
    eachCell(world, table, slot, coverage, eyes, (cell) => cells.add(nameOf(cell)));
    return { coverage, cells };
  };
}

function namesIn({ rows, columns }: Table): (cell: number) => string {
  const width = columns.keys.length + 1;
  const names = new Map<number, string>();
  return (cell) => {
    const known = names.get(cell);
    if (known !== undefined) return known;
    const name = JSON.stringify([
      rows.keys[Math.floor(cell / width)] ?? null,
      columns.keys[cell % width] ?? null,
    ]);
    names.set(cell, name);
    return name;
  };
}
