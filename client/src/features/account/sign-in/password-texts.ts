import { english } from '../../../lib/i18n.ts';

export const texts = english('account.password', {
  title: 'Change password',
  current: 'Current password',
  next: 'New password',
  again: 'New password again',
  hint: 'At least twelve characters; a sentence is easier to remember than a riddle.',
  differ: 'The two passwords do not match. Type the new password again.',
  set: 'Set the password',
  change: 'Change the password',
  changed: 'The password is changed. Other sessions of this account have ended.',
});
