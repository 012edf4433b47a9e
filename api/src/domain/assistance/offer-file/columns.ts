/** The columns of a file of offers, by keys that are the same in every language; the last two are told and not read. */
export const offerColumns = [
  'code',
  'revision',
  'title',
  'description',
  'types',
  'wholeConvention',
  'chapters',
  'articles',
  'provisions',
  'subjects',
  'participants',
  'regionalGroups',
  'leastDevelopedOnly',
  'except',
  'languages',
  'legalTraditions',
  'mode',
  'opens',
  'closes',
  'capacityPerYear',
  'ceiling',
  'currency',
  'conditions',
  'contact',
  'state',
  'confirmedAt',
] as const;
export type OfferColumn = (typeof offerColumns)[number];

/** What is in them, as text. */
export type Cells = Partial<Readonly<Record<OfferColumn, string>>>;

/** “Title [title]” as it is headed here, or the key alone. */
export function columnIn(heading: string): OfferColumn | null {
  const key = /\[\s*([A-Za-z]+)\s*\]\s*$/.exec(heading)?.[1] ?? heading.trim();
  return offerColumns.find((column) => column.toLowerCase() === key.toLowerCase()) ?? null;
}

/** In which column that place of an offer is written. */
export function columnAt(path: readonly string[]): OfferColumn {
  const [first = '', second = ''] = path;
  if (first === 'scope') return known(second) ?? 'provisions';
  if (first === 'ceiling') return second === 'currency' ? 'currency' : 'ceiling';
  return known(second) ?? known(first) ?? 'code';
}

const known = (name: string) => offerColumns.find((column) => column === name);
