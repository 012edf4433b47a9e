import { english } from '../../../lib/i18n.ts';

/** What has a time limit, in words that say whose it is. */
export const texts = english('match.limits', {
  PROPOSED: 'To answer a proposal',
  CONTACTED: 'To agree, once in contact',
  AGREED: 'To begin, once agreed',
  DELIVERING: 'To complete the help, once it began',
  UNSUPPORTED: 'For a first proposal on an open need',
});
