import type { Participant } from '../en/participant.ts';
import type { In } from '../whole.ts';

export const participant = {} satisfies In<'fr', Participant>;
