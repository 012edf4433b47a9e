import { exactnessOf } from '../../offer-reach.ts';
import { scopePoints } from '../weights.ts';
import { type PartRule, part } from './rule.ts';

/** Exactness of scope: provision > article > chapter > whole Convention. */
export const scope: PartRule = ({ provision }, offer, facts) => {
  const { catalogue } = facts;
  const exactness = exactnessOf(offer.scope, provision, catalogue);
  const article = catalogue.provisions.get(provision)?.article ?? '';
  const chapter = catalogue.articles.get(article)?.chapter ?? '';
  const points = scopePoints(catalogue.weights, exactness);
  return part('SCOPE', points, facts, reasons[exactness ?? 'NONE'], { provision, article, chapter });
};

const reasons = {
  PROVISION: 'scope-provision',
  ARTICLE: 'scope-article',
  CHAPTER: 'scope-chapter',
  WHOLE: 'scope-whole',
  NONE: 'scope-none',
} as const;
