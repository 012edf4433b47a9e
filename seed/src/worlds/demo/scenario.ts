/** What a provider of a world tries out with its offers and keeps, by the keys of the offers. */
export interface TriedScenario {
  readonly provider: string;
  readonly title: string;
  readonly readers: 'PROVIDER' | 'DONORS';
  /** An offer as it would be beside what it is; `content` alone is an offer that would be added. */
  readonly changes: readonly {
    readonly offer?: string;
    readonly content: Readonly<Record<string, unknown>>;
  }[];
}

/** The drafting fund asks itself what an expert on site, and one more kind of help, would do for chapter III. */
export const demoScenario: TriedScenario = {
  provider: 'drafting-fund',
  title: 'Experts on site for chapter III',
  readers: 'DONORS',
  changes: [
    {
      offer: 'embezzlement-advice',
      content: { types: ['LEGAL_ADVICE', 'CAPACITY_BUILDING'], capacityPerYear: 8 },
    },
    {
      content: {
        title: 'An expert in the ministry for six months',
        types: ['ON_SITE_EXPERT'],
        scope: { articles: ['15', '16', '23', '25'] },
        languages: ['en', 'fr'],
        mode: 'ON_SITE',
        capacityPerYear: 8,
        ceiling: { amount: '120000', currency: 'USD' },
      },
    },
  ],
};
