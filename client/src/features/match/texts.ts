import { english } from '../../lib/i18n.ts';

/** The words of a match: its parts, its stages, its sides. */
export const texts = english('match', {
  TYPE: 'Kind of help',
  SCOPE: 'Scope',
  SUBJECT: 'Subjects',
  LANGUAGE: 'Language',
  TIME: 'Time',
  MODE: 'On site or remote',
  BUDGET: 'Budget',
  LEGAL_TRADITION: 'Legal tradition',
  PRESENCE: 'Already at work',
  PROPOSED: 'Proposed',
  CONTACTED: 'In contact',
  AGREED: 'Agreed',
  DELIVERING: 'Delivering',
  DONE: 'Done',
  DECLINED: 'Declined',
  STATE: 'the State',
  PROVIDER: 'the provider',
  SHORT: 'Short term',
  MEDIUM: 'Medium term',
  LONG: 'Long term',
  isPriority: 'Among what its provider puts first',
  change: 'What would have to change',
  agreedByOne: 'agreed by {{side}}; waiting for the other side to agree',
});
