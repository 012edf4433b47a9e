import { english } from '../../../lib/i18n.ts';

export const texts = english('match.weights', {
  part: 'Part of the score',
  points: 'Gives at most',
  sameCategory: 'Another kind of the same category',
  article: 'The offer names the article',
  chapter: 'The offer names the chapter',
  whole: 'The offer names the whole Convention',
  remoteOnly: 'From afar only, where somebody is needed on site',
});
