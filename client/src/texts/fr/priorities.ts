import type { Priorities } from '../en/priorities.ts';
import type { In } from '../whole.ts';

export const priorities = {
  'offer.priorities': {
    title: 'Ce que nous mettons en premier',
    lead: 'Tout le monde le lit à côté de vos offres. Cela ne change aucun score ni aucun ordre ; ce que vous ne nommez pas reste ouvert.',
    textPart: 'Dans vos mots',
    textLabel: 'Ce qui passe en premier, et pourquoi',
    typesPart: 'Types d’aide',
    scopePart: 'Parties de la Convention',
    eligiblePart: 'États',
    yearsPart: 'Années',
    firstYear: 'Première année',
    lastYear: 'Dernière année',
    publish: 'Publier',
    back: 'Vers nos offres',
    said: 'Publié le {{day}}.',
    withdraw: 'Retirer',
    withdrawTitle: 'Retirer ce que vous mettez en premier',
    withdrawWhat: 'Plus personne ne le lira à côté de vos offres.',
    cancel: 'Annuler',
    of: 'Ce que {{provider}} met en premier',
    change: 'Le modifier',
    types: 'Types d’aide',
    scope: 'Pour quoi',
    eligible: 'Pour qui',
    years: 'Années',
    from: 'à partir de {{year}}',
    until: 'jusqu’en {{year}}',
  },
} as const satisfies In<'fr', Priorities>;
