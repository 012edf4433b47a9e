import type { Dimension, EditionAudience, MatrixInput, NeedFilter, SeenAs } from '../../gql/graphql.ts';
import type { PartName, UnknownPart } from '../../lib/unknown-parts.ts';

/** Everything that decides what the matrix shows; it lives in the address, so that a link shows the same. */
export type View = {
  readonly rows: Dimension;
  readonly columns: Dimension;
  /** A checklist's code; null: the one that most States answered; `any`: no such boundary. */
  readonly instrument: string | null;
  readonly asOf: string | null;
  /** The number of an edition, and for which of its audiences. */
  readonly edition: number | null;
  readonly audience: EditionAudience | null;
  /** As whom one looks, PUBLIC, DONORS or the code of a State; null: as oneself. */
  readonly seenAs: string | null;
  readonly filter: Chosen;
  /** The open cell: keys of its row and column, null for a total; undefined when none is open. */
  readonly cell: { readonly row: string | null; readonly column: string | null } | null;
  readonly tab: Tab;
  /** On phones: the category whose types are shown. */
  readonly category: string | null;
};
export type Tab = 'needs' | 'services' | 'activities';
export type ListFilter = (typeof lists)[number];
export type Chosen = { readonly [K in ListFilter]?: readonly string[] } & {
  readonly leastDeveloped?: boolean;
  readonly smallIslandDeveloping?: boolean;
  readonly landlockedDeveloping?: boolean;
  readonly legislation?: boolean;
};

export const dimensions: readonly Dimension[] = [
  'CHAPTER',
  'ARTICLE',
  'PROVISION',
  'PRIORITY_AREA',
  'OBLIGATION_LEVEL',
  'CATEGORY',
  'TYPE',
  'SUBJECT',
  'REGIONAL_GROUP',
  'PARTICIPANT',
  'PROVIDER',
  'PROVIDER_KIND',
  'HORIZON',
  'COVERAGE',
];

/** The lists of the filter, each spelled in the address by its own name. */
export const lists = [
  'horizons',
  'participants',
  'coverage',
  'regionalGroups',
  'types',
  'subjects',
  'categories',
  'articles',
  'chapters',
  'priorityAreas',
  'obligationLevels',
  'providers',
  'priorities',
  'goals',
] as const;

export function readView(query: URLSearchParams): View {
  const dimension = (name: string, otherwise: Dimension): Dimension =>
    dimensions.find((one) => one === query.get(name)?.toUpperCase()) ?? otherwise;
  const chosen = lists.flatMap((name) => {
    const values = query
      .getAll(name)
      .filter((value) => value !== '' && (closed[name]?.includes(value) ?? true));
    return values.length > 0 ? [[name, values] as const] : [];
  });
  return {
    rows: dimension('rows', 'ARTICLE'),
    columns: dimension('columns', 'TYPE'),
    instrument: query.get('instrument'),
    asOf: instantOf(query.get('asOf')),
    edition: editionOf(query.get('edition')),
    audience: audiences.find((one) => one.toLowerCase() === query.get('for')) ?? null,
    seenAs: seenAsIn(query.get('seenAs')),
    filter: {
      ...Object.fromEntries(chosen),
      ...Object.fromEntries(flags.filter((flag) => query.has(inAddress[flag])).map((flag) => [flag, true])),
    },
    cell:
      query.has('row') || query.has('column')
        ? { row: query.get('row'), column: query.get('column') }
        : total(query),
    tab: tabs.find((one) => one === query.get('tab')) ?? 'needs',
    category: closed.categories?.find((one) => one === query.get('category')) ?? null,
  };
}

export function writeView(view: View): URLSearchParams {
  const query = new URLSearchParams();
  if (view.rows !== 'ARTICLE') query.set('rows', view.rows.toLowerCase());
  if (view.columns !== 'TYPE') query.set('columns', view.columns.toLowerCase());
  if (view.instrument) query.set('instrument', view.instrument);
  if (view.asOf) query.set('asOf', view.asOf);
  if (view.edition) query.set('edition', String(view.edition));
  if (view.edition && view.audience) query.set('for', view.audience.toLowerCase());
  if (view.seenAs) query.set('seenAs', isGeneral(view.seenAs) ? view.seenAs.toLowerCase() : view.seenAs);
  for (const name of lists) for (const value of view.filter[name] ?? []) query.append(name, value);
  for (const flag of flags) if (view.filter[flag]) query.set(inAddress[flag], '1');
  if (view.category) query.set('category', view.category);
  if (view.cell) {
    if (view.cell.row !== null) query.set('row', view.cell.row);
    if (view.cell.column !== null) query.set('column', view.cell.column);
    if (view.cell.row === null && view.cell.column === null) query.set('all', '1');
    if (view.tab !== 'needs') query.set('tab', view.tab);
  }
  return query;
}

/** What of an address nobody can read: `readView` leaves it out. */
export function unreadParts(query: URLSearchParams): readonly UnknownPart[] {
  const part = (name: PartName, values: readonly string[], isRead: (value: string) => boolean) =>
    values.filter((value) => value !== '' && !isRead(value)).map((value) => ({ name, value }));
  const isDimension = (value: string) => dimensions.some((one) => one === value.toUpperCase());
  return [
    ...part('rows', query.getAll('rows'), isDimension),
    ...part('columns', query.getAll('columns'), isDimension),
    ...part('category', query.getAll('category'), (value) => closed.categories?.includes(value) ?? true),
    ...part('asOf', query.getAll('asOf'), (value) => instantOf(value) !== null),
    ...lists.flatMap((name) =>
      part(partOf[name], query.getAll(name), (value) => closed[name]?.includes(value) ?? true),
    ),
  ];
}

/** What the API refused of what was asked, by its place in the question. */
export function refusedPart(path: readonly (string | number)[] | null, view: View): UnknownPart | null {
  const [, field, list, at] = path ?? [];
  if (field === 'instrument' && view.instrument) return { name: 'instrument', value: view.instrument };
  if (field === 'asOf' && view.asOf) return { name: 'asOf', value: view.asOf };
  const name = lists.find((one) => field === 'filter' && one === list);
  const value = name && view.filter[name]?.[Number(at)];
  return name && value ? { name: partOf[name], value } : null;
}

/** The view without what is not known. */
export function withoutParts(view: View, parts: readonly UnknownPart[]): View {
  const isUnknown = (name: PartName, value: string) =>
    parts.some((part) => part.name === name && part.value === value);
  const known = lists.flatMap((name) => {
    const values = view.filter[name]?.filter((value) => !isUnknown(partOf[name], value)) ?? [];
    return values.length > 0 ? [[name, values] as const] : [];
  });
  const chosen = flags.filter((flag) => view.filter[flag]).map((flag) => [flag, true] as const);
  const filter = { ...Object.fromEntries(known), ...Object.fromEntries(chosen) };
  return {
    ...view,
    filter,
    instrument: view.instrument && isUnknown('instrument', view.instrument) ? null : view.instrument,
    asOf: view.asOf && isUnknown('asOf', view.asOf) ? null : view.asOf,
    cell: parts.some(({ name }) => name === 'row' || name === 'column') ? null : view.cell,
  };
}

/** Lists of developing countries, and what the address and the texts call them. */
export const flags = [
  'leastDeveloped',
  'smallIslandDeveloping',
  'landlockedDeveloping',
  'legislation',
] as const;
export type Flag = (typeof flags)[number];
export const inAddress = {
  leastDeveloped: 'ldc',
  smallIslandDeveloping: 'sids',
  landlockedDeveloping: 'lldc',
  legislation: 'law',
} as const satisfies Readonly<Record<Flag, string>>;

const partOf: Readonly<Record<ListFilter, PartName>> = {
  horizons: 'horizon',
  participants: 'participant',
  coverage: 'coverage',
  regionalGroups: 'regionalGroup',
  types: 'type',
  subjects: 'subject',
  categories: 'category',
  articles: 'article',
  chapters: 'chapter',
  priorityAreas: 'priorityArea',
  obligationLevels: 'obligationLevel',
  providers: 'provider',
  priorities: 'provider',
  goals: 'goal',
};

/** What is asked of the API. On a phone types are behind their category until one is opened. */
export function inputOf(view: View, phone: boolean, usual: string | null): MatrixInput {
  const instrument = instrumentOf(view, usual);
  const folded = foldsTypes(view, phone);
  const filter: NeedFilter = { ...(view.filter as NeedFilter) };
  if (phone && view.category && view.columns === 'TYPE')
    filter.categories = [view.category] as NeedFilter['categories'];
  return {
    rows: view.rows,
    columns: folded ? 'CATEGORY' : view.columns,
    ...(instrument ? { instrument } : {}),
    ...(view.asOf && !view.edition ? { asOf: view.asOf } : {}),
    ...(view.edition ? { edition: view.edition } : {}),
    ...(view.edition && view.audience ? { editionAudience: view.audience } : {}),
    ...(Object.keys(filter).length > 0 ? { filter } : {}),
    ...seenAsInput(view),
  };
}

/** As whom one looks, where it is as somebody else. */
export const seenAsInput = ({ seenAs }: Pick<View, 'seenAs'>): { seenAs?: SeenAs } =>
  seenAs
    ? { seenAs: isGeneral(seenAs) ? { audience: seenAs } : { audience: 'STATE', participant: seenAs } }
    : {};

const isGeneral = (whom: string): whom is 'PUBLIC' | 'DONORS' => whom === 'PUBLIC' || whom === 'DONORS';

const seenAsIn = (text: string | null): string | null => text?.toUpperCase() || null;

export const foldsTypes = (view: View, phone: boolean): boolean =>
  phone &&
  view.columns === 'TYPE' &&
  view.category === null &&
  view.rows !== 'CATEGORY' &&
  // A link that was made on a wide screen opens a cell of a type.
  (view.cell?.column == null || ['NONE', ...(closed.categories ?? [])].includes(view.cell.column));

/** The checklist in whose boundary one looks, or none. */
export const instrumentOf = (view: View, usual: string | null): string | null =>
  view.instrument === anyInstrument ? null : (view.instrument ?? usual);

export const anyInstrument = 'any';

export const filterCount = (view: View, usual: string | null): number =>
  lists.filter((name) => (view.filter[name]?.length ?? 0) > 0).length +
  flags.filter((flag) => view.filter[flag]).length +
  (instrumentOf(view, usual) ? 1 : 0);

export const unfiltered = (view: View): View => ({
  ...view,
  filter: {},
  instrument: anyInstrument,
  category: null,
  cell: null,
});

/** A link that was cut or made up asks for less, never for what the API cannot read. */
const closed: Readonly<Partial<Record<ListFilter, readonly string[]>>> = {
  horizons: ['SHORT', 'MEDIUM', 'LONG'],
  coverage: ['UNMET', 'OFFERED', 'AGREED', 'UNDER_WAY', 'MET', 'WITHDRAWN'],
  regionalGroups: ['AFRICAN', 'ASIA_PACIFIC', 'EASTERN_EUROPEAN', 'GRULAC', 'WEOG'],
  categories: ['ADVISORY', 'CAPACITY_BUILDING', 'EQUIPMENT'],
  priorityAreas: [
    'PREVENTION',
    'CRIMINALIZATION_AND_LAW_ENFORCEMENT',
    'INTERNATIONAL_COOPERATION',
    'ASSET_RECOVERY',
  ],
  obligationLevels: ['MANDATORY', 'MANDATORY_TO_CONSIDER', 'OPTIONAL', 'NONE'],
};
const audiences: readonly EditionAudience[] = ['PUBLIC', 'DONORS', 'SECRETARIAT'];
const editionOf = (text: string | null): number | null =>
  text !== null && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : null;

const instantOf = (text: string | null): string | null =>
  text === null || Number.isNaN(Date.parse(text)) ? null : new Date(text).toISOString();

const tabs: readonly Tab[] = ['needs', 'services', 'activities'];
const total = (query: URLSearchParams) => (query.has('all') ? { row: null, column: null } : null);
