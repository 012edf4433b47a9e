import { shifted } from '../full-size/services.ts';

type Who = 'focal' | 'contributor';

/** What the people of a State keep for each other at their draft. */
export interface Together {
  readonly participant: string;
  readonly instrument: string;
  readonly cycle: string;
  readonly assignments: readonly {
    readonly to: Who;
    readonly articles: readonly string[];
    readonly due: string;
  }[];
  readonly threads: readonly {
    readonly at: string;
    readonly field: string | null;
    readonly notes: readonly { readonly by: Who; readonly text: string; readonly to?: Who }[];
  }[];
  readonly ready: readonly { readonly by: Who; readonly provisions: readonly string[] }[];
}

/** Quinaya divides its draft between two people, one of whom asks the other. */
export const demoTogether = (
  participant: string,
  instrument: string,
  cycle: string,
  today: string,
): Together => ({
  participant,
  instrument,
  cycle,
  assignments: [
    { to: 'contributor', articles: ['9'], due: shifted(today, 9) },
    { to: 'contributor', articles: ['23'], due: shifted(today, 21) },
    { to: 'focal', articles: ['5', '6'], due: shifted(today, 14) },
  ],
  threads: [
    {
      at: '5(1)',
      field: 'measures',
      notes: [
        {
          by: 'focal',
          text: 'Which act do we cite here, the one of 2019 or the one before?',
          to: 'contributor',
        },
        { by: 'contributor', text: 'The one of 2019. I have asked the ministry for the text.' },
      ],
    },
    {
      at: '9(1)',
      field: 'compliance',
      notes: [
        { by: 'focal', text: 'Please ask the procurement office before you answer this.', to: 'contributor' },
      ],
    },
  ],
  ready: [{ by: 'focal', provisions: ['5(1)', '5(2)', '5(3)'] }],
});
