export type SubjectTexts = {
  'subject.picker': typeof import('../../ui/SubjectPicker.tsx').texts;
  'subject.wish': typeof import('../../features/assessment/parts/WishSubjects.tsx').texts;
};
