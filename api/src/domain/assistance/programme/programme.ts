import type { Need } from '../../assessment/need.ts';
import type { Instant } from '../../base/calendar.ts';
import type { NeedId, ParticipantCode, ProgrammeId, ProviderId, Reference, UserId } from '../../base/ids.ts';

/** A State's national plan, or a provider's programme: where to read it, and what it concerns [WG 25]. Everybody may read it. */
export interface Programme {
  readonly id: ProgrammeId;
  readonly revision: number;
  readonly title: string;
  /** Whose it is: a State's plan or a provider's programme; always one of both. */
  readonly participant: ParticipantCode | null;
  readonly provider: ProviderId | null;
  readonly firstYear: number;
  readonly lastYear: number;
  /** For which States; a State's own plan is for itself, and a programme that names none for all. */
  readonly participants: readonly ParticipantCode[];
  /** None: the whole Convention. */
  readonly provisions: readonly Reference[];
  readonly link: string | null;
  readonly note: string | null;
  readonly by: UserId;
  readonly changedAt: Instant;
}

/** Which of them a need belongs to, as its State says. */
export interface Placing {
  readonly id: NeedId;
  readonly revision: number;
  readonly participant: ParticipantCode;
  readonly programmes: readonly ProgrammeId[];
}

export const mostProgrammes = 20;

/** A need can belong to it: it is for the State of the need, and for its provision, or a part of what the need concerns. */
export const concerns = (
  { participants, provisions }: Pick<Programme, 'participants' | 'provisions'>,
  need: Pick<Need, 'participant' | 'provision'>,
  parts: readonly Reference[] = [],
): boolean =>
  (participants.length === 0 || participants.includes(need.participant)) &&
  (provisions.length === 0 || [need.provision, ...parts].some((one) => provisions.includes(one)));
