import { latinDigits } from '../../../lib/digits.ts';
import { readWhole } from '../../../lib/read-number.ts';
import type { RowFaults, TypedRow } from './typed-place.ts';
import { words } from './typed-words.ts';

/** Reads what is typed at a place, and keeps what it does not understand by its place. */
export function reading(row: TypedRow) {
  const faults: Record<string, string> = {};
  const miss = (place: string, what: string): void => {
    faults[place] ??= what;
  };
  const text = (place: string): string | null => row[place]?.trim() || null;
  /** By their numbers on paper. */
  const chosen = <T>(place: string, list: readonly T[], typed = words(row[place])): readonly T[] =>
    typed.flatMap((word) => {
      const found = /^\d{1,3}$/.test(word) ? list[Number(word) - 1] : undefined;
      if (found === undefined) miss(place, word);
      return found === undefined ? [] : [found];
    });
  const one = <T>(place: string, list: readonly T[]): T | null => {
    const [first, second] = words(row[place]);
    if (second !== undefined) miss(place, second);
    return first === undefined ? null : (chosen(place, list, [first])[0] ?? null);
  };
  /** Something else of the entry is typed, which says nothing without this. */
  const needed = (place: string): void => {
    if (text(place) === null) miss(place, '');
  };
  const whole = (place: string): number | null => {
    const typed = text(place);
    const number = typed === null ? null : readWhole(typed);
    if (typed !== null && number == null) miss(place, typed);
    return number ?? null;
  };
  const year = (place: string): number | null => {
    const typed = text(place);
    if (typed !== null && !/^\d{4}$/.test(latinDigits(typed))) miss(place, typed);
    return whole(place);
  };
  /** A year alone is its first or its last day, where that is said. */
  const day = (place: string, inYear?: '01-01' | '12-31'): string | null => {
    const typed = latinDigits(text(place) ?? '');
    if (inYear && /^\d{4}$/.test(typed)) return `${typed}-${inYear}`;
    if (typed === '' || /^\d{4}-\d{2}-\d{2}$/.test(typed)) return typed || null;
    miss(place, typed);
    return null;
  };
  return { row, faults: faults as RowFaults, miss, text, chosen, one, needed, whole, year, day };
}
export type Reading = ReturnType<typeof reading>;
