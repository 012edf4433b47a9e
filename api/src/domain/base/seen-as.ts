import type { ParticipantCode } from './ids.ts';
import { type Audience, everyone } from './visibility.ts';

/** As whom one may look at the matrix besides as oneself: the public, donors, or the people of one State. */
export const seenAsNames = ['PUBLIC', 'DONORS', 'STATE'] as const;
export type SeenAsName = (typeof seenAsNames)[number];

export interface SeenAs {
  readonly audience: SeenAsName;
  /** The State; null unless the audience is one. */
  readonly participant: ParticipantCode | null;
}

/** As whom one may look and sees less than oneself; as STATE: as the people of any of them. */
export function othersToSeeAs(self: Audience): readonly SeenAsName[] {
  const isSecretariat = self.level === 'SECRETARIAT';
  const hasState = self.participants.length > 0;
  const may = {
    PUBLIC: self.level !== 'PUBLIC' || hasState,
    DONORS: isSecretariat || hasState,
    STATE: isSecretariat,
  };
  return seenAsNames.filter((name) => may[name]);
}

/**
 * The audience that is asked for, for whoever sees all of it themselves; null for all others (docs/decisions/086). Of what a State keeps to its own
 * people the secretariat sees nothing, as that State neither; of what other States show donors a State's people see nothing, as donors neither.
 */
export function audienceSeenAs(self: Audience, { audience, participant }: SeenAs): Audience | null {
  const secretariat = self.level === 'SECRETARIAT';
  const providers = { providers: [] };
  if (audience === 'PUBLIC') return { ...everyone, seenAs: 'PUBLIC' };
  if (audience === 'DONORS') {
    if (self.level !== 'PUBLIC') return { level: 'DONORS', participants: [], ...providers, seenAs: 'DONORS' };
    const { participants } = self;
    if (participants.length === 0) return null;
    return { level: 'PUBLIC', participants, ...providers, ownFrom: 'DONORS', seenAs: 'DONORS' };
  }
  if (participant === null || !(secretariat || self.participants.includes(participant))) return null;
  const own = self.participants.includes(participant) ? {} : { ownFrom: 'SECRETARIAT' as const };
  return { level: 'PUBLIC', participants: [participant], ...providers, ...own, seenAs: 'STATE' };
}
