import type { Reference } from '../../base/ids.ts';
import type { Prerequisite } from '../../convention/article.ts';
import type { Catalogue } from '../../convention/catalogue.ts';
import { awaitedBy, hardPrerequisitesOf } from '../../convention/prerequisites.ts';
import type { WaitingNeed } from './settling.ts';
import { type AnsweredProvisions, holdsUp } from './standing.ts';

type Convention = Pick<Catalogue, 'articles' | 'provisions'>;

export interface Waits {
  readonly needs: readonly WaitingNeed[];
  /** By article that holds something up: the other articles that hold it up. */
  readonly ofGaps: ReadonlyMap<string, ReadonlySet<string>>;
  /** The articles that are waited for through a link. */
  readonly through: (link: Prerequisite) => ReadonlySet<string>;
}

/** What waits for which articles, given what is answered and of which provisions needs are open. */
export function createWaits(asked: {
  readonly catalogue: Convention;
  readonly answered: AnsweredProvisions;
  readonly needs: readonly Reference[];
}): Waits {
  const { catalogue, answered, needs } = asked;
  const gapsBefore = createGapsBefore(catalogue, answered);
  const articleOf = (provision: Reference) => catalogue.provisions.get(provision)?.article ?? '';
  const articlesOf = (gaps: Iterable<Reference>) => new Set([...gaps].map(articleOf));
  const isGapThere = (provision: Reference) => {
    const answer = answered.get(provision);
    return answer !== undefined && holdsUp(answer);
  };
  const ofGaps = new Map<string, Set<string>>();
  for (const provision of answered.keys()) {
    if (!isGapThere(provision)) continue;
    const article = articleOf(provision);
    const before = articlesOf(gapsBefore(provision));
    before.delete(article);
    ofGaps.set(article, new Set([...(ofGaps.get(article) ?? []), ...before]));
  }
  return {
    ofGaps,
    needs: needs.map((provision) => ({
      article: articleOf(provision),
      waitsFor: articlesOf(gapsBefore(provision)),
    })),
    through: (link) =>
      articlesOf(
        awaitedBy(link, catalogue.articles).flatMap((provision) => {
          if (isGapThere(provision)) return [provision, ...gapsBefore(provision)];
          return answered.has(provision) ? [] : [...gapsBefore(provision)];
        }),
      ),
  };
}

/**
 * The gaps that hold up a provision, directly or through others, by its hard prerequisites [WG 27]. The way ends at what is fulfilled, since its State
 * says that it works, and goes on through what is not known.
 */
function createGapsBefore(catalogue: Convention, answered: AnsweredProvisions) {
  const known = new Map<Reference, ReadonlySet<Reference>>();
  return (provision: Reference): ReadonlySet<Reference> => {
    const before = known.get(provision);
    if (before) return before;
    const gaps = new Set<Reference>();
    const visited = new Set<Reference>();
    const left = [...hardPrerequisitesOf(catalogue, provision)];
    for (let next = left.pop(); next !== undefined; next = left.pop()) {
      if (visited.has(next)) continue;
      visited.add(next);
      const answer = answered.get(next);
      if (answer && !holdsUp(answer)) continue;
      if (answer) gaps.add(next);
      left.push(...hardPrerequisitesOf(catalogue, next));
    }
    known.set(provision, gaps);
    return gaps;
  };
}
