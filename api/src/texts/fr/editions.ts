import type { Sentences } from '../sentences.ts';

/** What the web feed says of editions. */
export const editionReasons: Sentences = {
  'feed-title': 'Matrice des besoins et des services : éditions',
  'feed-author': 'Le secrétariat',
  'feed-edition': 'Édition {number}, au {day}',
  'feed-first': '{needs} besoins de {states} États.',
  'feed-since': '{needs} besoins de {states} États. Depuis l’édition précédente, {changed} ont changé.',
};
