import { byteAt, wordAt } from '../at.ts';
import type { Offer } from '../offer.ts';
import { createAlike } from './alike.ts';

/** For one thing asked (a provision, a State, a set of languages): what each offer is worth, and a bit for each that is admitted. */
export interface Column {
  readonly points: Uint8Array;
  readonly bits: Uint32Array;
}

export interface Columns<Asked> {
  find(key: string | number): Column | undefined;
  /** Worked out over all offers when first asked for, kept up from then on. */
  make(key: string | number, asked: Asked): Column;
  /** The same for many at once, where each offer says itself to which of them, by their places, it is worth how much; of several the most. */
  makeAll(asked: readonly (readonly [key: string | number, asked: Asked])[], worths: Worths): void;
  put(slot: number, offer: Offer): void;
  /** Begins with what others worked out. `before`: where each offer is there; -1 where what it says in this is another. */
  copy(others: Columns<Asked>, before: Int32Array): void;
  all(): Iterable<readonly [key: string | number, column: AskedColumn<Asked>]>;
  clear(): void;
}

interface AskedColumn<Asked> extends Column {
  readonly asked: Asked;
}

export type Worths = (offer: Offer, give: (at: number, points: number) => void) => void;

export interface ColumnRule<Asked> {
  /** What offers are worth for one thing asked: what follows from that alone is worked out once, and not for each offer. */
  readonly points: (asked: Asked) => (offer: Offer) => number;
  /** What alone of an offer decides, where many offers say the same. */
  readonly by?: (offer: Offer) => object;
  /** Points that do not block; left out: all. */
  readonly admits?: (points: number) => boolean;
}

interface Kept<Asked> extends AskedColumn<Asked> {
  readonly of: (offer: Offer) => number;
}

/** More keys than this come only from languages made up one by one: then it starts over. */
const mostKeys = 2000;

/** `offers` is read in place: slot by slot, as many as `capacity()` has room for. */
export function createColumns<Asked>(
  offers: readonly Offer[],
  capacity: () => number,
  { points, by, admits = () => true }: ColumnRule<Asked>,
): Columns<Asked> {
  const alike = by && createAlike(offers, by);
  const columns = new Map<string | number, Kept<Asked>>();
  const empty = (asked: Asked): Kept<Asked> => ({
    asked,
    of: points(asked),
    points: new Uint8Array(capacity()),
    bits: new Uint32Array(capacity() >>> 5),
  });
  const write = (column: Kept<Asked>, slot: number, offer: Offer) => {
    const worth = column.of(offer);
    column.points[slot] = worth;
    setBit(column.bits, slot, admits(worth));
  };
  return {
    find: (key) => columns.get(key),
    make(key, asked) {
      if (columns.size >= mostKeys) columns.clear();
      const column = empty(asked);
      const worths: number[] = [];
      const worthOf = (slot: number): number => {
        const offer = offers[slot] as Offer;
        if (!alike) return column.of(offer);
        const kind = alike(slot);
        worths[kind] ??= column.of(offer);
        return worths[kind];
      };
      for (let slot = 0; slot < offers.length; slot++) {
        const worth = worthOf(slot);
        column.points[slot] = worth;
        if (admits(worth)) setBit(column.bits, slot, true);
      }
      columns.set(key, column);
      return column;
    },
    makeAll(asked, worths) {
      if (asked.every(([key]) => columns.has(key))) return;
      const made = asked.map(([key, one]) => (columns.has(key) ? null : empty(one)));
      for (let slot = 0; slot < offers.length; slot++) {
        worths(offers[slot] as Offer, (at, worth) => {
          const column = made[at];
          if (!column || worth <= byteAt(column.points, slot)) return;
          column.points[slot] = worth;
          if (admits(worth)) setBit(column.bits, slot, true);
        });
      }
      for (const [at, column] of made.entries()) {
        const [key] = asked[at] ?? [];
        if (column && key !== undefined) columns.set(key, column);
      }
    },
    put(slot, offer) {
      for (const column of columns.values()) write(column, slot, offer);
    },
    copy(others, before) {
      const inPlace = before.every((at, slot) => at === slot || at < 0);
      for (const [key, one] of others.all()) {
        const column = empty(one.asked);
        if (inPlace && one.points.length === column.points.length) {
          column.points.set(one.points);
          column.bits.set(one.bits);
        } else gather(one, before, column);
        for (let slot = 0; slot < before.length; slot++)
          if ((before[slot] as number) < 0) write(column, slot, offers[slot] as Offer);
        columns.set(key, column);
      }
    },
    all: () => columns,
    clear: () => columns.clear(),
  };
}

function gather(from: Column, before: Int32Array, to: Column): void {
  for (let slot = 0; slot < before.length; slot++) {
    const at = before[slot] as number;
    if (at < 0) continue;
    to.points[slot] = byteAt(from.points, at);
    if (hasBit(from.bits, at)) setBit(to.bits, slot, true);
  }
}

export const hasBit = (bits: Uint32Array, at: number): boolean =>
  ((wordAt(bits, at >>> 5) >>> (at & 31)) & 1) === 1;

export function setBit(bits: Uint32Array, at: number, on: boolean): void {
  const word = at >>> 5;
  const mask = 1 << (at & 31);
  bits[word] = on ? wordAt(bits, word) | mask : wordAt(bits, word) & ~mask;
}
