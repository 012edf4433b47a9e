import { english } from '../lib/i18n.ts';

export const texts = english('ui.coverage', {
  UNMET: 'Unmet',
  OFFERED: 'Offered',
  AGREED: 'Agreed',
  UNDER_WAY: 'Under way',
  MET: 'Met',
  WITHDRAWN: 'Withdrawn',
});
