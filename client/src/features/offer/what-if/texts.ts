import { english } from '../../../lib/i18n.ts';

/** The words of what a provider tries out. */
export const texts = english('offer.what-if', {
  offers: 'Our offers, as they would be',
  what: 'Change, add or withdraw offers here, and see what would become of needs. Nothing is done until you say so.',
  none: 'No offer yet',
  noneText: 'Add one here to see which needs it would fit.',
  add: 'Add an offer',
  added: 'New',
  change: 'Change',
  withdraw: 'Withdraw',
  withdrawn: 'Withdrawn',
  asItIs: 'As it is',
  undo: 'As it was',
  undoOf: 'Leave “{{title}}” as it is',
  changeOf: 'Change “{{title}}”',
  withdrawOf: 'Withdraw “{{title}}”',
  gone: 'without: {{what}}',
  places_one: '{{shown}} place a year',
  places_other: '{{shown}} places a year',
  noLimit: 'no limit a year',
  otherwise: 'other words',
  try: 'Show what would change',
  close: 'Close',
  toCorrect: 'Correct what is marked first.',
});
