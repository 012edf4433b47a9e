import type { Sentences } from '../sentences.ts';

/** What the web feed says of editions. */
export const editionReasons: Sentences = {
  'feed-title': 'Matriz de necesidades y servicios: ediciones',
  'feed-author': 'La secretaría',
  'feed-edition': 'Edición {number}, a {day}',
  'feed-first': '{needs} necesidades de {states} Estados.',
  'feed-since': '{needs} necesidades de {states} Estados. Desde la edición anterior cambiaron {changed}.',
};
