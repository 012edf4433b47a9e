import type { Day } from '../base/calendar.ts';
import type { ParticipantCode } from '../base/ids.ts';

export const regionalGroups = ['AFRICAN', 'ASIA_PACIFIC', 'EASTERN_EUROPEAN', 'GRULAC', 'WEOG'] as const;
export type RegionalGroup = (typeof regionalGroups)[number];
export const participantStatuses = ['STATE_PARTY', 'SIGNATORY', 'OBSERVER'] as const;
export type ParticipantStatus = (typeof participantStatuses)[number];
export const legalTraditions = ['CIVIL', 'COMMON', 'ISLAMIC', 'CUSTOMARY', 'MIXED'] as const;
export type LegalTradition = (typeof legalTraditions)[number];

/** One of those that can take part, or a fictional State. Status and LDC membership are computed at a date, never stored. */
export interface Participant {
  readonly code: ParticipantCode;
  /** By language; `en` is always there. */
  readonly names: Readonly<Record<string, string>>;
  readonly fictional: boolean;
  readonly regionalGroup: RegionalGroup | null;
  readonly signed: Day | null;
  readonly deposited: Day | null;
  /** Found, recalled (facts carry their source); null for fictional ones. */
  readonly statusSource: string | null;
  /** Years on the list of least developed countries. */
  readonly leastDeveloped: { readonly since: Day; readonly until: Day | null } | null;
  /** BCP 47. */
  readonly languages: readonly string[];
  readonly legalTradition: LegalTradition | null;
}
