import type { Dimension } from '../../gql/graphql.ts';
import { english, useTexts } from '../../lib/i18n.ts';

/** What a dimension is called, and what the total over all its values is called. */
export function useDimensionWords() {
  const t = useTexts(texts);
  return {
    name: (dimension: Dimension) => t(dimension),
    all: (dimension: Dimension) => t(`all_${dimension}`),
  };
}

export const texts = english('matrix.dimension-words', {
  CHAPTER: 'Chapter',
  ARTICLE: 'Article',
  PROVISION: 'Provision',
  PRIORITY_AREA: 'Priority area',
  OBLIGATION_LEVEL: 'Obligation level',
  CATEGORY: 'Category',
  TYPE: 'Assistance type',
  SUBJECT: 'Subject',
  REGIONAL_GROUP: 'Regional group',
  PARTICIPANT: 'State',
  PROVIDER: 'Provider',
  PROVIDER_KIND: 'Kind of provider',
  HORIZON: 'Horizon',
  COVERAGE: 'Coverage',
  all_CHAPTER: 'All chapters',
  all_ARTICLE: 'All articles',
  all_PROVISION: 'All provisions',
  all_PRIORITY_AREA: 'All areas',
  all_OBLIGATION_LEVEL: 'All levels',
  all_CATEGORY: 'All categories',
  all_TYPE: 'All types',
  all_SUBJECT: 'All subjects',
  all_REGIONAL_GROUP: 'All groups',
  all_PARTICIPANT: 'All States',
  all_PROVIDER: 'All providers',
  all_PROVIDER_KIND: 'All kinds',
  all_HORIZON: 'All horizons',
  all_COVERAGE: 'All needs',
});
