import type { Provider } from '../../domain/convention/provider.ts';
import { builder } from '../builder.ts';

export const NameInLanguageRef = builder
  .objectRef<{ readonly language: string; readonly name: string }>('NameInLanguage')
  .implement({
    description: 'What an organization calls itself in one language.',
    fields: (t) => ({ language: t.exposeString('language'), name: t.exposeString('name') }),
  });
export const namesIn = (names: Provider['names'] = {}) =>
  Object.entries(names).map(([language, name]) => ({ language, name }));
