import { english } from '../lib/i18n.ts';

export const texts = english('ui.unknown', {
  unknown: 'This link contains something unknown: {{parts}}. It was left out; the rest is shown.',
  part: '{{name}} “{{value}}”',
  article: 'article',
  asOf: 'date',
  category: 'category of help',
  chapter: 'chapter',
  columns: 'columns',
  coverage: 'coverage',
  horizon: 'horizon',
  instrument: 'checklist',
  obligationLevel: 'obligation level',
  participant: 'State',
  priorityArea: 'priority area',
  provider: 'provider',
  provision: 'provision',
  regionalGroup: 'regional group',
  rows: 'rows',
  status: 'status',
  type: 'kind of help',
});
