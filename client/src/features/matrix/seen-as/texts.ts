import { english } from '../../../lib/i18n.ts';

export const texts = english('matrix.seen-as', {
  change: 'Change',
  title: 'Look at the matrix as somebody else',
  text: 'Everything is computed for those whom you choose. You never see more than you see yourself.',
  as: 'Seen as',
  self: 'Yourself',
  people: 'The people of a State',
  ofStates: 'Of the needs of other States you see what you see yourself.',
  ofState: 'Without what the State keeps to its own people.',
  state: 'State',
  show: 'Show the matrix',
  banner: 'You are looking at this as somebody else: {{audience}}.',
  back: 'Look as yourself again',
  none: 'You cannot look at the matrix as this audience',
});
