import { horizons } from '../../assessment/answer.ts';
import { obligationLevels, priorityAreas } from '../../convention/article.ts';
import { assistanceCategories } from '../../convention/instrument.ts';
import { regionalGroups } from '../../convention/participant.ts';
import { coverages } from '../coverage.ts';
import { type Dimension, dimensions } from './figures.ts';

/** What an address asks of the matrix, spelled as the explorer spells it, with codes still to be checked. */
export interface AskedInAddress {
  readonly rows: Dimension;
  readonly columns: Dimension;
  /** Null: the usual checklist; `any`: whichever. */
  readonly instrument: string | null;
  readonly edition: number | null;
  readonly filter: Readonly<Record<string, readonly string[] | true>>;
}

/** Of a closed list what is not in it is left out, as the explorer does: a link that was cut asks for less. */
export function askedInAddress(query: URLSearchParams): AskedInAddress {
  const dimension = (name: string, otherwise: Dimension): Dimension =>
    dimensions.find((one) => one === query.get(name)?.toUpperCase()) ?? otherwise;
  const edition = query.get('edition') ?? '';
  return {
    rows: dimension('rows', 'ARTICLE'),
    columns: dimension('columns', 'TYPE'),
    instrument: query.get('instrument'),
    edition: /^[1-9]\d{0,5}$/.test(edition) ? Number(edition) : null,
    filter: {
      ...Object.fromEntries(
        Object.entries(lists).flatMap(([name, closed]) => {
          const values = query.getAll(name).filter((one) => one !== '' && (closed?.includes(one) ?? true));
          return values.length > 0 ? [[name, values] as const] : [];
        }),
      ),
      ...Object.fromEntries(
        Object.entries(flags).flatMap(([name, flag]) => (query.has(name) ? [[flag, true] as const] : [])),
      ),
    },
  };
}

const lists: Readonly<Record<string, readonly string[] | null>> = {
  ...{ participants: null, types: null, subjects: null, articles: null, chapters: null },
  ...{ providers: null, priorities: null, goals: null },
  ...{ horizons, coverage: coverages, regionalGroups, priorityAreas, obligationLevels },
  categories: assistanceCategories,
};
const flags = {
  ldc: 'leastDeveloped',
  sids: 'smallIslandDeveloping',
  lldc: 'landlockedDeveloping',
  law: 'legislation',
} as const;
