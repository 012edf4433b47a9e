import { type PartRule, part } from './rule.ts';

/** The provider already at work in that State, in what the audience can see. */
export const presence: PartRule = (_need, _offer, facts) => {
  const { present, participant, catalogue } = facts;
  const points = present ? catalogue.weights.parts.PRESENCE : 0;
  return part('PRESENCE', points, facts, present ? 'presence-yes' : 'presence-no', {
    participant: participant.code,
  });
};
