/** Questions to the matrix that people of a world keep. */
export interface KeptSearch {
  /** Whoever holds this role: of a provider by its key, or of the secretariat. */
  readonly owner: { readonly role: 'ANALYST' } | { readonly role: 'DONOR'; readonly provider: string };
  readonly title: string;
  readonly readers: 'OWNER' | 'COLLEAGUES' | 'DONORS';
  readonly question: {
    readonly rows: string;
    readonly columns: string;
    readonly filter: Readonly<Record<string, unknown>>;
  };
}

export const demoSearches: readonly KeptSearch[] = [
  {
    owner: { role: 'ANALYST' },
    title: 'What nobody offers to the least developed countries',
    readers: 'COLLEAGUES',
    question: {
      rows: 'ARTICLE',
      columns: 'TYPE',
      filter: { leastDeveloped: true, coverage: ['UNMET'] },
    },
  },
  {
    owner: { role: 'ANALYST' },
    title: 'Legislation first, State by State',
    readers: 'OWNER',
    question: { rows: 'PARTICIPANT', columns: 'COVERAGE', filter: { legislation: true } },
  },
  {
    owner: { role: 'DONOR', provider: 'drafting-fund' },
    title: 'Bribery offences still without an offer',
    readers: 'DONORS',
    question: {
      rows: 'PARTICIPANT',
      columns: 'TYPE',
      filter: { articles: ['15', '16', '21'], coverage: ['UNMET'] },
    },
  },
];
