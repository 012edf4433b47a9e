import { english } from '../../lib/i18n.ts';

/** What somebody may say of two activities that overlap, and the lists by it. */
export const texts = english('overlap.verdict', {
  OPEN: 'To decide',
  DUPLICATE: 'Duplicate',
  COOPERATION: 'Working together',
  NEITHER: 'Neither',
});
