import type { Reference } from '../../domain/base/ids.ts';
import { textIn } from '../../domain/base/language.ts';
import { Invalid } from '../../domain/base/refusal.ts';
import { type Subject, subjectsOf } from '../../domain/convention/subject.ts';
import type { GraphContext } from '../base/context.ts';
import { builder, type Types } from '../builder.ts';
import { ArticleRef, articleOf, ProvisionRef, provisionOf } from './article.ts';

/** Two or three of what is in memory. */
const fewKnown = { field: 1, multiplier: 1 };

export const SubjectRef = builder.objectRef<Subject>('Subject').implement({
  description:
    'What help is about, across provisions [WG 19, 26]. The vocabulary is data; what each is mostly about is our own reading, and narrows nothing.',
  fields: (t) => ({
    code: t.exposeString('code'),
    name: t.string({ resolve: ({ names }, _args, { language }) => textIn(names, language) }),
    articles: t.field({
      type: [ArticleRef],
      complexity: fewKnown,
      description: 'All of which it is mostly about.',
      resolve: ({ articles }, _args, context) => articles.map((number) => articleOf(context, number)),
    }),
    provisions: t.field({
      type: [ProvisionRef],
      complexity: fewKnown,
      description: 'Single ones beside these articles.',
      resolve: ({ provisions }, _args, context) =>
        provisions.map((reference) => provisionOf(context, reference)),
    }),
    version: t.exposeString('version', { description: 'Of the vocabulary that it came with.' }),
  }),
});

builder.queryField('subjects', (t) =>
  t.field({
    type: [SubjectRef],
    description: 'All subjects, in the order of the vocabulary.',
    args: {
      provision: t.arg.string({
        description:
          'Those that this one is mostly about alone, the nearest first: to be proposed. A provision that does not exist is INVALID.',
      }),
    },
    complexity: { field: 1, multiplier: 50 },
    resolve: (_root, { provision }, { store }) => {
      const catalogue = store.catalogue();
      if (provision == null) return [...catalogue.subjects.values()];
      if (!catalogue.provisions.has(provision as Reference))
        throw new Invalid(`There is no provision "${provision}". Take the code as the catalogue writes it.`, [
          'provision',
        ]);
      return [...subjectsOf(catalogue, provision as Reference)];
    },
  }),
);

/** One that the vocabulary no longer has is called by its code. */
export const subjectOf = ({ store }: GraphContext, code: string): Subject =>
  store.catalogue().subjects.get(code) ?? {
    ...{ code, names: { en: code }, articles: [], provisions: [], version: '' },
  };

/** Of what names subjects. */
export const subjectsSaid = <Said extends { readonly subjects?: readonly string[] }>(
  t: PothosSchemaTypes.ObjectFieldBuilder<Types, Said>,
) => ({
  subjects: t.field({
    type: [SubjectRef],
    complexity: { field: 1, multiplier: 2 },
    description: 'What it is about, across provisions; empty where none is named.',
    resolve: ({ subjects = [] }: Said, _args: unknown, context: GraphContext) =>
      subjects.map((code) => subjectOf(context, code)),
  }),
});
