export type IndicatorTexts = {
  'matrix.indicators': typeof import('../../features/matrix/indicators/texts.ts').texts;
};
