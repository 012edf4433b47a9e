import type { Need } from '../../assessment/need.ts';
import type { Day, Instant } from '../../base/calendar.ts';
import type { ParticipantCode, ProviderId, Reference, RegisterEntryId, UserId } from '../../base/ids.ts';

/** What the registers hold: assessments of needs that others made [WG 30], and mechanisms by which help is coordinated [WG 34]. */
export const registerKinds = ['ASSESSMENT', 'MECHANISM'] as const;
export type RegisterKind = (typeof registerKinds)[number];

/** One assessment made elsewhere, or one coordination mechanism: where to find it, not what it says. Everybody may read it. */
export interface RegisterEntry {
  readonly id: RegisterEntryId;
  readonly revision: number;
  readonly kind: RegisterKind;
  readonly title: string;
  /** Who made the assessment, or leads the mechanism. */
  readonly institution: string;
  readonly participants: readonly ParticipantCode[];
  /** None: the whole Convention. */
  readonly provisions: readonly Reference[];
  /** When the assessment was made, or the mechanism began. */
  readonly day: Day | null;
  /** Where to read it. */
  readonly link: string | null;
  readonly note: string | null;
  /** Whose people entered it and may change it, besides the secretariat; both null: the secretariat. */
  readonly participant: ParticipantCode | null;
  readonly provider: ProviderId | null;
  readonly by: UserId;
  readonly changedAt: Instant;
}

/** Both are of one kind, in a State that both name, on a provision that both name; one that names none is on all of them. */
export const overlap = (one: RegisterEntry, other: RegisterEntry): boolean =>
  one.id !== other.id &&
  one.kind === other.kind &&
  meet(one.participants, other.participants) &&
  (one.provisions.length === 0 || other.provisions.length === 0 || meet(one.provisions, other.provisions));

/** The need is of a State that the entry names, at a provision that it names; one that names none is on all of them. */
export const concernsNeed = (
  { participants, provisions }: Pick<RegisterEntry, 'participants' | 'provisions'>,
  need: Pick<Need, 'participant' | 'provision'>,
): boolean =>
  participants.includes(need.participant) && (provisions.length === 0 || provisions.includes(need.provision));

const meet = <T>(one: readonly T[], other: readonly T[]): boolean => one.some((each) => other.includes(each));
