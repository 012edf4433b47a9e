import { english } from '../../../lib/i18n.ts';

export const texts = english('assessment.checklist-nav', {
  label: 'Provisions of the checklist',
  cycle: 'cycle {{cycle}}',
  of: 'of',
  answered: 'provisions answered',
  place: 'provision {{at}} of {{of}}',
  short: '{{answered}} of {{of}} answered',
  progress: '{{answered}} of {{of}} answered',
  unsaved: 'Not saved',
  commented: 'Has a comment',
  done: 'Answered',
  toConfirm: 'To be confirmed',
  byFile: 'Fill in by file',
  divide: 'Who does what',
});
