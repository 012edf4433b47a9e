import { english } from '../../../lib/i18n.ts';

export const texts = english('matrix.follow', {
  follow: 'Follow',
  followOne: 'Follow:',
  title: 'Be told by mail what changes here',
  search: 'This saved search',
  everything: 'The whole matrix',
  keepFirst: 'This search: save it first',
  opening: 'Opening…',
});
