import { type Answer, isGap } from '../../domain/assessment/answer.ts';
import { isAnswered } from '../../domain/assessment/submission.ts';
import { answerId } from '../../domain/base/ids.ts';
import type { Prerequisite } from '../../domain/convention/article.ts';
import { reasonIn } from '../../domain/convention/labels.ts';
import { awaitedBy, prerequisitesOf } from '../../domain/convention/prerequisites.ts';
import { builder } from '../builder.ts';
import { ArticleRef, articleOf, ProvisionRef, provisionOf } from '../convention/article.ts';
import { PrerequisiteStrengthRef } from '../convention/enums.ts';
import { AnswerRef } from './answer.ts';
import { answerById } from './loaders.ts';

interface BuildsOn {
  readonly prerequisite: Prerequisite;
  /** This State's answers to what is waited for, where the viewer may see them. */
  readonly there: readonly Answer[];
}

const BuildsOnRef = builder.objectRef<BuildsOn>('BuildsOn').implement({
  description:
    "A prerequisite article of this answer's provision, and how this State answered there, if the viewer may see it [WG 27].",
  fields: (t) => ({
    article: t.field({
      type: ArticleRef,
      resolve: ({ prerequisite }, _args, context) => articleOf(context, prerequisite.prerequisite),
    }),
    strength: t.field({
      type: PrerequisiteStrengthRef,
      resolve: ({ prerequisite }) => prerequisite.strength,
    }),
    reason: t.string({
      resolve: ({ prerequisite }, _args, { language }) => reasonIn(prerequisite, language),
    }),
    answered: t.boolean({ resolve: ({ there }) => there.some(isAnswered) }),
    gaps: t.field({
      type: [ProvisionRef],
      resolve: ({ there }, _args, context) =>
        there
          .filter((answer) => isAnswered(answer) && isGap(answer))
          .map(({ provision }) => provisionOf(context, provision)),
    }),
  }),
});

builder.objectField(AnswerRef, 'buildsOn', (t) =>
  t.field({
    type: [BuildsOnRef],
    resolve: async ({ assessment, provision }, _args, context) => {
      const catalogue = context.store.catalogue();
      const prerequisites = prerequisitesOf(catalogue, provision);
      if (prerequisites.length === 0) return [];
      const answered = async (prerequisite: Prerequisite): Promise<BuildsOn> => {
        const ids = awaitedBy(prerequisite, catalogue.articles).map((reference) =>
          answerId(assessment, reference),
        );
        const there = await Promise.all(ids.map((id) => answerById(context, id)));
        return { prerequisite, there: there.flatMap((answer) => answer ?? []) };
      };
      return Promise.all(prerequisites.map(answered));
    },
  }),
);
