import type { Area } from '../../../domain/assistance/convergence/convergence.ts';
import type { GraphContext } from '../../base/context.ts';
import type { Types } from '../../builder.ts';
import { ArticleRef, articleOf } from '../../convention/article.ts';
import { SubjectRef, subjectOf } from '../../convention/subject.ts';

interface OfAreas {
  readonly areas: readonly Area[];
}

/** What States have in common, of a group or of a joint offer; nothing to whoever `sees` not all that it follows from. */
export const areasSaid = <Of extends OfAreas>(
  t: PothosSchemaTypes.ObjectFieldBuilder<Types, Of>,
  sees: (of: Of, context: GraphContext) => boolean | Promise<boolean> = () => true,
) => ({
  articles: t.field({
    type: [ArticleRef],
    description: 'With which all of them put help first.',
    resolve: async (of: Of, _args: unknown, context: GraphContext) =>
      (await sees(of, context)) ? codes(of, 'ARTICLE').map((number) => articleOf(context, number)) : [],
  }),
  subjects: t.field({
    type: [SubjectRef],
    description: 'On which all of them put help first.',
    resolve: async (of: Of, _args: unknown, context: GraphContext) =>
      (await sees(of, context)) ? codes(of, 'SUBJECT').map((code) => subjectOf(context, code)) : [],
  }),
});

const codes = ({ areas }: OfAreas, wanted: Area['kind']): readonly string[] =>
  areas.filter(({ kind }) => kind === wanted).map(({ code }) => code);
