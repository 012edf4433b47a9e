import { dayOf, type Instant } from '../../base/calendar.ts';
import type { Language } from '../../base/language.ts';
import { type Sentence, sentence } from '../../base/sentence.ts';
import { type Participant, statusOf } from '../../convention/participant.ts';
import type { Cycle } from './cycle.ts';

/** What the cycle says to a State: a party is urged, all others are invited [WG 4]; in the secretariat's words where it has some in this language. */
export function callTo(
  cycle: Pick<Cycle, 'deadline' | 'partyTexts' | 'invitedTexts'>,
  participant: Pick<Participant, 'code' | 'signed' | 'deposited'>,
  language: Language,
  now: Instant,
): Sentence | string {
  const party = statusOf(participant, dayOf(now)) === 'STATE_PARTY';
  const text = (party ? cycle.partyTexts : cycle.invitedTexts)[language];
  if (text) return text;
  return sentence(party ? 'cycle-urges' : 'cycle-invites', {
    participant: participant.code,
    day: cycle.deadline,
  });
}
