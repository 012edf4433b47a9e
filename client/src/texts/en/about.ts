export type About = {
  'about.sources': typeof import('../../features/about/Sources.tsx').texts;
};
