import type { SourceKind } from '@needs-matrix/api/domain/assessment/sourced-need';
import { shifted } from '../full-size/services.ts';

/** Needs from elsewhere: those that others tell a State of, for it to confirm, and those that States entered, of a whole article, a chapter, and joining. */
export interface Proposals {
  readonly entered: readonly {
    readonly participant: string;
    readonly provision: string;
    readonly type: string;
    readonly subject: string;
    readonly visibility: 'DONORS' | 'PUBLIC';
    readonly source: { readonly kind: SourceKind; readonly text: string; readonly day: string };
  }[];
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
  entered: [
    {
      ...{ participant, provision: 'article.46', type: 'CAPACITY_BUILDING', visibility: 'DONORS' },
      subject: 'Train the central authority to answer requests for mutual legal assistance in time',
      source: {
        kind: 'PEER_REVIEW',
        text: 'Report of the peer review, chapter on international cooperation: article 46 as a whole.',
        day: shifted(today, -150),
      },
    },
    {
      ...{ participant: 'XAG', provision: 'chapter.V', type: 'LEGAL_ADVICE', visibility: 'PUBLIC' },
      subject: 'Plan, law by law, how assets can be recovered',
      source: {
        kind: 'COUNTRY_VISIT',
        text: 'Visit in spring, last page of its report: the whole chapter is still to be put into law.',
        day: shifted(today, -70),
      },
    },
    {
      ...{ participant: 'XAL', provision: 'joining', type: 'LEGAL_ADVICE', visibility: 'PUBLIC' },
      subject: 'Compare our laws with the Convention before parliament votes on ratification',
      source: {
        kind: 'LETTER',
        text: 'Letter of the ministry of justice to the secretariat, second paragraph.',
        day: shifted(today, -20),
      },
    },
  ],
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
