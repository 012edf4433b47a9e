import type { Instant } from '../base/calendar.ts';
import { OutOfTurn } from '../base/refusal.ts';
import type { Need } from './need.ts';

/** The State says that it still needs this; where it asks for help without a gap, that it means to [WG 19]. */
export function confirmNeed(need: Need, now: Instant): Need {
  if (need.state !== 'OPEN')
    throw new OutOfTurn('Only an open need can be confirmed. Open it again first.', ['need']);
  return {
    ...withoutMark(need, need.withoutGap || need.withoutGapMeant === true),
    confirmedAt: now,
    revision: need.revision + 1,
    changedAt: now,
  };
}

/** What a State confirmed once is not put to it again while its answer admits no gap. */
export function withoutMark<N extends Pick<Need, 'withoutGap' | 'because'>>(
  need: N,
  isMeant: boolean,
): N & Pick<Need, 'withoutGapMeant'> {
  if (!isMeant) return need;
  return {
    ...need,
    withoutGap: false,
    withoutGapMeant: true,
    because: need.because.filter(({ rule }) => rule !== 'without-gap'),
  };
}

/** When the State last said that it needs this: by hand, or by a submission that states it. */
export function lastConfirmed(
  { confirmedAt }: Pick<Need, 'confirmedAt'>,
  submittedAt: Instant | null,
): Instant | null {
  if (confirmedAt === undefined || submittedAt === null) return confirmedAt ?? submittedAt;
  return confirmedAt > submittedAt ? confirmedAt : submittedAt;
}

/** Since when an open need was not confirmed, where that is longer than its period; else null. */
export function notConfirmedSince(
  need: Pick<Need, 'state' | 'confirmedAt'>,
  submittedAt: Instant | null,
  { now, days }: { readonly now: Instant; readonly days: number },
): Instant | null {
  const last = lastConfirmed(need, submittedAt);
  if (need.state !== 'OPEN' || last === null) return null;
  return Date.parse(now) - Date.parse(last) > days * 86_400_000 ? last : null;
}
