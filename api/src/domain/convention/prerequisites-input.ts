import { z } from 'zod';
import { parse, text } from '../base/parse.ts';
import { Invalid, words } from '../base/refusal.ts';
import { same } from '../base/same.ts';
import type { Article, Prerequisite } from './article.ts';
import type { Catalogue } from './catalogue.ts';
import { cycleIn } from './graph.ts';
import { supposing } from './prerequisite-change.ts';
import { conventionOf } from './provision-key.ts';

type Path = readonly (string | number)[];

/** What somebody tries or sets, in its shape; the first thing wrong is refused with its path. */
export const parsePrerequisites = (input: Readonly<Record<string, unknown>>): PrerequisitesInput =>
  parse(shape, input);

/** The article with these prerequisites; what names nothing is refused with its path, a circle with all its articles. */
export function articleWith(
  { article: number, prerequisites: list }: PrerequisitesInput,
  catalogue: Catalogue,
): Article {
  const article = catalogue.articles.get(number);
  if (!article)
    throw new Invalid(words('There is no article "{code}". Choose one of the list.', { code: number }), [
      'article',
    ]);
  const prerequisites = list.map((edge, at) => {
    const path = ['prerequisites', at];
    const before = catalogue.articles.get(edge.article);
    if (!before)
      throw new Invalid(
        words('There is no article "{code}". Choose one of the list.', { code: edge.article }),
        [...path, 'article'],
      );
    if (conventionOf(edge.article) !== conventionOf(number))
      throw new Invalid('An article builds on articles of its own treaty. Choose one of these.', [
        ...path,
        'article',
      ]);
    if (list.findIndex((other) => other.article === edge.article) !== at)
      throw new Invalid(words('"{code}" is here twice. Keep one.', { code: edge.article }), [
        ...path,
        'article',
      ]);
    return prerequisiteOf(
      article,
      { ...edge, provisions: held(article, edge.provisions, [...path, 'provisions']) },
      held(before, edge.of, [...path, 'of']),
    );
  });
  const after = { ...article, prerequisites };
  refuseCircle(supposing(catalogue, after), after);
  return after;
}

/** Nothing is set where nothing changes: a version that says the same would only look like a change. */
export function refuseSame(before: Article, after: Article): void {
  if (same(before.prerequisites, after.prerequisites))
    throw new Invalid('This is what it builds on already. Change something, or leave it.', ['prerequisites']);
}

const shape = z.object({
  article: z.string(),
  prerequisites: z
    .array(
      z.object({
        article: z.string(),
        strength: z.enum(['HARD', 'SOFT']),
        reason: text(1000),
        provisions: z.array(z.string()).nullish(),
        of: z.array(z.string()).nullish(),
      }),
    )
    .max(100),
});

type PrerequisitesInput = z.output<typeof shape>;
type Edge = PrerequisitesInput['prerequisites'][number];

/** Its reason in other languages stays where the sentence does. */
function prerequisiteOf(
  article: Article,
  {
    article: prerequisite,
    strength,
    reason,
    provisions,
  }: Omit<Edge, 'provisions'> & Pick<Prerequisite, 'provisions'>,
  of: Prerequisite['of'],
): Prerequisite {
  const known = article.prerequisites.find((one) => one.prerequisite === prerequisite);
  return {
    ...{ article: article.number, prerequisite, strength, reason, provisions, of },
    ...(known?.reasons && known.reason === reason && { reasons: known.reasons }),
  };
}

/** Provisions of this article, in its order, each once. */
function held(article: Article, named: Edge['of'], path: Path): Prerequisite['of'] {
  const own = article.provisions.map(({ reference }): string => reference);
  const wrong = (named ?? []).findIndex((one) => !own.includes(one));
  if (wrong >= 0)
    throw new Invalid(
      words('Article {article} has no provision {provision}. Choose one of its own.', {
        article: article.number,
        provision: named?.[wrong] ?? '',
      }),
      [...path, wrong],
    );
  return article.provisions.map(({ reference }) => reference).filter((one) => named?.includes(one));
}

function refuseCircle({ articles }: Catalogue, { number, prerequisites }: Article): void {
  const edges = new Map(
    [...articles.values()].map((one) => [
      one.number,
      one.prerequisites.map(({ prerequisite }) => prerequisite),
    ]),
  );
  // From this article first, so that a circle begins and ends with it.
  const circle = cycleIn(new Map([[number, edges.get(number) ?? []], ...edges]));
  if (!circle) return;
  const at = prerequisites.findIndex(({ prerequisite }) => prerequisite === circle[1]);
  throw new Invalid(
    words(
      'These articles would need each other in a circle: {circle}. Take out one of these prerequisites.',
      {
        circle: circle.join(' → '),
      },
    ),
    ['prerequisites', at],
  );
}
