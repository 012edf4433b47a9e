import type { SourceKind } from '@needs-matrix/api/domain/assessment/sourced-need';
import { shifted } from '../full-size/services.ts';

/** Needs from elsewhere that others tell a State of, for it to confirm. */
export interface Proposals {
  readonly participant: string;
  readonly proposed: readonly {
    readonly by: 'ANALYST' | 'DONOR';
    readonly provision: string;
    readonly type: string;
    readonly subject: string;
    readonly source: { readonly kind: SourceKind; readonly text: string; readonly day: string };
  }[];
}

export const demoProposals = (participant: string, today: string): Proposals => ({
  participant,
  proposed: [
    {
      by: 'ANALYST',
      provision: '32(1)',
      type: 'CAPACITY_BUILDING',
      subject: 'Train the police in protecting witnesses who testify by video',
      source: {
        kind: 'COUNTRY_VISIT',
        text: 'Visit of the review team, page 12 of its report: hearings by video began without a protocol.',
        day: shifted(today, -40),
      },
    },
    {
      by: 'DONOR',
      provision: '53(b)',
      type: 'LEGAL_ADVICE',
      subject: 'Let foreign States join a criminal case as a civil party',
      source: {
        kind: 'EVENT',
        text: 'Workshop on asset recovery, second day: the delegation asked for a comparison of five laws.',
        day: shifted(today, -12),
      },
    },
  ],
});
