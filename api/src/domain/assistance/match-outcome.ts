import type { Instant } from '../base/calendar.ts';
import type { Match, MatchStep } from './match.ts';
import type { Offer } from './offer.ts';

export const matchOutcomes = [
  'DELIVERED',
  'DECLINED_BY_STATE',
  'DECLINED_BY_PROVIDER',
  'NEED_WITHDRAWN',
  'OFFER_WITHDRAWN',
  'LOST',
] as const;
export type MatchOutcomeCode = (typeof matchOutcomes)[number];

/** What became of a match that ended. */
export interface MatchOutcome {
  readonly code: MatchOutcomeCode;
  readonly at: Instant;
  /** What a side wrote, or the system says of it. */
  readonly reason: string | null;
}

/** Null while it goes on: one that nobody agreed on ends with its offer, though no step says so. */
export function outcomeOf(
  { stage, steps }: Pick<Match, 'stage' | 'steps'>,
  offer: Pick<Offer, 'withdrawnAt' | 'withdrawnReason'>,
): MatchOutcome | null {
  const last = steps.at(-1);
  if (!last) return null;
  if (stage === 'DONE') return { code: 'DELIVERED', at: last.at, reason: last.reason };
  if (stage === 'DECLINED') return { code: declined(last), at: last.at, reason: last.reason };
  if (offer.withdrawnAt === null || (stage !== 'PROPOSED' && stage !== 'CONTACTED')) return null;
  const at = offer.withdrawnAt > last.at ? offer.withdrawnAt : last.at;
  return { code: 'OFFER_WITHDRAWN', at, reason: offer.withdrawnReason };
}

function declined({ side, ended, opened }: MatchStep): MatchOutcomeCode {
  if (opened?.outcome === 'LOST') return 'LOST';
  if (ended) return 'NEED_WITHDRAWN';
  return side === 'STATE' ? 'DECLINED_BY_STATE' : 'DECLINED_BY_PROVIDER';
}
