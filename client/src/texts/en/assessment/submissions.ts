export type Submissions = {
  'assessment.inbox': typeof import('../../../features/assessment/submissions/Inbox.tsx').texts;
  'assessment.indicator-row': typeof import('../../../features/assessment/submissions/IndicatorRow.tsx').texts;
  'assessment.longest-waiting': typeof import('../../../features/assessment/submissions/LongestWaiting.tsx').texts;
  'assessment.review-answer': typeof import('../../../features/assessment/submissions/ReviewAnswer.tsx').texts;
  'assessment.review-decision': typeof import('../../../features/assessment/submissions/ReviewDecision.tsx').texts;
  'assessment.silent-gaps': typeof import('../../../features/assessment/submissions/SilentGaps.tsx').texts;
};
