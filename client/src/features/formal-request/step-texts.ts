import { english } from '../../lib/i18n.ts';

/** Each step: its button, its question, and what follows from it. */
export const stepTexts = english('formal-request.step', {
  SEND: 'Send it',
  SEND_title: 'Send this request?',
  SEND_text:
    'It goes to {{receiver}} with all help already received, and stays as it is now. You can withdraw it until it is answered.',
  WITHDRAW: 'Withdraw it',
  WITHDRAW_title: 'Withdraw this request?',
  WITHDRAW_text: 'It stays readable for those who have it, and nothing more follows from it.',
  ACKNOWLEDGE: 'Acknowledge it',
  ACKNOWLEDGE_title: 'Acknowledge this request?',
  ACKNOWLEDGE_text: '{{state}} is told that you have it. The answer may come later.',
  ANSWER: 'Answer it',
  ANSWER_title: 'Answer this request',
  ANSWER_text: 'What you send here is read by {{state}}, and is not changed afterwards.',
  FULFIL: 'It was fulfilled',
  FULFIL_title: 'Was the request fulfilled?',
  FULFIL_text: 'You say that the help asked for was given or is on its way. This ends the request.',
  NOT_FULFIL: 'It was not fulfilled',
  NOT_FULFIL_title: 'Was the request not fulfilled?',
  NOT_FULFIL_text: 'This ends the request. You can ask again afterwards, once.',
  words: 'Words with it, if you like',
  answer: 'Your answer',
  answerMissing: 'Write your answer.',
  cancel: 'Cancel',
});
