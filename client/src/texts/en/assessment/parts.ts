export type Parts = {
  'parts.beside-wish': typeof import('../../../features/assessment/parts/BesideWish.tsx').texts;
  'parts.asked-already': typeof import('../../../features/assessment/parts/AskedAlready.tsx').texts;
  'parts.single-texts': typeof import('../../../features/assessment/parts/SingleTexts.tsx').texts;
  'parts.figures-table': typeof import('../../../features/assessment/parts/FiguresTable.tsx').texts;
  'parts.figures-read': typeof import('../../../features/assessment/sheet/FiguresRead.tsx').texts;
  'parts.text-languages': typeof import('../../../features/assessment/parts/TextLanguages.tsx').texts;
  'parts.translations': typeof import('../../../features/assessment/parts/Translations.tsx').texts;
  'parts.law-and-practice': typeof import('../../../features/assessment/parts/LawAndPractice.tsx').texts;
  'parts.reuse-measure': typeof import('../../../features/assessment/parts/ReuseMeasure.tsx').texts;
  'parts.told': typeof import('../../../ui/Told.tsx').texts;
  'parts.told-in': typeof import('../../../ui/ToldIn.tsx').texts;
  'parts.number-field': typeof import('../../../ui/NumberField.tsx').texts;
};
