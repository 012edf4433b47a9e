import type { Day, Instant } from '../../base/calendar.ts';
import type { ParticipantCode, ProviderId } from '../../base/ids.ts';
import type { Audience } from '../../base/visibility.ts';
import type { Catalogue } from '../../convention/catalogue.ts';
import type { Participant } from '../../convention/participant.ts';

/** Is this provider visibly at work in that State? */
export type Present = (provider: ProviderId, state: ParticipantCode) => boolean;

/** What a need and an offer do not say themselves. */
export interface FitFacts {
  readonly today: Day;
  readonly now: Instant;
  readonly participant: Participant;
  readonly catalogue: Catalogue;
  /** Places of the offer's capacity that agreed matches of this year hold. */
  readonly capacityTaken: number;
  /** The provider is visibly at work in that State. */
  readonly present: boolean;
  /** Only what it may see is said in cautions; score and blockers do not ask. */
  readonly audience: Audience;
}
