import type { ParticipantCode } from '../../domain/base/ids.ts';
import type { Audience } from '../../domain/base/visibility.ts';

/** For a service's own reading of all that one State said; never for an answer. */
export const ownPeople = (participant: ParticipantCode): Audience => ({
  level: 'SECRETARIAT',
  participants: [participant],
  providers: [],
});
