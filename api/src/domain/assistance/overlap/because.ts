import { type Sentence, sentence } from '../../base/sentence.ts';
import type { Overlap } from './overlap.ts';

export const overlapPartCodes = ['STATE', 'PROVISION', 'TYPE', 'TIME'] as const;
export type OverlapPartCode = (typeof overlapPartCodes)[number];

export interface OverlapPart {
  readonly code: OverlapPartCode;
  readonly sentence: Sentence;
}

/** Why they overlap, part by part; nothing where they no longer do. */
export function because({ stands, common }: Pick<Overlap, 'stands' | 'common'>): readonly OverlapPart[] {
  if (!stands) return [];
  const { participants, provisions, articles, types } = common;
  return [
    {
      code: 'STATE',
      sentence: sentence('overlap-state', {
        participants: participants.join(','),
        count: participants.length,
      }),
    },
    {
      code: 'PROVISION',
      sentence:
        provisions.length > 0
          ? sentence('overlap-provision', { provisions: provisions.join(', '), count: provisions.length })
          : sentence('overlap-article', { provisions: articles.join(', '), count: articles.length }),
    },
    {
      code: 'TYPE',
      sentence: sentence('overlap-type', { types: types.join(','), count: types.length }),
    },
    { code: 'TIME', sentence: time(common) },
  ];
}

function time({ from, until }: Overlap['common']): Sentence {
  if (from && until) return sentence('overlap-time', { from, until });
  if (from) return sentence('overlap-time-from', { from });
  return until ? sentence('overlap-time-until', { until }) : sentence('overlap-time-unsaid');
}
