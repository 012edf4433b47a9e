import { english } from '../lib/i18n.ts';

/** The name of the product, for the header and the window. */
export const texts = english('ui.brand', { name: 'Needs Matrix' });
