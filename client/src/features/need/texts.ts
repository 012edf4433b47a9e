import { english } from '../../lib/i18n.ts';

export const texts = english('need', {
  SHORT: 'Short',
  MEDIUM: 'Medium',
  LONG: 'Long',
  NONE: 'No horizon yet',
  horizon: 'Horizon',
  waitsArticle: 'Waits for article {{article}}',
  unlocks_one: 'Unlocks most: 1 need waits for it',
  unlocks_other: 'Unlocks most: {{count}} needs wait for it',
  vague: 'Vague',
  withoutGap: 'No gap stated: confirm it',
  inRevision: 'In revision',
  assisted: 'Assisted by {{names}}',
  noOffer: 'No offer yet',
  offers_one: '1 offer',
  offers_other: '{{count}} offers',
  best: 'best {{score}}',
  untitled: '{{type}}, article {{article}}',
});
