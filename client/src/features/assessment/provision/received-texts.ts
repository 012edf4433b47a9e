import { english } from '../../../lib/i18n.ts';

export const texts = english('assessment.received-question', {
  question: 'Do you receive help with this already?',
  add: 'Add more help',
  providerName: 'Who gives it',
  nameHint: 'Name the provider, and it is saved.',
  type: 'Which help',
  from: 'From',
  until: 'Until',
  remove: 'Remove',
});
