import { english } from '../../../lib/i18n.ts';

export const texts = english('cycle.words', {
  SUBMITTED: 'Submitted',
  BEGUN: 'Begun',
  NOT_BEGUN: 'Not begun',
  STATE_PARTY: 'Parties',
  SIGNATORY: 'Signatories',
  OBSERVER: 'Observers',
  party: 'Party',
  signatory: 'Signatory',
  observer: 'Observer',
});
