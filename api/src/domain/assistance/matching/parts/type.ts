import type { Catalogue } from '../../../convention/catalogue.ts';
import type { AssistanceCategory } from '../../../convention/instrument.ts';
import { sameCategoryPoints, weights } from '../weights.ts';
import { type PartRule, part } from './rule.ts';

/** Exactness of type: the very type, or at least one of its category. */
export const type: PartRule = (need, offer, { catalogue }) => {
  const points = typePoints(offer.types, need.type, need.category, catalogue);
  if (points === weights.TYPE) return part('TYPE', points, 'type-exact', { type: need.type });
  const reason = points > 0 ? 'type-category' : 'type-other';
  return part('TYPE', points, reason, { type: need.type, category: need.category });
};

export function typePoints(
  offered: readonly string[],
  wanted: string,
  category: AssistanceCategory,
  { assistanceTypes }: Pick<Catalogue, 'assistanceTypes'>,
): number {
  if (offered.includes(wanted)) return weights.TYPE;
  return offered.some((code) => assistanceTypes.get(code)?.category === category) ? sameCategoryPoints : 0;
}
