import type { Reference } from '../base/ids.ts';
import type { Article, Prerequisite } from './article.ts';
import type { Catalogue } from './catalogue.ts';
import { closureOf } from './graph.ts';

type Convention = Pick<Catalogue, 'articles' | 'provisions'>;

/** The provisions without which this one cannot be fully applied: those its hard prerequisites name, in the order of the Convention [WG 27]. */
export function hardPrerequisitesOf(convention: Convention, provision: Reference): readonly Reference[] {
  let ofConvention = hardOnes.get(convention.articles);
  if (!ofConvention) {
    ofConvention = hardOnesOf(convention);
    hardOnes.set(convention.articles, ofConvention);
  }
  return ofConvention.get(provision) ?? [];
}

/** The prerequisites that hold for this provision, hard and soft: an edge that names provisions holds for these alone. */
export function prerequisitesOf(convention: Convention, provision: Reference): readonly Prerequisite[] {
  const article = convention.articles.get(convention.provisions.get(provision)?.article ?? '');
  return (article?.prerequisites ?? []).filter(
    ({ provisions }) => provisions.length === 0 || provisions.includes(provision),
  );
}

/** What a prerequisite asks to be in place: the provisions it names of its article, else all of them. */
export function awaitedBy(
  { prerequisite, of }: Prerequisite,
  articles: Catalogue['articles'],
): readonly Reference[] {
  return of.length > 0
    ? of
    : (articles.get(prerequisite)?.provisions ?? []).map(({ reference }) => reference);
}

/** Every article that each article builds on, directly or through others. */
export function articleClosure(
  articles: Iterable<Article>,
  strengths: readonly Prerequisite['strength'][] = ['HARD', 'SOFT'],
): ReadonlyMap<string, ReadonlySet<string>> {
  const wanted = (article: Article) =>
    article.prerequisites.filter(({ strength }) => strengths.includes(strength));
  return closureOf(
    new Map(
      [...articles].map((article) => [
        article.number,
        wanted(article).map(({ prerequisite }) => prerequisite),
      ]),
    ),
  );
}

/** How many of these wait for each provision. */
function unlockedBy(
  waiting: Iterable<{ readonly waitsFor: readonly { readonly provision: Reference }[] }>,
): ReadonlyMap<Reference, number> {
  const counts = new Map<Reference, number>();
  for (const { waitsFor } of waiting) {
    for (const { provision } of waitsFor) counts.set(provision, (counts.get(provision) ?? 0) + 1);
  }
  return counts;
}

/** The provision that most of these wait for, the earlier of the Convention where two are alike; null where none waits [WG 27]. */
export function unlocksMost(
  { provisions }: Pick<Convention, 'provisions'>,
  waiting: Iterable<{ readonly waitsFor: readonly { readonly provision: Reference }[] }>,
): { readonly provision: Reference; readonly count: number } | null {
  const counts = unlockedBy(waiting);
  let most: { provision: Reference; count: number } | null = null;
  for (const provision of provisions.keys()) {
    const count = counts.get(provision) ?? 0;
    if (count > (most?.count ?? 0)) most = { provision, count };
  }
  return most;
}

// Derived from the articles and nothing else, so it may be kept as long as they are.
const hardOnes = new WeakMap<Catalogue['articles'], ReadonlyMap<Reference, readonly Reference[]>>();

function hardOnesOf(convention: Convention): ReadonlyMap<Reference, readonly Reference[]> {
  const places = new Map([...convention.provisions.keys()].map((reference, place) => [reference, place]));
  const inOrder = (a: Reference, b: Reference) => (places.get(a) ?? 0) - (places.get(b) ?? 0);
  return new Map(
    [...convention.provisions.keys()].map((provision) => {
      const hard = prerequisitesOf(convention, provision).filter(({ strength }) => strength === 'HARD');
      return [
        provision,
        [...new Set(hard.flatMap((edge) => awaitedBy(edge, convention.articles)))].sort(inOrder),
      ];
    }),
  );
}
