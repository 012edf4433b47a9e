/** What a provider of a world says that it puts first, by its key. */
export interface SaidPriorities {
  readonly provider: string;
  readonly types: readonly string[];
  readonly scope: { readonly articles?: readonly string[]; readonly chapters?: readonly string[] };
  readonly eligible?: Readonly<Record<string, unknown>>;
  readonly firstYear?: number;
  readonly lastYear?: number;
  readonly text: string;
}

/** One names provisions, States and years, another kinds of help; all others say nothing. */
export const demoPriorities = (today: string): readonly SaidPriorities[] => {
  const year = Number(today.slice(0, 4));
  return [
    {
      provider: 'drafting-fund',
      types: ['LEGISLATIVE_DRAFTING', 'LEGAL_ADVICE'],
      scope: { articles: ['15', '16', '23', '26'] },
      firstYear: year,
      lastYear: year + 2,
      text: 'Offences of bribery and laundering first, and the liability of companies: while a bill is before parliament we answer within two weeks.',
    },
    {
      provider: 'recovery',
      types: ['CAPACITY_BUILDING', 'INTERNATIONAL_COOPERATION'],
      scope: { chapters: ['V'] },
      eligible: { leastDevelopedOnly: true },
      text: 'Least developed countries that trace assets abroad for the first time.',
    },
  ];
};
