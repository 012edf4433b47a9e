import type { ArticleInGraphFragment, PrerequisiteGraphFragment } from '../../gql/graphql.ts';
import type { Link } from './shown-graph.ts';

/** An article as the graph has it, with what matters to a test. */
export const anArticle = (
  number: string,
  overrides: { readonly waitsFor?: readonly string[]; readonly needsWaiting?: number } = {},
): ArticleInGraphFragment =>
  ({
    __typename: 'ArticleInGraph',
    standing: 'NO',
    needs: 0,
    startAtOnce: 0,
    answered: [],
    needsWaiting: overrides.needsWaiting ?? 0,
    article: { __typename: 'Article', number, title: `Title of ${number}`, shortTitle: `Short ${number}` },
    waitsFor: (overrides.waitsFor ?? []).map((one) => ({ __typename: 'Article', number: one })),
  }) as ArticleInGraphFragment;

export const aLink = (
  prerequisite: string,
  article: string,
  { waitsFor = [], strength = 'HARD' }: { waitsFor?: readonly string[]; strength?: Link['strength'] } = {},
): Link =>
  ({
    __typename: 'PrerequisiteLink',
    strength,
    reason: '',
    article: { __typename: 'Article', number: article, shortTitle: '' },
    prerequisite: { __typename: 'Article', number: prerequisite, shortTitle: '' },
    waitsFor: waitsFor.map((number) => ({ __typename: 'Article', number })),
  }) as Link;

export const aGraph = (
  articles: readonly ArticleInGraphFragment[],
  links: readonly Link[],
): PrerequisiteGraphFragment =>
  ({ __typename: 'PrerequisiteGraph', openNeeds: 1, articles, links, order: [], longestRow: [] }) as never;
