import type { LegalTradition } from '../../../convention/participant.ts';
import { unsaidPoints, weights } from '../weights.ts';
import { type PartRule, part } from './rule.ts';

/** The State's legal tradition among those the offer works in. */
export const legalTradition: PartRule = (_, offer, { participant }) => {
  const points = traditionPoints(offer.legalTraditions, participant.legalTradition);
  if (participant.legalTradition === null) return part('LEGAL_TRADITION', points, 'tradition-unsaid');
  if (points === weights.LEGAL_TRADITION)
    return part('LEGAL_TRADITION', points, `tradition-${participant.legalTradition}`);
  if (offer.legalTraditions.length === 0) return part('LEGAL_TRADITION', points, 'tradition-not-named');
  return part('LEGAL_TRADITION', points, points > 0 ? 'tradition-mixed' : 'tradition-other');
};

/** A mixed tradition shares something with each of the others. */
export function traditionPoints(offered: readonly LegalTradition[], own: LegalTradition | null): number {
  if (own === null) return unsaidPoints('LEGAL_TRADITION');
  if (offered.includes(own)) return weights.LEGAL_TRADITION;
  const mixed = own === 'MIXED' ? offered.length > 0 : offered.includes('MIXED');
  return mixed ? weights.LEGAL_TRADITION / 2 : 0;
}
