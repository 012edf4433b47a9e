import { intAt, wordAt } from '../../at.ts';
import { countsFrom, coverageWidth } from '../../coverage-counts.ts';
import type { Cell } from '../figures.ts';
import type { Axis } from '../question/axis.ts';

/** Figures of needs for every cell and total: row `rows.keys.length` and column `columns.keys.length` hold the totals. */
export interface NeedGrid {
  readonly needs: Int32Array;
  readonly participants: Int32Array;
  readonly silentGaps: Int32Array;
  /** `coverageWidth` for each cell. */
  readonly coverage: Int32Array;
}

/** Figures of offers and activities; providers as bit sets, since those of both are counted together. */
export interface HelpGrid {
  readonly offers: Int32Array;
  readonly activities: Int32Array;
  readonly providers: Uint32Array;
  /** Words of a bit set. */
  readonly words: number;
}

export const sizeOf = (rows: Axis, columns: Axis): number =>
  (rows.keys.length + 1) * (columns.keys.length + 1);

export const createNeedGrid = (size: number): NeedGrid => ({
  needs: new Int32Array(size),
  participants: new Int32Array(size),
  silentGaps: new Int32Array(size),
  coverage: new Int32Array(size * coverageWidth),
});

export const createHelpGrid = (size: number, providers: number): HelpGrid => {
  const words = Math.max(1, Math.ceil(providers / 32));
  return {
    offers: new Int32Array(size),
    activities: new Int32Array(size),
    providers: new Uint32Array(size * words),
    words,
  };
};

export const copyOf = (grid: HelpGrid): HelpGrid => ({
  offers: grid.offers,
  activities: grid.activities.slice(),
  providers: grid.providers.slice(),
  words: grid.words,
});

/** Offers of the one, activities of the other, and the providers of both. */
export const together = (offers: HelpGrid, activities: HelpGrid): HelpGrid => ({
  offers: offers.offers,
  activities: activities.activities,
  providers: offers.providers.map((word, at) => word | wordAt(activities.providers, at)),
  words: offers.words,
});

export function addProvider({ providers, words }: HelpGrid, cell: number, provider: number): void {
  const word = cell * words + (provider >> 5);
  providers[word] = wordAt(providers, word) | (1 << (provider & 31));
}

export const isEmpty = (needs: NeedGrid, help: HelpGrid, cell: number): boolean =>
  needs.needs[cell] === 0 &&
  help.offers[cell] === 0 &&
  help.activities[cell] === 0 &&
  needs.silentGaps[cell] === 0;

export function cellAt(
  needs: NeedGrid,
  help: HelpGrid,
  cell: number,
  row: string | null,
  column: string | null,
): Cell {
  return {
    row,
    column,
    needs: intAt(needs.needs, cell),
    participants: intAt(needs.participants, cell),
    offers: intAt(help.offers, cell),
    providers: providersAt(help, cell),
    activities: intAt(help.activities, cell),
    silentGaps: intAt(needs.silentGaps, cell),
    coverage: countsFrom(needs.coverage, cell * coverageWidth),
  };
}

function providersAt({ providers, words }: HelpGrid, cell: number): number {
  let count = 0;
  for (let word = cell * words; word < (cell + 1) * words; word++) count += bitsIn(wordAt(providers, word));
  return count;
}

/** Ones in a word of 32 bits, added up in pairs, fours and eights. */
function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
