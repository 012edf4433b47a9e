import { textIn } from '../../domain/base/language.ts';
import type { Convention } from '../../domain/convention/article.ts';
import { shortTitleIn } from '../../domain/convention/short-title.ts';
import { builder } from '../builder.ts';

export const ConventionRef = builder.objectRef<Convention>('Convention').implement({
  description: 'A treaty; the keys of its provisions begin with its code, those of uncac alone are bare.',
  fields: (t) => ({
    code: t.exposeString('code'),
    shortTitle: t.string({
      description:
        'As its provisions are read, `2(1) UNTOC`; its code in capitals where it has no short name.',
      resolve: (convention, _args, { language }) => shortTitleIn(convention, language),
    }),
    fictional: t.boolean({
      description: 'Invented for demonstration.',
      resolve: ({ fictional }) => fictional ?? false,
    }),
    title: t.string({ resolve: ({ titles }, _args, { language }) => textIn(titles, language) }),
  }),
});

builder.queryField('conventions', (t) =>
  t.field({
    type: [ConventionRef],
    description: 'Those that are loaded, the Convention against Corruption first.',
    resolve: (_root, _args, { store }) => [...store.catalogue().conventions.values()],
  }),
);
