export type Guide = {
  'assessment.guide-panel': typeof import('../../../features/assessment/guide/guide-texts.ts').texts;
  'assessment.printed-guides': typeof import('../../../features/assessment/guide/use-guides.tsx').texts;
};
