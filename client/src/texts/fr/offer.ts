import type { Offer } from '../en/offer.ts';
import type { In } from '../whole.ts';

export const offer = {
  'offer.offer-actions': {
    revise: 'La modifier',
    ends: 'Pour ceux-ci, plus rien ne pourra être convenu :',
    undone: 'C’est irréversible : pour l’offrir de nouveau, publiez une nouvelle offre.',
  },
  'offer.editor': {
    date: 'Corrigez cette date, ou effacez-la.',
    capacity: 'Écrivez un nombre entier de 1 à 1 000 000, ou laissez vide.',
    ceiling: 'Écrivez un nombre avec un point et 15 chiffres au plus devant lui, ou laissez vide.',
    revise: 'Publier les modifications',
    becameFirst:
      'L’offre est publiée telle que vous l’avez d’abord envoyée. Vos modifications ultérieures ne le sont pas encore.',
  },
} satisfies In<'fr', Offer>;
