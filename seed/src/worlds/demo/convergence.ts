import { shifted } from '../full-size/services.ts';

/** Which States take part, what each puts first, and what a provider offers to one of their groups. */
export interface Converging {
  /** By the articles that each puts first, in its order. */
  readonly states: readonly { readonly participant: string; readonly articles: readonly string[] }[];
  readonly provider: string;
  readonly group: string;
  readonly offer: Readonly<Record<string, unknown>>;
  /** One agrees, another declines, the others have not answered yet. */
  readonly agrees: string;
  readonly declines: { readonly participant: string; readonly reason: string };
}

/** Six States; four of them put the bribery of their own officials first, and are offered a series of workshops. */
export const demoConvergence = (stateCode: (n: number) => string, today: string): Converging => ({
  states: [
    { participant: stateCode(1), articles: ['54'] },
    { participant: stateCode(2), articles: ['15', '16'] },
    { participant: stateCode(3), articles: ['23', '9'] },
    { participant: stateCode(4), articles: ['15', '16'] },
    { participant: stateCode(5), articles: ['15', '23'] },
    { participant: stateCode(7), articles: ['15', '9'] },
  ],
  provider: 'drafting-fund',
  group: 'ARTICLE/15',
  offer: {
    title: 'Drafting the bribery offences together: three workshops',
    description:
      'Drafters of all four States work on their bills side by side, with two of our lawyers, and read each other’s drafts between the workshops.',
    types: ['LEGISLATIVE_DRAFTING', 'MODEL_LEGISLATION', 'LEGAL_ADVICE'],
    scope: { articles: ['15'] },
    mode: 'BOTH',
    languages: ['en', 'fr'],
    capacityPerYear: 12,
    partners: 'The law faculty of the host university',
    message: 'Three other States put the same first. You would work on your own bill, beside them.',
    calendar: [
      {
        title: 'First workshop: what each bill must say',
        from: shifted(today, 45),
        to: shifted(today, 47),
        place: 'The law faculty',
      },
      { title: 'Reading each other’s drafts', from: shifted(today, 80), online: true },
      {
        title: 'Second workshop: from draft to bill',
        from: shifted(today, 120),
        to: shifted(today, 122),
        place: 'The law faculty',
        online: true,
      },
    ],
  },
  agrees: stateCode(2),
  declines: { participant: stateCode(7), reason: 'Our bill is before parliament already.' },
});
