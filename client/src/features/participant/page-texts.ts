import { english } from '../../lib/i18n.ts';

export const texts = english('participant.page', {
  known: 'What is known of it',
  status: 'Status',
  signed: 'Signed',
  deposited: 'Deposited',
  group: 'Regional group',
  lists: 'Lists',
  LDC: 'Least developed',
  SIDS: 'Small island developing',
  LLDC: 'Landlocked developing',
  source: 'Source',
  record: 'Record of the depositary (United Nations Treaty Collection, XVIII-14)',
  looked: 'The dates were found in the record.',
  recalled: 'The dates were recalled, and not yet looked up in the record.',
  invented: 'This State is invented for demonstration: nothing on this page is about a real one.',
});
