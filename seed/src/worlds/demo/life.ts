import type { Fixture } from '../../fixture.ts';
import { aPage } from './a-page.ts';

/** What the sides of a match do about it in the end. */
export interface LivedMatch {
  readonly match: Fixture['matches'][number];
  readonly messages: readonly {
    readonly side: 'STATE' | 'PROVIDER';
    readonly text: string;
    readonly file?: { readonly name: string; readonly bytes: Buffer };
  }[];
  /** Why its State declines it. */
  readonly declined: string | null;
}

/** Of two proposals that waited too long: about one the sides write to each other, the other is declined. */
export const demoLife = ([waiting, ended]: Fixture['matches']): readonly LivedMatch[] => [
  ...(waiting
    ? [
        {
          match: waiting,
          messages: [
            {
              side: 'PROVIDER' as const,
              text: 'These are our terms. Which office should we call, and when?',
              file: { name: 'Terms of reference.pdf', bytes: aPage(terms) },
            },
            {
              side: 'STATE' as const,
              text: 'Thank you. The drafting office of the Ministry of Justice will answer within two weeks.',
            },
          ],
          declined: null,
        },
      ]
    : []),
  ...(ended
    ? [
        {
          match: ended,
          messages: [],
          declined: 'The bill cannot be drafted before parliament meets again. We still need this help then.',
        },
      ]
    : []),
];

const terms = [
  'Demonstration data: these terms are invented.',
  '',
  'Drafting of a law on money-laundering',
  'Two drafters for six weeks, one visit of five days.',
  'The ministry names a contact and lends two rooms.',
];
