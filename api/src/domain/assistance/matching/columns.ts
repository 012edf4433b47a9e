import type { Offer } from '../offer.ts';

/** For one thing asked (a provision, a State, a set of languages): what each offer is worth, and a bit for each that is admitted. */
export interface Column {
  readonly points: Uint8Array;
  readonly bits: Uint32Array;
}

export interface Columns<Asked> {
  find(key: string | number): Column | undefined;
  /** Worked out over all offers when first asked for, kept up from then on. */
  make(key: string | number, asked: Asked): Column;
  put(slot: number, offer: Offer): void;
  clear(): void;
}

export interface ColumnRule<Asked> {
  readonly points: (offer: Offer, asked: Asked) => number;
  /** Points that do not block; left out: all. */
  readonly admits?: (points: number) => boolean;
}

/** More keys than this come only from languages made up one by one: then it starts over. */
const mostKeys = 2000;

/** `offers` is read in place: slot by slot, as many as `capacity()` has room for. */
export function createColumns<Asked>(
  offers: readonly Offer[],
  capacity: () => number,
  { points, admits = () => true }: ColumnRule<Asked>,
): Columns<Asked> {
  const columns = new Map<string | number, Column & { readonly asked: Asked }>();
  const write = (column: Column & { readonly asked: Asked }, slot: number, offer: Offer) => {
    const worth = points(offer, column.asked);
    column.points[slot] = worth;
    setBit(column.bits, slot, admits(worth));
  };
  return {
    find: (key) => columns.get(key),
    make(key, asked) {
      if (columns.size >= mostKeys) columns.clear();
      const column = { asked, points: new Uint8Array(capacity()), bits: new Uint32Array(capacity() >>> 5) };
      for (const [slot, offer] of offers.entries()) write(column, slot, offer);
      columns.set(key, column);
      return column;
    },
    put(slot, offer) {
      for (const column of columns.values()) write(column, slot, offer);
    },
    clear: () => columns.clear(),
  };
}

export const hasBit = (bits: Uint32Array, at: number): boolean =>
  (((bits[at >>> 5] as number) >>> (at & 31)) & 1) === 1;

export function setBit(bits: Uint32Array, at: number, on: boolean): void {
  const word = at >>> 5;
  const mask = 1 << (at & 31);
  bits[word] = on ? (bits[word] as number) | mask : (bits[word] as number) & ~mask;
}
