import { english } from '../../../lib/i18n.ts';

export const texts = english('assessment.guide-panel', {
  title: 'What is asked, and typical evidence',
  ours: 'Our explanation, not the authentic text.',
  article: 'Article {{number}} as a whole',
  evidence: 'Typical evidence',
  inEnglish: 'In English: not yet translated into your language.',
  guides: 'More in the guides',
  paragraphs: 'paragraphs {{paragraphs}}',
  byPart: 'A link opens the guide as a whole: look there for the part that is named.',
});
