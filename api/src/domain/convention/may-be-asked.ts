import { Invalid } from '../base/refusal.ts';
import type { Instrument } from './instrument.ts';
import type { Participant } from './participant.ts';

const notAdopted = 'This checklist is not adopted yet. It can be tried by invented States alone until it is.';
const isEarly = ({ state }: Pick<Instrument, 'state'>): boolean =>
  state === 'DRAFT' || state === 'UNDER_CONSULTATION';

/** Only adopted instruments are put to real States [WG 46, 2(c)]; an invented one may try a draft. What is superseded begins nothing new. */
export function refuseAsking(instrument: Instrument, { code, fictional }: Participant): void {
  const { participants } = instrument;
  if (participants && !participants.includes(code))
    throw new Invalid('This checklist is not put to this participant. Choose another one.', ['instrument']);
  refuseSuperseded(instrument);
  if (!fictional && isEarly(instrument)) throw new Invalid(notAdopted, ['instrument']);
}

/** A cycle is announced to all who are asked, real States too. */
export function refuseCycle(instrument: Pick<Instrument, 'state'>): void {
  refuseSuperseded(instrument);
  if (isEarly(instrument)) throw new Invalid(notAdopted, ['instrument']);
}

function refuseSuperseded({ state }: Pick<Instrument, 'state'>): void {
  if (state === 'SUPERSEDED')
    throw new Invalid('This checklist was superseded. Choose the one that took its place.', ['instrument']);
}
