import type { Day, Instant } from '../base/calendar.ts';
import type { OfferId, ParticipantCode, ProviderId, Reference } from '../base/ids.ts';
import type { LegalTradition, RegionalGroup } from '../convention/participant.ts';

export const modes = ['REMOTE', 'ON_SITE', 'BOTH'] as const;
export type Mode = (typeof modes)[number];
export const offerStates = ['DRAFT', 'PUBLISHED', 'STALE', 'WITHDRAWN'] as const;
export type OfferState = (typeof offerStates)[number];

/** Days that a confirmation holds (domain.md §5). */
export const freshnessDays = 180;

export interface Scope {
  readonly provisions: readonly Reference[];
  readonly articles: readonly string[];
  readonly chapters: readonly string[];
  /** All of the Convention against Corruption; of another one its chapters are named. */
  readonly wholeConvention: boolean;
}

/** Nothing named: every State. Named participants and groups add up; `leastDevelopedOnly` and `except` narrow it. */
export interface Eligible {
  readonly participants: readonly ParticipantCode[];
  readonly regionalGroups: readonly RegionalGroup[];
  readonly leastDevelopedOnly: boolean;
  readonly except: readonly ParticipantCode[];
}

/** Minor units with an ISO 4217 currency. */
export interface Money {
  readonly minor: number;
  readonly currency: string;
}

/** What a provider is ready to give. */
export interface Offer {
  readonly id: OfferId;
  readonly revision: number;
  /** Of the revision by which it came to say what it says; left out where that is the present one. */
  readonly contentRevision?: number;
  readonly provider: ProviderId;
  /** By which its provider knows it again in its own files; left out where it gave it none. */
  readonly code?: string;
  readonly title: string;
  readonly description: string | null;
  readonly types: readonly string[];
  readonly scope: Scope;
  /** What it is about, across provisions; left out where none is named. */
  readonly subjects?: readonly string[];
  readonly eligible: Eligible;
  readonly languages: readonly string[];
  readonly legalTraditions: readonly LegalTradition[];
  readonly mode: Mode | null;
  readonly opens: Day | null;
  readonly closes: Day | null;
  readonly capacityPerYear: number | null;
  readonly ceiling: Money | null;
  readonly conditions: string | null;
  readonly contact: string | null;
  readonly publishedAt: Instant;
  readonly confirmedAt: Instant;
  /** When its provider said it otherwise last; never, where it is left out. */
  readonly revisedAt?: Instant;
  readonly withdrawnAt: Instant | null;
  readonly withdrawnReason: string | null;
}
