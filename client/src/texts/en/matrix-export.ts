export type MatrixExport = {
  'matrix-export.texts': typeof import('../../features/matrix/export/texts.ts').texts;
};
