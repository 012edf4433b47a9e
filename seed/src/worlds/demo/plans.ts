/** National plans and programmes of a world, each with the needs that belong to it. */
export type WrittenPlans = readonly WrittenPlan[];

export interface WrittenPlan {
  /** A State, or the key of a provider. */
  readonly owner: { readonly state: string } | { readonly provider: string };
  readonly title: string;
  /** From this year of today on. */
  readonly years: readonly [first: number, last: number];
  readonly states?: readonly string[];
  readonly provisions: readonly string[];
  readonly link: string;
  readonly note?: string;
}

export const demoPlans = (state: string, today: string): WrittenPlans => {
  const year = Number(today.slice(0, 4));
  return [
    {
      owner: { state },
      title: 'National strategy against corruption',
      years: [year - 1, year + 3],
      provisions: ['5(4)', '6(1)', '9(1)', '44(1)', '44(9)', '46(1)'],
      link: 'https://quinaya.example/strategy',
      note: 'Adopted by the council of ministers; chapter 4 is on international cooperation.',
    },
    {
      owner: { provider: 'drafting-fund' },
      title: 'Laws that courts can use',
      years: [year, year + 2],
      provisions: [],
      link: 'https://drafting-fund.example/programme',
    },
    {
      owner: { provider: 'southern' },
      title: 'Extradition desks in the region',
      years: [year, year + 1],
      states: [state],
      provisions: ['44(1)', '44(9)'],
      link: 'https://southern.example/desks',
    },
  ];
};
