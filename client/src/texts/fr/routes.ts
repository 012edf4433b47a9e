import type { Routes } from '../en/routes.ts';
import type { In } from '../whole.ts';

export const routes = {
  'routes.account': { title: 'Votre compte', signOut: 'Se déconnecter' },
  'routes.offers-for-us': { bestFirst: 'La meilleure correspondance figure en premier.' },
  'routes.revise-offer': {
    title: 'Modifier l’offre',
    what: 'Tous voient l’offre telle que vous la publiez ici. Ce qui est déjà convenu se poursuit.',
    closed: 'Cette offre ne peut pas être modifiée',
    closedText: 'Elle a été retirée, ou n’est pas celle de votre organisme.',
    toOffer: 'Vers l’offre',
  },
} satisfies In<'fr', Routes>;
