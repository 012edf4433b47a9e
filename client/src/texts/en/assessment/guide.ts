export type Guide = {
  'assessment.guide-panel': typeof import('../../../features/assessment/guide/GuidePanel.tsx').texts;
};
