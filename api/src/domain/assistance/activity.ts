import type { Day, Instant } from '../base/calendar.ts';
import type { ActivityId, MatchId, NeedId, ParticipantCode, ProviderId, Reference } from '../base/ids.ts';

export const activityStatuses = [
  'PIPELINE',
  'IMPLEMENTATION',
  'FINALISATION',
  'CLOSED',
  'CANCELLED',
  'SUSPENDED',
] as const;
export type ActivityStatus = (typeof activityStatuses)[number];
export const activityRoles = ['FUNDING', 'ACCOUNTABLE', 'EXTENDING', 'IMPLEMENTING'] as const;
export type ActivityRole = (typeof activityRoles)[number];

/** A concrete piece of help. It serves the needs it names, and otherwise those of its States × provisions × types. */
export interface Activity {
  readonly id: ActivityId;
  readonly revision: number;
  /** By which it is known where it was published (IATI), for one that came in by file; else left out. */
  readonly iati?: string;
  readonly title: string;
  /** Left out where nothing is said; and so are its goals. */
  readonly description?: string;
  /** Goals and targets of the 2030 Agenda that it serves [WG 35]. */
  readonly goals?: readonly string[];
  readonly status: ActivityStatus;
  readonly starts: Day | null;
  readonly ends: Day | null;
  readonly organizations: readonly { readonly provider: ProviderId; readonly role: ActivityRole }[];
  readonly participants: readonly ParticipantCode[];
  /** How much of it is for each of them, in per cent, together 100; left out where nobody says. */
  readonly shares?: readonly Share[];
  readonly provisions: readonly Reference[];
  readonly types: readonly string[];
  /** Visible only to whoever may see every need it names: it takes the strictest label of them. */
  readonly needs: readonly NeedId[];
  /** The agreed match it was made by; null when recorded by itself. */
  readonly match: MatchId | null;
  readonly changedAt: Instant;
  /** What people decided of it and others that it overlaps with (`overlap/`); left out where nothing was. */
  readonly judged?: readonly Judged[];
  /** Where a State that it helps says that it is not right, the last of it first; left out where none does. */
  readonly corrections?: readonly Correction[];
}

export interface Share {
  readonly participant: ParticipantCode;
  readonly percent: number;
}

export interface Judged {
  readonly with: ActivityId;
  readonly verdict: 'DUPLICATE' | 'COOPERATION' | 'NEITHER';
}

/** What a State says of help that it is to get, beside what the provider says; what it says nothing of is left out. */
export interface Correction {
  readonly participant: ParticipantCode;
  readonly text: string;
  readonly status?: ActivityStatus;
  readonly starts?: Day;
  readonly ends?: Day;
  readonly by: string;
  readonly at: Instant;
  /** When the activity was next written by its organizations or the secretariat; null: not yet. */
  readonly answeredAt: Instant | null;
}
