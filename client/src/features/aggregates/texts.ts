import { english } from '../../lib/i18n.ts';

export const texts = english('aggregates.shown', {
  title: 'Answers that are not shown, of States that consent',
  about:
    'Counted together over all States on {{date}}. No filter, cycle or earlier date chosen above narrows this, and each figure rests on at least {{count}} States.',
  none: 'Nothing of this checklist was published yet.',
  withheld:
    'Withheld: {{withheld}} of {{all}} provisions. Too few States consent there, or a figure would differ from an earlier one by too few of them.',
  perGap: '{{numerator}} of {{denominator}} gap answers here state the help wanted ({{percent}} %).',
  provision: 'Provision',
  states: 'States',
  yes: 'Yes',
  inPart: 'In part',
  no: 'No',
  stated: 'Help wanted at gaps',
  asOf: 'Counted on',
  held: 'withheld',
  consenting: 'States that consent',
  nobody: 'No State consents yet.',
  publish: 'Count and publish now',
  publishText:
    'The answers in force today are counted. What would rest on fewer than {{count}} States, or differ from an earlier figure by fewer, stays out. It cannot be undone.',
  cancel: 'Cancel',
});
