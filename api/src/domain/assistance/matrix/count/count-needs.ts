import { addAt, byteAt, intAt, shortAt } from '../../at.ts';
import { coverageIndex } from '../../coverage.ts';
import { coverageWidth } from '../../coverage-counts.ts';
import type { Eyes } from '../numbers/eyes.ts';
import { type Axis, nowhere } from '../question/axis.ts';
import type { Table } from '../question/table.ts';
import type { NeedColumns } from '../world/need-columns.ts';
import { providersOfNeed } from '../world/providers-of-need.ts';
import type { World } from '../world/world.ts';
import { createNeedGrid, type NeedGrid, sizeOf } from './grid.ts';
import { selectNeeds } from './select-needs.ts';
import { countSilentGaps } from './silent-gaps.ts';

const withdrawn = coverageIndex.WITHDRAWN;

/** Needs, States and coverage for each cell and total; each need once in each, each State once. WITHDRAWN do not count. */
export function countNeeds(world: World, table: Table, eyes: Eyes): NeedGrid {
  const { rows, columns } = table;
  const grid = createNeedGrid(sizeOf(rows, columns));
  countSilentGaps(world, table, eyes, grid.silentGaps);
  if (severalUnder(rows) || severalUnder(columns)) countUnderSeveral(world, table, eyes, grid);
  else countOnce(world, table, eyes, grid);
  return grid;
}

/** A need may be under several keys of such a side: each of its subjects, each of its providers. */
const severalUnder = ({ family }: Axis): boolean => family === 'PROVIDER' || family === 'SUBJECT';

/** A need is in one cell, so totals of needs are sums; of States they are not. */
function countOnce(world: World, { rows, columns, sieve }: Table, eyes: Eyes, grid: NeedGrid): void {
  const width = columns.keys.length + 1;
  const totalRow = rows.keys.length * width;
  const grandTotal = totalRow + width - 1;
  const { participants, coverage: covered } = grid;
  const last = new Int32Array(participants.length).fill(-1);
  const ofRow = columnOf(rows, world.needs);
  const ofColumn = columnOf(columns, world.needs);
  const rowTable = rows.table;
  const columnTable = columns.table;

  const participantOf = world.needs.participant;
  const { count, slots, coverages } = selectNeeds(world, sieve, eyes);
  for (let at = 0; at < count; at++) {
    const coverage = coverages[at] as number;
    if (coverage === withdrawn) continue;
    const slot = slots[at] as number;
    const participant = participantOf[slot] as number;
    const row = rowTable[ofRow === null ? coverage : (ofRow[slot] as number)] as number;
    const column = columnTable[ofColumn === null ? coverage : (ofColumn[slot] as number)] as number;
    const cell = row * width + column;
    covered[cell * coverageWidth + coverage] = (covered[cell * coverageWidth + coverage] as number) + 1;
    // A State that was counted in the cell has been counted in its totals.
    if (last[cell] === participant) continue;
    meet(last, participants, cell, participant);
    meet(last, participants, row * width + width - 1, participant);
    meet(last, participants, totalRow + column, participant);
    meet(last, participants, grandTotal, participant);
  }
  addUp(grid, rows.keys.length, width);
}

function meet(last: Int32Array, counts: Int32Array, cell: number, one: number): void {
  if (last[cell] === one) return;
  last[cell] = one;
  counts[cell] = (counts[cell] as number) + 1;
}

function addUp({ needs, coverage }: NeedGrid, height: number, width: number): void {
  const totalRow = height * width;
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width - 1; column++) {
      const cell = row * width + column;
      for (let at = 0; at < coverageWidth; at++) {
        const count = coverage[cell * coverageWidth + at] as number;
        if (count === 0) continue;
        for (const to of [cell, row * width + width - 1, totalRow + column, totalRow + width - 1]) {
          needs[to] = (needs[to] as number) + count;
          if (to !== cell)
            coverage[to * coverageWidth + at] = (coverage[to * coverageWidth + at] as number) + count;
        }
      }
    }
  }
}

/** A need with several providers or subjects is under each of them; in each total once. */
function countUnderSeveral(world: World, { rows, columns, sieve }: Table, eyes: Eyes, grid: NeedGrid): void {
  const { needs: counts, participants, coverage: covered } = grid;
  const lastNeed = new Int32Array(counts.length).fill(-1);
  const last = new Int32Array(counts.length).fill(-1);
  const { count, slots, coverages } = selectNeeds(world, sieve, eyes);
  for (let at = 0; at < count; at++) {
    const coverage = byteAt(coverages, at);
    if (coverage === withdrawn) continue;
    const slot = intAt(slots, at);
    const participant = shortAt(world.needs.participant, slot);
    eachCell(world, { rows, columns, sieve }, slot, coverage, eyes, (cell) => {
      if (lastNeed[cell] === slot) return;
      lastNeed[cell] = slot;
      addAt(counts, cell);
      addAt(covered, cell * coverageWidth + coverage);
      meet(last, participants, cell, participant);
    });
  }
}

/** The cells and totals that a need is in; one may come twice. */
export function eachCell(
  world: World,
  { rows, columns }: Table,
  slot: number,
  coverage: number,
  eyes: Eyes,
  visit: (cell: number) => void,
): void {
  const width = columns.keys.length + 1;
  const totalRow = rows.keys.length * width;
  for (const item of itemsUnder(rows, world, slot, eyes)) {
    const row = placeUnder(rows, world.needs, slot, coverage, item);
    if (row === nowhere) continue;
    // Of one family, what is under a key of both sides is under them together.
    const across = rows.family === columns.family ? [item] : itemsUnder(columns, world, slot, eyes);
    for (const other of across) {
      const column = placeUnder(columns, world.needs, slot, coverage, other);
      if (column === nowhere) continue;
      for (const from of [row * width, totalRow]) {
        visit(from + column);
        visit(from + width - 1);
      }
    }
  }
}

const nothing: readonly number[] = [-1];

/** The numbers under which a need is on such an axis: `nothing` for none, and on any other axis. */
function itemsUnder({ family }: Axis, world: World, slot: number, eyes: Eyes): readonly number[] {
  const items =
    family === 'PROVIDER'
      ? providersOfNeed(world, slot, eyes)
      : family === 'SUBJECT'
        ? (world.needs.listsOfSubjects[shortAt(world.needs.subjects, slot)] ?? [])
        : [];
  return items.length > 0 ? items : nothing;
}

/** The place of a need's key on an axis, under one of its providers or subjects; -1 means none. */
function placeUnder(axis: Axis, needs: NeedColumns, slot: number, coverage: number, item: number): number {
  if (severalUnder(axis)) return item < 0 ? axis.none : (axis.table[item] ?? nowhere);
  const column = columnOf(axis, needs);
  return axis.table[column === null ? coverage : shortAt(column, slot)] ?? nowhere;
}

/** The column that an axis' table is by; null: coverage, which depends on who looks. */
function columnOf({ family, dimension }: Axis, needs: NeedColumns): Uint16Array | null {
  if (dimension === 'COVERAGE') return null;
  if (dimension === 'HORIZON') return needs.horizon;
  if (dimension === 'CATEGORY') return needs.category;
  if (family === 'STATE') return needs.participant;
  return family === 'TYPE' ? needs.type : needs.provision;
}
