import type { Sentences } from '../sentences.ts';

/** What the web feed says of editions. */
export const editionReasons: Sentences = {
  'feed-title': 'Матрица потребностей и услуг: издания',
  'feed-author': 'Секретариат',
  'feed-edition': 'Издание {number} на {day}',
  'feed-first': 'Потребностей: {needs}, государств: {states}.',
  'feed-since': 'Потребностей: {needs}, государств: {states}. С прошлого издания изменилось: {changed}.',
};
