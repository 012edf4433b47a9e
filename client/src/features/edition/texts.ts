import { english } from '../../lib/i18n.ts';

/** What is said of editions on several of their parts. */
export const texts = english('edition', {
  edition: 'Edition {{number}}',
  now: 'now',
  PUBLIC: 'the public',
  DONORS: 'donors',
  SECRETARIAT: 'the secretariat',
  STATE: 'your State',
  STATED: 'Needs stated by their State',
  SHOWN: 'Needs newly shown',
  NO_LONGER_STATED: 'Needs no longer stated',
  NO_LONGER_SHOWN: 'Needs no longer shown',
  OFFERED: 'An offer was opened',
  AGREED: 'Help was agreed on',
  UNDER_WAY: 'Help began',
  MET: 'The State says it is met',
  FALLEN: 'Less far served',
});
