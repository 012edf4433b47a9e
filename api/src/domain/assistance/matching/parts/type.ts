import type { Catalogue } from '../../../convention/catalogue.ts';
import type { AssistanceCategory } from '../../../convention/instrument.ts';
import { type PartRule, part } from './rule.ts';

/** Exactness of type: the very type, or at least one of its category. */
export const type: PartRule = (need, offer, facts) => {
  const points = typePoints(offer.types, need.type, need.category, facts.catalogue);
  if (offer.types.includes(need.type)) return part('TYPE', points, facts, 'type-exact', { type: need.type });
  const near = ofCategory(offer.types, need.category, facts.catalogue);
  const reason = near ? 'type-category' : 'type-other';
  return part('TYPE', points, facts, reason, { type: need.type, category: need.category });
};

export function typePoints(
  offered: readonly string[],
  wanted: string,
  category: AssistanceCategory,
  catalogue: Pick<Catalogue, 'assistanceTypes' | 'weights'>,
): number {
  const { parts, sameCategory } = catalogue.weights;
  if (offered.includes(wanted)) return parts.TYPE;
  return ofCategory(offered, category, catalogue) ? sameCategory : 0;
}

const ofCategory = (
  offered: readonly string[],
  category: AssistanceCategory,
  { assistanceTypes }: Pick<Catalogue, 'assistanceTypes'>,
): boolean => offered.some((code) => assistanceTypes.get(code)?.category === category);
