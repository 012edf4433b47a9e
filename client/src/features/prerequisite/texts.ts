import { english } from '../../lib/i18n.ts';

/** Words that several parts of the screen say. */
export const texts = english('prerequisite', {
  YES: 'Yes',
  IN_PART: 'In part',
  NO: 'No',
  UNANSWERED: 'not answered',
  NOT_ASKED: 'not in this checklist',
  noNeed: 'no need',
  needs_one: '1 need',
  needs_other: '{{count}} needs',
  wait_one: '1 need waits for it',
  wait_other: '{{count}} needs wait for it',
});
