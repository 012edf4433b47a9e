import { english } from '../../lib/i18n.ts';

export const texts = english('sourced', {
  COUNTRY_VISIT: 'Country visit',
  PEER_REVIEW: 'Peer review',
  LETTER: 'Letter',
  REQUEST: 'Request',
  EVENT: 'Event',
  proposed: 'Proposed',
  confirmed: 'Confirmed',
  declined: 'Declined',
  SECRETARIAT: 'The secretariat',
  STATE: 'The State itself',
  SECRETARIAT_SEES: 'The secretariat',
  DONORS_SEE: 'The secretariat and providers',
  PUBLIC_SEES: 'Everybody',
  visibility: 'Who may see it',
  fileOnItsWay: 'The file has not arrived yet. Wait for it, or remove it.',
});
