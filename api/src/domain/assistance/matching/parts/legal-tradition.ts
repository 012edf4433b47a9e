import type { LegalTradition } from '../../../convention/participant.ts';
import type { Weights } from '../../../convention/weights.ts';
import { share, unsaid } from '../weights.ts';
import { type PartRule, part } from './rule.ts';

/** The State's legal tradition among those the offer works in. */
export const legalTradition: PartRule = (_, { legalTraditions }, facts) => {
  const { legalTradition: own } = facts.participant;
  const points = traditionPoints(legalTraditions, own, facts.catalogue.weights);
  if (own === null) return part('LEGAL_TRADITION', points, facts, 'tradition-unsaid');
  const shared = sharedBy(legalTraditions, own);
  if (shared === 1) return part('LEGAL_TRADITION', points, facts, `tradition-${own}`);
  if (legalTraditions.length === 0) return part('LEGAL_TRADITION', points, facts, 'tradition-not-named');
  return part('LEGAL_TRADITION', points, facts, shared > 0 ? 'tradition-mixed' : 'tradition-other');
};

export const traditionPoints = (
  offered: readonly LegalTradition[],
  own: LegalTradition | null,
  { parts }: Weights,
): number => share(parts.LEGAL_TRADITION, sharedBy(offered, own));

/** A mixed tradition shares something with each of the others. */
function sharedBy(offered: readonly LegalTradition[], own: LegalTradition | null): number {
  if (own === null) return unsaid;
  if (offered.includes(own)) return 1;
  const mixed = own === 'MIXED' ? offered.length > 0 : offered.includes('MIXED');
  return mixed ? 0.5 : 0;
}
