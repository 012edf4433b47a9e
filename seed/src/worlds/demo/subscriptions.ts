import type { DigestPeriod } from '@needs-matrix/api/domain/correspondence/subscription';
import type { FollowInput } from '@needs-matrix/api/domain/correspondence/subscription-input';

/** What people of a world are told of by digests. */
export interface KeptSubscription {
  readonly person:
    | { readonly role: 'ANALYST' }
    | { readonly role: 'DONOR'; readonly provider: string }
    | { readonly role: 'FOCAL_POINT'; readonly participant: string };
  readonly every: DigestPeriod;
  readonly follows: readonly FollowInput[];
  /** They used the link in the mail. */
  readonly confirmed: boolean;
}

export const demoSubscriptions: readonly KeptSubscription[] = [
  {
    person: { role: 'DONOR', provider: 'drafting-fund' },
    every: 'WEEK',
    follows: [
      { kind: 'PARTICIPANT', code: 'XAA' },
      { kind: 'ARTICLE', code: '15' },
      { kind: 'TYPE', code: 'LEGAL_ADVICE' },
    ],
    confirmed: true,
  },
  {
    person: { role: 'ANALYST' },
    every: 'EDITION',
    follows: [{ kind: 'EVERYTHING' }],
    confirmed: true,
  },
  {
    person: { role: 'FOCAL_POINT', participant: 'XAA' },
    every: 'MONTH',
    follows: [{ kind: 'PARTICIPANT', code: 'XAA' }],
    confirmed: false,
  },
];
