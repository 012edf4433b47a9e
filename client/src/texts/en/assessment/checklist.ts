export type Checklist = {
  'assessment.assessment-cards': typeof import('../../../features/assessment/checklist/AssessmentCards.tsx').texts;
  'assessment.check-dialog': typeof import('../../../features/assessment/checklist/CheckDialog.tsx').texts;
  'assessment.checklist-foot': typeof import('../../../features/assessment/checklist/ChecklistFoot.tsx').texts;
  'assessment.checklist-nav': typeof import('../../../features/assessment/checklist/nav-texts.ts').texts;
  'assessment.open-assessment': typeof import('../../../features/assessment/checklist/OpenAssessment.tsx').texts;
  'assessment.take-up': typeof import('../../../features/assessment/checklist/TakeUp.tsx').texts;
  'assessment.standing-note': typeof import('../../../features/assessment/checklist/StandingNote.tsx').texts;
  'assessment.submit-dialog': typeof import('../../../features/assessment/checklist/SubmitForm.tsx').texts;
  'assessment.whole-checklist': typeof import('../../../features/assessment/checklist/WholeChecklist.tsx').texts;
  'assessment.whole-screen': typeof import('../../../features/assessment/checklist/WholeScreen.tsx').texts;
};
