import { weights } from '../weights.ts';
import { type PartRule, part } from './rule.ts';

/** The provider already at work in that State, in what the audience can see. */
export const presence: PartRule = (_need, _offer, { present, participant }) =>
  part('PRESENCE', present ? weights.PRESENCE : 0, present ? 'presence-yes' : 'presence-no', {
    participant: participant.code,
  });
