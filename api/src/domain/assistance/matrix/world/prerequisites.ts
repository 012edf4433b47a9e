import type { WaitsFor } from '../../../assessment/need.ts';
import { wordAt } from '../../at.ts';

/** What needs wait for, by slot: few lists of prerequisites are unlike each other, so each is kept once and named by its number. */
export interface Prerequisites {
  get(slot: number): readonly WaitsFor[] | undefined;
  set(slot: number, list: readonly WaitsFor[]): void;
  delete(slot: number): void;
  /** Takes the number of the list of each slot, 0 where there is none, and the lists by number, the first empty; where nothing waits yet. */
  fill(numbers: Uint32Array, lists: readonly (readonly WaitsFor[])[]): void;
}

export function createPrerequisites(): Prerequisites {
  let column = new Uint32Array(64);
  const lists: (readonly WaitsFor[])[] = [[]];
  const known = new Map<string, number>();
  const numberOf = (list: readonly WaitsFor[]): number => {
    const key = list.map(({ provision, label }) => `${provision} ${label}`).join();
    const number = known.get(key) ?? lists.push(list) - 1;
    known.set(key, number);
    return number;
  };
  const room = (size: number) => {
    if (size <= column.length) return;
    const longer = new Uint32Array(Math.max(size, column.length * 2));
    longer.set(column);
    column = longer;
  };
  return {
    get(slot) {
      const number = slot >= 0 && slot < column.length ? wordAt(column, slot) : 0;
      return number === 0 ? undefined : lists[number];
    },
    set(slot, list) {
      room(slot + 1);
      column[slot] = numberOf(list);
    },
    delete(slot) {
      if (slot < column.length) column[slot] = 0;
    },
    fill(numbers, kept) {
      room(numbers.length);
      column.set(numbers);
      for (const list of kept.slice(1)) lists.push(list);
    },
  };
}
