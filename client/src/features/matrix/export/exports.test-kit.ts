import { inputOf, readView, type View } from '../view.ts';
import { type Exported, type Figure, figures } from './exported.ts';
import type { About, factsOf } from './facts.ts';

const coverage = { unmet: 2, offered: 1, agreed: 0, underWay: 0, met: 0 };
const cell = { needs: 3, participants: 2, offers: 1, providers: 1, activities: 0, silentGaps: 1, coverage };
const empty = {
  ...{ needs: 0, participants: 0, offers: 0, providers: 0, activities: 0, silentGaps: 0 },
  coverage: { unmet: 0, offered: 0, agreed: 0, underWay: 0, met: 0 },
};
const words = Object.fromEntries(figures.map((figure) => [figure, figure])) as Record<Figure, string>;

/** One provider that somebody named so, with needs in one of two kinds of help. */
export const exported = (label: string, more: Partial<Exported> = {}): Exported => ({
  ...{ title: 'Needs and services matrix', language: 'en', direction: 'ltr' },
  facts: [
    { name: 'Seen as', text: 'Donors' },
    { name: 'How to cite it', text: label },
  ],
  rows: {
    ...{ dimension: 'PROVIDER', name: 'Provider' },
    heads: [
      { key: 'one', code: 'one', label },
      { key: null, code: '', label: 'All providers' },
    ],
  },
  columns: {
    ...{ dimension: 'TYPE', name: 'Assistance type' },
    heads: [
      { key: 'LEGAL_ADVICE', code: 'LEGAL_ADVICE', label: 'Legal advice' },
      { key: 'OTHER', code: 'OTHER', label: 'Other' },
      { key: null, code: '', label: 'All types' },
    ],
  },
  words: {
    ...{
      code: 'code',
      crsPurpose: 'CRS purpose code',
      matrix: 'Matrix',
      allFigures: 'All figures',
      about: 'About',
    },
    figures: words,
  },
  hasSilentGaps: true,
  crsPurpose: null,
  figures: (row, column) => ({ ...(column === 'OTHER' ? empty : cell), row, column }),
  ...more,
});

export const usual = 'uncac-full';
export const asOf = '2026-11-21T09:40:00.000Z';
export const table = (audience: About['table']['audience'] = 'DONORS') => ({
  ...{ asOf, version: '1', audience, columns: [], figures: new Map() },
  rows: [{ key: '5', label: 'Prevention' }],
});
export const viewOf = (query: string): View => readView(new URLSearchParams(query));
export const about = (view: View, more: Partial<About> = {}): About => ({
  ...{
    view,
    table: table(),
    input: inputOf(view, false, usual),
    demo: false,
    origin: 'https://matrix.example',
  },
  ...{
    instrument: 'Full checklist',
    reported: { numerator: 3, denominator: 9 },
    filters: [],
    audience: 'Donors',
  },
  ...more,
});
export const said = (facts: ReturnType<typeof factsOf>) =>
  new Map(facts.map(({ name, text }) => [name, text]));
export const addressIn = (facts: ReturnType<typeof factsOf>) => {
  const link = /https:\S+$/.exec(facts.at(-1)?.text ?? '')?.[0] ?? '';
  return { link, view: readView(new URL(link).searchParams) };
};
