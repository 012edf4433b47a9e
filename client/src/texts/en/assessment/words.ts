export type Words = {
  'assessment.assessment-standing': typeof import('../../../features/assessment/AssessmentStanding.tsx').texts;
  assessment: typeof import('../../../features/assessment/texts.ts').texts;
};
