import { english } from '../../lib/i18n.ts';

export const texts = english('participant', {
  title: 'States parties: {{parties}} of {{all}} possible participants',
  real: 'Real data',
  asList: 'As a list',
  asTiles: 'As tiles',
  source:
    'From the depositary record, by regional group of the United Nations. Tiles, not borders: every participant has the same size.',
  share: '{{parties}} of {{all}}',
  find: 'Find a participant, by any of its names',
  nobody: 'No participant is called that.',
  recalled_one: 'Recalled, not yet looked up ({{count}})',
  recalled_other: 'Recalled, not yet looked up ({{count}})',
  notLookedUp: 'recalled, not yet looked up',
  lookedUp: 'found in the record',
  ungrouped: '{{name}}: {{status}}, in no group',
  name: 'Participant',
  status: 'Status',
  signed: 'Signed',
  deposited: 'Deposited',
  group: 'Regional group',
  ldc: 'Least developed',
  found: 'Source',
  yes: 'Yes',
});
