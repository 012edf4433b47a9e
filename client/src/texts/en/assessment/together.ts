export type Together = {
  'assessment.colleagues': typeof import('../../../features/assessment/together/colleague-texts.ts').texts;
  'assessment.here-line': typeof import('../../../features/assessment/together/HereLine.tsx').texts;
  'assessment.here-mark': typeof import('../../../features/assessment/together/HereMark.tsx').texts;
  'assessment.here-note': typeof import('../../../features/assessment/together/HereNote.tsx').texts;
  'assessment.together': typeof import('../../../features/assessment/together/Together.tsx').texts;
};
