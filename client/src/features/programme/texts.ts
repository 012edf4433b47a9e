import { english } from '../../lib/i18n.ts';

/** What is said of plans and programmes on several of their screens. */
export const texts = english('programme', {
  years: '{{first}} to {{last}}',
  plan: 'National plan of {{owner}}',
  programme: 'Programme of {{owner}}',
  cancel: 'Cancel',
});
