import type { ArticleInGraph } from '../../domain/assessment/prerequisites/article-in-graph.ts';
import type { PrerequisiteGraph } from '../../domain/assessment/prerequisites/graph.ts';
import type { Link } from '../../domain/assessment/prerequisites/links.ts';
import type { Settled } from '../../domain/assessment/prerequisites/settling.ts';
import { type AnsweredProvision, articleStandings } from '../../domain/assessment/prerequisites/standing.ts';
import { reasonIn } from '../../domain/convention/labels.ts';
import { prerequisiteGraphOf } from '../../services/assessment/prerequisites/prerequisite-graph.ts';
import { enumOf } from '../base/enum-of.ts';
import { builder } from '../builder.ts';
import { ArticleRef, articleOf, ProvisionRef, provisionOf } from '../convention/article.ts';
import { PrerequisiteStrengthRef } from '../convention/enums.ts';
import { ComplianceRef } from './enums.ts';

const ArticleStandingRef = enumOf(
  'ArticleStanding',
  articleStandings,
  'YES: each provision that is asked. NO: each that is answered. UNANSWERED: what the viewer may not see, too. NOT_ASKED: not in this checklist.',
);

const AnsweredProvisionRef = builder.objectRef<AnsweredProvision>('AnsweredProvision').implement({
  description: 'What the answer in force says of one provision.',
  fields: (t) => ({
    provision: t.field({
      type: ProvisionRef,
      resolve: ({ provision }, _args, context) => provisionOf(context, provision),
    }),
    compliance: t.expose('compliance', { type: ComplianceRef }),
    appliedDirectly: t.exposeBoolean('appliedDirectly', {
      description: 'The treaty itself is applied: a gap here holds nothing up [WG 28].',
    }),
  }),
});

const ArticleInGraphRef = builder.objectRef<ArticleInGraph>('ArticleInGraph').implement({
  description: 'How one article is answered by one State, and what waits for it [WG 27].',
  fields: (t) => ({
    article: t.field({
      type: ArticleRef,
      resolve: ({ article }, _args, context) => articleOf(context, article),
    }),
    standing: t.expose('standing', { type: ArticleStandingRef }),
    answered: t.field({ type: [AnsweredProvisionRef], resolve: ({ answered }) => [...answered] }),
    needs: t.exposeInt('needs', { description: 'Open needs of its own.' }),
    needsWaiting: t.exposeInt('needsWaiting', {
      description: 'Open needs, of whatever article, that it holds up, directly or through others.',
    }),
    startAtOnce: t.exposeInt('startAtOnce', {
      description: 'Of needsWaiting, those for which nothing else is in the way.',
    }),
    waitsFor: t.field({
      type: [ArticleRef],
      description: 'The articles that hold up its needs and its gaps.',
      resolve: ({ waitsFor }, _args, context) => waitsFor.map((number) => articleOf(context, number)),
    }),
  }),
});

const PrerequisiteLinkRef = builder.objectRef<Link>('PrerequisiteLink').implement({
  description: 'The article builds on the prerequisite.',
  fields: (t) => ({
    article: t.field({
      type: ArticleRef,
      resolve: ({ article }, _args, context) => articleOf(context, article),
    }),
    prerequisite: t.field({
      type: ArticleRef,
      resolve: ({ prerequisite }, _args, context) => articleOf(context, prerequisite),
    }),
    strength: t.expose('strength', { type: PrerequisiteStrengthRef }),
    reason: t.string({ resolve: (link, _args, { language }) => reasonIn(link, language) }),
    waitsFor: t.field({
      type: [ArticleRef],
      description: 'The articles that are waited for through it; none of a soft one.',
      resolve: ({ waitsFor }, _args, context) => waitsFor.map((number) => articleOf(context, number)),
    }),
  }),
});

const SettledArticleRef = builder.objectRef<Settled>('SettledArticle').implement({
  description:
    'How many open needs can start once this article, and all before it in the order, are settled.',
  fields: (t) => ({
    article: t.field({
      type: ArticleRef,
      nullable: true,
      description: 'Null: today.',
      resolve: ({ article }, _args, context) => (article === null ? null : articleOf(context, article)),
    }),
    canStart: t.exposeInt('canStart'),
  }),
});

const PrerequisiteGraphRef = builder.objectRef<PrerequisiteGraph>('PrerequisiteGraph').implement({
  description: 'What one State’s articles build on, and what waits for what [WG 27]. It compares no States.',
  fields: (t) => ({
    openNeeds: t.exposeInt('openNeeds', { description: 'Of these articles.' }),
    articles: t.field({
      type: [ArticleInGraphRef],
      complexity: { field: 1, multiplier: 50 },
      description: 'Those of the checklist and all that they build on, in the order of the Convention.',
      resolve: ({ articles }) => [...articles],
    }),
    links: t.field({
      type: [PrerequisiteLinkRef],
      complexity: { field: 1, multiplier: 50 },
      resolve: ({ links }) => [...links],
    }),
    order: t.field({
      type: [SettledArticleRef],
      complexity: { field: 1, multiplier: 20 },
      description:
        'One order in which what holds needs up could be settled: what most wait for first, nothing before what it waits for. The State decides.',
      resolve: ({ order }) => [...order],
    }),
    longestRow: t.field({
      type: [ArticleRef],
      description: 'The longest row of articles of which each waits for the one before it.',
      resolve: ({ longestRow }, _args, context) => longestRow.map((number) => articleOf(context, number)),
    }),
  }),
});

builder.queryField('prerequisiteGraph', (t) =>
  t.field({
    type: PrerequisiteGraphRef,
    description:
      'From the answers in force and open needs of this State that the viewer may see. A code that does not exist is INVALID, with its place.',
    args: {
      participant: t.arg.string({ required: true }),
      instrument: t.arg.string({ required: true }),
    },
    complexity: 50,
    resolve: (_root, asked, context) => prerequisiteGraphOf(context, asked),
  }),
);
