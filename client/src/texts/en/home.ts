export type Home = {
  'home.hero': typeof import('../../features/home/Hero.tsx').texts;
  'home.key-figures': typeof import('../../features/home/KeyFigures.tsx').texts;
  'home.page': typeof import('../../routes/home.tsx').texts;
};
