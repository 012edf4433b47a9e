/*
 * What a column holds at a place that is known to be inside it. One function for each kind of column: V8 remembers by function which kinds it read, and
 * beyond four of them it no longer reads in place, ten times slower. Loops that count or settle all needs read without a call: even an inlined one makes
 * them slower by a tenth.
 */
export const byteAt = (column: Uint8Array, place: number): number => column[place] as number;
export const shortAt = (column: Uint16Array, place: number): number => column[place] as number;
export const intAt = (column: Int32Array, place: number): number => column[place] as number;
export const wordAt = (column: Uint32Array, place: number): number => column[place] as number;
export const numberAt = (list: readonly number[], place: number): number => list[place] as number;

/** Counts so many more. */
export function addAt(counts: Int32Array, place: number, more = 1): void {
  counts[place] = (counts[place] as number) + more;
}
