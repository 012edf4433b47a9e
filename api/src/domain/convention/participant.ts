import type { Day } from '../base/calendar.ts';
import type { ParticipantCode } from '../base/ids.ts';
import { textIn } from '../base/language.ts';

export const regionalGroups = ['AFRICAN', 'ASIA_PACIFIC', 'EASTERN_EUROPEAN', 'GRULAC', 'WEOG'] as const;
export type RegionalGroup = (typeof regionalGroups)[number];
export const participantStatuses = ['STATE_PARTY', 'SIGNATORY', 'OBSERVER'] as const;
export type ParticipantStatus = (typeof participantStatuses)[number];
export const legalTraditions = ['CIVIL', 'COMMON', 'ISLAMIC', 'CUSTOMARY', 'MIXED'] as const;
export type LegalTradition = (typeof legalTraditions)[number];

/** One of those that can take part, or a fictional State. Status and LDC membership are computed at a date, never stored. */
export interface Participant {
  readonly code: ParticipantCode;
  /** The code of two letters (ISO 3166-1) that files of others name it by; fictional ones have none. */
  readonly iso2?: string;
  /** By language; `en` is always there. */
  readonly names: Readonly<Record<string, string>>;
  /** Common and former ones: to be found by, never shown. */
  readonly commonNames?: readonly string[];
  readonly fictional: boolean;
  readonly regionalGroup: RegionalGroup | null;
  readonly signed: Day | null;
  readonly deposited: Day | null;
  /** Found, recalled (facts carry their source); null for fictional ones. */
  readonly statusSource: string | null;
  /** Years on the list of least developed countries. */
  readonly leastDeveloped: { readonly since: Day; readonly until: Day | null } | null;
  /** In the United Nations' own lists (M49); left out where the reference data says nothing. */
  readonly smallIslandDeveloping?: boolean;
  readonly landlockedDeveloping?: boolean;
  /** BCP 47. */
  readonly languages: readonly string[];
  readonly legalTradition: LegalTradition | null;
}

/** State party, signatory or observer at a date, from the dates of signature and deposit alone. */
export function statusOf(
  participant: Pick<Participant, 'signed' | 'deposited'>,
  day: Day,
): ParticipantStatus {
  const { signed, deposited } = participant;
  if (deposited !== null && deposited <= day) return 'STATE_PARTY';
  return signed !== null && signed <= day ? 'SIGNATORY' : 'OBSERVER';
}

/** On the list of least developed countries at a date: from the day of inclusion until before the day of graduation. */
export function leastDevelopedAt({ leastDeveloped }: Pick<Participant, 'leastDeveloped'>, day: Day): boolean {
  if (leastDeveloped === null || leastDeveloped.since > day) return false;
  return leastDeveloped.until === null || day < leastDeveloped.until;
}

export const nameOf = (participant: Pick<Participant, 'names'>, language: string): string =>
  textIn(participant.names, language);
