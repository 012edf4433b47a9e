import { english } from '../../lib/i18n.ts';

export const texts = english('work.mail', {
  WAITING: 'Waiting',
  SENDING: 'Being sent',
  SENT: 'Sent',
  IN_DOUBT: 'In doubt',
  FAILED: 'Failed',
  read: 'Read',
  decide: 'Read and decide',
  readNamed: 'Read the letter to {{name}}: {{subject}}',
  letterTo: 'Letter to {{name}}',
  to: 'To',
  subject: 'Subject',
  language: 'Language',
  messageId: 'Message-ID',
  doubt:
    'It was being handed to the mail server when something broke, so it may have arrived. Ask the person, or look into the log of the mail server by the Message-ID. Sent again, it may arrive twice.',
  again: 'Send again',
  arrived: 'It arrived',
  close: 'Close',
});
