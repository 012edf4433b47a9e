export type Answer = {
  'assessment.answer-sheet': typeof import('../../../features/assessment/sheet/AnswerSheet.tsx').texts;
  'assessment.changed-by-two': typeof import('../../../features/assessment/answer/ChangedByTwo.tsx').texts;
  'assessment.field-save': typeof import('../../../features/assessment/answer/FieldSave.tsx').texts;
  'assessment.measure-view': typeof import('../../../features/assessment/sheet/MeasureView.tsx').texts;
  'assessment.question': typeof import('../../../features/assessment/provision/Question.tsx').texts;
  'assessment.use-answer-form.reasons': typeof import('../../../features/assessment/answer/use-answer-form.ts').reasons;
};
