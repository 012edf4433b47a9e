export type Matrix = {
  'matrix.demand': typeof import('../../features/matrix/Demand.tsx').texts;
  'matrix.matrix-in-brief': typeof import('../../features/matrix/MatrixInBrief.tsx').texts;
  'matrix.cell-sentence': typeof import('../../features/matrix/cell-sentence.ts').texts;
  'matrix.dimension-words': typeof import('../../features/matrix/dimension-words.ts').texts;
  'matrix.heads': typeof import('../../features/matrix/heads.ts').texts;
};
