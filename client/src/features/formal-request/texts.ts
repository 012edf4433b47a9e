import { english } from '../../lib/i18n.ts';

/** What is said of a request on several of its screens. */
export const texts = english('formal-request', {
  DRAFT: 'Draft',
  SENT: 'Sent',
  ACKNOWLEDGED: 'Acknowledged',
  ANSWERED: 'Answered',
  FULFILLED: 'Fulfilled',
  NOT_FULFILLED: 'Not fulfilled',
  WITHDRAWN: 'Withdrawn',
  secretariat: 'The secretariat',
  overdue: 'Its term is over',
  dueOn: 'Answer asked for by {{day}}',
  help: 'Help already received: {{number}}',
  noHelp: 'No help is known.',
});
