import { Invalid } from '../base/refusal.ts';
import type { Instrument } from './instrument.ts';
import type { Participant } from './participant.ts';

/** Only adopted instruments are put to real States [WG 46, 2(c)]; an invented one may try a draft. What is superseded begins nothing new. */
export function refuseAsking({ state, participants }: Instrument, { code, fictional }: Participant): void {
  if (participants && !participants.includes(code))
    throw new Invalid('This checklist is not put to this participant. Choose another one.', ['instrument']);
  if (state === 'SUPERSEDED')
    throw new Invalid('This checklist was superseded. Choose the one that took its place.', ['instrument']);
  if (!fictional && (state === 'DRAFT' || state === 'UNDER_CONSULTATION'))
    throw new Invalid(
      'This checklist is not adopted yet. It can be tried by invented States alone until it is.',
      ['instrument'],
    );
}
