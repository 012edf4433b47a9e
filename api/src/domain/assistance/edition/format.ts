import { horizons } from '../../assessment/answer.ts';
import { same } from '../../base/same.ts';
import { assistanceCategories } from '../../convention/instrument.ts';
import { coverages } from '../coverage.ts';
import type { Frozen, FrozenCodes, FrozenNeeds } from '../matrix/frozen/frozen.ts';
import { type EditionContent, editionFormat, editionFormats } from './edition.ts';

/** The lists as they are now, for whoever reads the content alone. */
export const codesNow: FrozenCodes = {
  ...{ category: assistanceCategories, coverage: coverages, horizon: horizons },
};

/** The first format did not say them: these were meant. */
const codesOfFirst: FrozenCodes = {
  category: ['ADVISORY', 'CAPACITY_BUILDING', 'EQUIPMENT'],
  coverage: ['UNMET', 'OFFERED', 'AGREED', 'UNDER_WAY', 'MET', 'WITHDRAWN'],
  horizon: ['SHORT', 'MEDIUM', 'LONG'],
};

/** What the content froze, by the lists of today, whichever they were when it was written. */
export function frozenOf({ format, asOf, matrix, codes }: EditionContent): Frozen {
  if (!editionFormats.includes(format)) throw new Error(`Nobody here reads the format ${format}.`);
  const written = format === 'needs-matrix-edition-1' ? codesOfFirst : codes;
  if (!written) throw new Error(`A content of format ${format} says its codes.`);
  // Until the third it was worked out by the reference data of whoever read it.
  if (format === editionFormat && !matrix.reach)
    throw new Error(`A content of format ${format} says where its offers lead.`);
  return { asOf, ...matrix, needs: byCodesNow(matrix.needs, written) };
}

function byCodesNow(needs: FrozenNeeds, written: FrozenCodes): FrozenNeeds {
  if (same(written, codesNow)) return needs;
  const moved = (column: keyof FrozenCodes): readonly number[] => {
    const places = written[column].map((code) => placeNow(codesNow[column], code));
    // A horizon may be none, which is the place after the last.
    places.push(codesNow[column].length);
    return needs[column].map((place) => places[place] as number);
  };
  return { ...needs, category: moved('category'), coverage: moved('coverage'), horizon: moved('horizon') };
}

function placeNow(codes: readonly string[], code: string): number {
  const place = codes.indexOf(code);
  if (place === -1) throw new Error(`The code ${code} of an edition is known no longer.`);
  return place;
}
