export type MapTexts = {
  'matrix.faces': typeof import('../../features/matrix/FacesNav.tsx').texts;
  'matrix.map': typeof import('../../features/matrix/map/texts.ts').texts;
};
