import { broadAt } from '../../../convention/broad/broad.ts';
import type { Catalogue } from '../../../convention/catalogue.ts';
import { type Reach, reachIn, whereIs } from '../../offer-reach.ts';
import { scopePoints } from '../weights.ts';
import { type PartRule, part } from './rule.ts';

/** Exactness of scope: provision > article > chapter > whole Convention; of what is broader than a provision, also how much of it. */
export const scope: PartRule = ({ provision }, offer, facts) => {
  const { catalogue } = facts;
  const reach = reachIn(offer.scope, provision, catalogue);
  const { article, chapter } = whereIs(provision, catalogue);
  const points = scopePoints(catalogue.weights, reach);
  const isBroad = broadAt(catalogue, provision) !== undefined;
  const reason = isBroad ? broadReason(reach, facts.catalogue) : reasons[reach?.by ?? 'NONE'];
  const covered = { percent: Math.max(1, Math.floor((reach?.covered ?? 0) * 100)) };
  return part('SCOPE', points, facts, reason, { provision, article, chapter, ...(isBroad && covered) });
};

/** What gives the points is said: the name, or the parts. */
function broadReason(reach: Reach | null, { weights }: Pick<Catalogue, 'weights'>): string {
  if (reach === null) return 'scope-broad-none';
  if (reach.exact) return 'scope-broad-exact';
  const byName = scopePoints(weights, { ...reach, covered: 0 });
  return reach.by === null || scopePoints(weights, reach) > byName
    ? 'scope-broad-part'
    : `scope-broad-${reach.by}`;
}

const reasons = {
  PROVISION: 'scope-provision',
  ARTICLE: 'scope-article',
  CHAPTER: 'scope-chapter',
  WHOLE: 'scope-whole',
  NONE: 'scope-none',
} as const;
