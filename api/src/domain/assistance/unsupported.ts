import { type Day, dayOf, type Instant, plusDays, startOf } from '../base/calendar.ts';

export const unsupportedReasons = ['NOBODY_PROPOSED', 'EVERY_PROPOSAL_ENDED'] as const;
export type UnsupportedReason = (typeof unsupportedReasons)[number];

/** A need open to donors that nobody takes up, and since which day. */
export interface Unsupported {
  readonly reason: UnsupportedReason;
  readonly since: Day;
  /** Since when donors may see it and it is open. */
  readonly openSince: Day;
}

/** What became of the proposals for one need. */
export interface Proposals {
  /** One of them goes on, or was done. */
  readonly standing: boolean;
  /** When the last of those that came to nothing did so; null: there are none. */
  readonly endedAt: Instant | null;
}
export const noProposals: Proposals = { standing: false, endedAt: null };

/**
 * A need open to donors for which nobody proposed within the limit, or of which every proposal ended (domain.md §5). Proposals of before it was last
 * opened are of another time; help that is agreed or under way otherwise supports it too.
 */
export function unsupported(
  {
    openSince,
    served,
    standing,
    endedAt,
  }: Proposals & { readonly openSince: Day | null; readonly served: boolean },
  limitDays: number,
  today: Day,
): Unsupported | null {
  if (openSince === null || served || standing) return null;
  const ended = endedAt === null ? null : dayOf(endedAt);
  if (ended !== null && ended >= openSince)
    return { reason: 'EVERY_PROPOSAL_ENDED', since: ended, openSince };
  const since = dayOf(plusDays(startOf(openSince), limitDays + 1));
  return since <= today ? { reason: 'NOBODY_PROPOSED', since, openSince } : null;
}
