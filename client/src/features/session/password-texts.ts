import { english } from '../../lib/i18n.ts';

export const texts = english('session.password', {
  title: 'Change password',
  current: 'Password now',
  next: 'New password',
  again: 'New password again',
  hint: 'At least twelve characters; a sentence is easier to keep than a riddle.',
  differ: 'The two do not agree. Type the new password again.',
  set: 'Set the password',
  change: 'Change the password',
  changed: 'The password is changed. Other sessions of this account have ended.',
});
