export type File = {
  'assessment.by-article': typeof import('../../../features/assessment/file/ByArticle.tsx').texts;
  'assessment.file-drop': typeof import('../../../features/assessment/file/FileDrop.tsx').texts;
  'assessment.file-screen': typeof import('../../../features/assessment/file/FileScreen.tsx').texts;
  'assessment.import-preview': typeof import('../../../features/assessment/file/ImportPreview.tsx').texts;
  'assessment.import-row': typeof import('../../../features/assessment/file/ImportRow.tsx').texts;
  'assessment.imported-result': typeof import('../../../features/assessment/file/ImportedResult.tsx').texts;
};
