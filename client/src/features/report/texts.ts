import { english } from '../../lib/i18n.ts';

export const texts = english('report', {
  STATE_PROFILE: 'State profile',
  ANALYTIC: 'Analytic report on needs',
  DONOR_BRIEFING: 'Donor briefing',
  CYCLE_PROGRESS: 'Progress of the cycle',
  PUBLIC: 'The public',
  DONORS: 'Donors',
  SECRETARIAT: 'The secretariat',
  STATE: 'Your State',
});
