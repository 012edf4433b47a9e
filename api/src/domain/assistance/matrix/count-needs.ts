import type { Eyes } from './audience.ts';
import { type NeedColumns, unlikeForSome } from './columns.ts';
import { coverageSeen } from './coverage-of-needs.ts';
import { type Axis, nowhere } from './dimensions.ts';
import type { Sieve } from './filter.ts';
import { createNeedGrid, type NeedGrid, sizeOf } from './grid.ts';
import { providersOfNeed } from './providers-of-need.ts';
import { countSilentGaps } from './silent-gaps.ts';
import type { World } from './world.ts';

export interface Table {
  readonly rows: Axis;
  readonly columns: Axis;
  readonly sieve: Sieve;
}

/** Goes through the needs that these eyes see and the sieve lets through, State by State; `coverage` as these eyes see it. */
export function eachNeed(
  world: World,
  sieve: Sieve,
  eyes: Eyes,
  order: readonly number[],
  visit: (slot: number, coverage: number, participant: number) => void,
): void {
  const { needs } = world;
  const { participant: _, provision, type, category, horizon, coverage, label, vague } = needs;
  for (const participant of order) {
    const slots = needs.ofParticipant[participant];
    if (!slots || sieve.participants[participant] !== 1) continue;
    const least = eyes.own[participant] === 1 ? 0 : eyes.level;
    for (let i = 0; i < slots.length; i++) {
      const slot = slots[i] as number;
      if (
        (label[slot] as number) < least ||
        sieve.provisions[provision[slot] as number] !== 1 ||
        sieve.types[type[slot] as number] !== 1 ||
        sieve.categories[category[slot] as number] !== 1 ||
        sieve.horizons[horizon[slot] as number] !== 1 ||
        (sieve.vague !== null && vague[slot] !== sieve.vague)
      )
        continue;
      let far = coverage[slot] as number;
      if ((far & unlikeForSome) !== 0) far = coverageSeen(world, slot, eyes);
      if (sieve.coverages[far] !== 1) continue;
      if (
        sieve.providers &&
        !providersOfNeed(world, slot, eyes).some((provider) => sieve.providers?.[provider] === 1)
      )
        continue;
      visit(slot, far, participant);
    }
  }
}

const withdrawn = 5;

/** Needs, States and coverage for each cell and total; each need once in each, each State once. WITHDRAWN do not count. */
export function countNeeds(world: World, { rows, columns, sieve }: Table, eyes: Eyes): NeedGrid {
  const size = sizeOf(rows, columns);
  const grid = createNeedGrid(size);
  countSilentGaps(world, { rows, columns, sieve }, eyes, grid);
  const many = rows.family === 'PROVIDER' || columns.family === 'PROVIDER';
  const count = many
    ? countMany(world, rows, columns, eyes, grid)
    : countOnce(world.needs, rows, columns, grid);
  eachNeed(world, sieve, eyes, world.atlas.participantsByName, (slot, coverage, participant) => {
    if (coverage !== withdrawn) count(slot, coverage, participant);
  });
  return grid;
}

/** A need stands in one cell. A State that was counted in a cell has been counted in its totals. */
function countOnce(needs: NeedColumns, rows: Axis, columns: Axis, grid: NeedGrid) {
  const keyOfRow = keyIn(rows, needs);
  const keyOfColumn = keyIn(columns, needs);
  const width = columns.keys.length + 1;
  const total = rows.keys.length * width;
  const { needs: counts, participants, coverage: covered } = grid;
  const last = new Int32Array(counts.length).fill(-1);
  const meet = (cell: number, participant: number): boolean => {
    if (last[cell] === participant) return false;
    last[cell] = participant;
    participants[cell] = (participants[cell] as number) + 1;
    return true;
  };
  const add = (cell: number, coverage: number): void => {
    counts[cell] = (counts[cell] as number) + 1;
    covered[cell * 5 + coverage] = (covered[cell * 5 + coverage] as number) + 1;
  };
  return (slot: number, coverage: number, participant: number): void => {
    const row = keyOfRow(slot, coverage);
    const column = keyOfColumn(slot, coverage);
    if (row === nowhere || column === nowhere) return;
    const end = total + width - 1;
    const rowTotal = row * width + width - 1;
    const columnTotal = total + column;
    const cell = row * width + column;
    add(end, coverage);
    // An axis that is no dimension has its total for its only place.
    if (rowTotal !== end) add(rowTotal, coverage);
    if (columnTotal !== end) add(columnTotal, coverage);
    if (rowTotal !== end && columnTotal !== end) add(cell, coverage);
    if (!meet(cell, participant)) return;
    meet(rowTotal, participant);
    meet(columnTotal, participant);
    meet(end, participant);
  };
}

/** A need with several providers stands under each; in each total once. */
function countMany(world: World, rows: Axis, columns: Axis, eyes: Eyes, grid: NeedGrid) {
  const { needs } = world;
  const width = columns.keys.length + 1;
  const total = rows.keys.length;
  const lastNeed = new Int32Array(grid.needs.length).fill(-1);
  const lastParticipant = new Int32Array(grid.needs.length).fill(-1);
  const keysIn = (axis: Axis) => {
    const keyOf = keyIn(axis, needs);
    return (slot: number, coverage: number, provider: number) =>
      axis.family !== 'PROVIDER'
        ? keyOf(slot, coverage)
        : provider < 0
          ? axis.none
          : (axis.table[provider] ?? nowhere);
  };
  const keyOfRow = keysIn(rows);
  const keyOfColumn = keysIn(columns);
  const add = (cell: number, slot: number, coverage: number, participant: number): void => {
    if (lastNeed[cell] === slot) return;
    lastNeed[cell] = slot;
    grid.needs[cell] = (grid.needs[cell] as number) + 1;
    grid.coverage[cell * 5 + coverage] = (grid.coverage[cell * 5 + coverage] as number) + 1;
    if (lastParticipant[cell] === participant) return;
    lastParticipant[cell] = participant;
    grid.participants[cell] = (grid.participants[cell] as number) + 1;
  };
  return (slot: number, coverage: number, participant: number): void => {
    const providers = providersOfNeed(world, slot, eyes);
    for (const provider of providers.length > 0 ? providers : [-1]) {
      const row = keyOfRow(slot, coverage, provider);
      const column = keyOfColumn(slot, coverage, provider);
      if (row === nowhere || column === nowhere) continue;
      add(row * width + column, slot, coverage, participant);
      add(row * width + width - 1, slot, coverage, participant);
      add(total * width + column, slot, coverage, participant);
      add(total * width + width - 1, slot, coverage, participant);
    }
  };
}

/** The place of a need's key on an axis that is not about providers. */
export function keyIn(
  { family, dimension, table, keys }: Axis,
  needs: NeedColumns,
): (slot: number, coverage: number) => number {
  if (family === 'ALL') return () => keys.length;
  if (dimension === 'COVERAGE') return (_slot, coverage) => table[coverage] as number;
  const column =
    family === 'PROVISION'
      ? needs.provision
      : family === 'STATE'
        ? needs.participant
        : dimension === 'CATEGORY'
          ? needs.category
          : dimension === 'HORIZON'
            ? needs.horizon
            : needs.type;
  return (slot) => table[column[slot] as number] as number;
}
