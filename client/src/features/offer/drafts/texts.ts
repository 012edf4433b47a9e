import { english } from '../../../lib/i18n.ts';

export const texts = english('offer.drafts', {
  title: 'Drafts',
  what: 'Seen and written by all our people, and by nobody else until one of them publishes it.',
  begun: 'Begun by {{name}} on {{day}}',
  changed: 'changed last by {{name}} on {{day}}',
  goOn: 'Go on with it',
  goOnWith: 'Go on with {{title}}',
  remove: 'Remove',
  removeOf: 'Remove the draft {{title}}',
  removeWhat: 'None of us can get it back.',
  back: 'Back',
  keep: 'Keep it as a draft of ours',
  save: 'Save the draft',
  kept: 'Saved for all our people.',
  untitled: 'Give it a title first: your colleagues know it by that.',
});
