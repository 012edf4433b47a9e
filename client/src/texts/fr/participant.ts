import type { Participant } from '../en/participant.ts';
import type { In } from '../whole.ts';

export const participant = {
  participant: {
    find: 'Cherchez un participant par l’un de ses noms',
    nobody: 'Aucun participant ne porte ce nom.',
    title: 'États parties : {{parties}} sur {{all}} participants possibles',
    real: 'Données réelles',
    asList: 'En liste',
    asTiles: 'En mosaïque',
    source:
      'D’après les registres du dépositaire, par groupe régional de l’Organisation des Nations Unies. Une mosaïque, non des frontières : chaque participant a la même taille.',
    share: '{{parties}} sur {{all}}',
    recalled_one: 'De mémoire, pas encore vérifié ({{count}})',
    recalled_many: 'De mémoire, pas encore vérifiés ({{count}})',
    recalled_other: 'De mémoire, pas encore vérifiés ({{count}})',
    notLookedUp: 'de mémoire, pas encore vérifié',
    lookedUp: 'trouvé dans le registre',
    ungrouped: '{{name}} : {{status}}, dans aucun groupe',
    name: 'Participant',
    status: 'Statut',
    signed: 'Signature',
    deposited: 'Dépôt',
    group: 'Groupe régional',
    ldc: 'Pays moins avancé',
    found: 'Source',
    yes: 'Oui',
  },
} satisfies In<'fr', Participant>;
