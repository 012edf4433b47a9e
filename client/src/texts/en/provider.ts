export type ProviderTexts = {
  'provider.merge': typeof import('../../features/provider/texts.ts').texts;
  'routes.merge-providers': typeof import('../../routes/merge-providers.tsx').texts;
};
