import { english } from '../../../lib/i18n.ts';

export const texts = english('account.sessions', {
  title: 'Where you are signed in',
  text: 'End what you do not recognize or no longer need. Ending a sign-in also ends the tokens that were made in it.',
  browser: 'Browser',
  token: 'Token for a program',
  since: 'since {{instant}}',
  until: 'until {{instant}}',
  current: 'This one',
  end: 'End it',
  endOf: 'End it: {{what}}',
  endOthers: 'End all others',
});
