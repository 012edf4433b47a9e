import type { Instrument } from '../en/instrument.ts';
import type { In } from '../whole.ts';

export const instrument = {
  'instrument.replies-question': {
    title: 'Ce que cette liste demande aussi',
  },
  'instrument.reply-field': {
    required: '(réponse demandée)',
    none: 'Sans réponse',
    clear: 'La retirer',
  },
  'instrument.number-field': {
    noNumber: 'Écrivez un nombre en chiffres, et il sera enregistré.',
    least: 'Écrivez un nombre d’au moins {{least}}.',
    most: 'Écrivez un nombre d’au plus {{most}}.',
  },
  'instrument.reply-table': {
    row: 'Ligne {{number}}',
    add: 'Ajouter une ligne',
    remove: 'Retirer la ligne',
    none: 'Sans réponse',
    empty: 'Aucune ligne.',
  },
} satisfies In<'fr', Instrument>;
