import { english } from '../lib/i18n.ts';

/** Of the open needs those that are agreed on or under way. */
export type Served = { readonly served: number; readonly open: number };

export const texts = english('ui.served', {
  served: '{{served}} of {{open}} open needs served',
  nothingOpen: 'no need is open',
});
