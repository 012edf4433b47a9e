import type { AnswerInListFragment, ChecklistHeadFragment } from '../../gql/graphql.ts';

export type ChecklistProvision = ChecklistHeadFragment['instrument']['provisions'][number];
export type Standing = 'unanswered' | 'to-confirm' | 'yes' | 'gap' | 'silent-gap';

export interface MappedProvision {
  readonly provision: ChecklistProvision;
  readonly answer: AnswerInListFragment | null;
  readonly standing: Standing;
}

export interface MappedArticle {
  readonly number: string;
  readonly title: string;
  readonly shortTitle: string;
  readonly answered: number;
  readonly provisions: readonly MappedProvision[];
}

export interface MappedArea {
  /** The priority area, or the chapter where the provision has none. */
  readonly key: string;
  readonly area: ChecklistProvision['priorityArea'];
  readonly chapter: string;
  readonly articles: readonly MappedArticle[];
}

/** The checklist in the order of the Convention: areas, their articles, their provisions, each with its state. */
export function checklistMap(
  provisions: readonly ChecklistProvision[],
  answers: readonly AnswerInListFragment[],
): readonly MappedArea[] {
  const known = new Map(answers.map((answer) => [answer.provision.reference, answer]));
  const mapped = provisions.map((provision) => {
    const answer = known.get(provision.reference) ?? null;
    return { provision, answer, standing: standingOf(answer) };
  });
  return grouped(mapped, ({ provision }) => provision.priorityArea ?? provision.article.chapter.number).map(
    ([key, inArea]) => ({
      key,
      area: inArea[0]?.provision.priorityArea ?? null,
      chapter: inArea[0]?.provision.article.chapter.title ?? '',
      articles: grouped(inArea, ({ provision }) => provision.article.number).map(([number, inArticle]) => ({
        number,
        title: inArticle[0]?.provision.article.title ?? '',
        shortTitle: inArticle[0]?.provision.article.shortTitle ?? '',
        answered: inArticle.filter(({ standing }) => isAnswered(standing)).length,
        provisions: inArticle,
      })),
    }),
  );
}

/** Not answered is not a gap; what a new cycle copied is neither answered nor submitted until somebody confirms it. */
export function standingOf(answer: AnswerInListFragment | null): Standing {
  if (!answer?.compliance) return 'unanswered';
  if (!answer.confirmed) return 'to-confirm';
  if (answer.compliance === 'YES') return 'yes';
  return answer.assistanceWanted.length === 0 && !answer.noneRequired ? 'silent-gap' : 'gap';
}

export const isAnswered = (standing: Standing): boolean =>
  standing !== 'unanswered' && standing !== 'to-confirm';

/** The provisions before and after this one, in the order of the checklist. */
export function neighbours(areas: readonly MappedArea[], reference: string) {
  const all = areas.flatMap(({ articles }) => articles.flatMap(({ provisions }) => provisions));
  const at = all.findIndex(({ provision }) => provision.reference === reference);
  return { at, before: all[at - 1] ?? null, here: all[at] ?? null, after: all[at + 1] ?? null };
}

/** Where a person goes on: the first provision without a confirmed answer, else the first of all. */
export function firstOpen(areas: readonly MappedArea[]): string | null {
  const all = areas.flatMap(({ articles }) => articles.flatMap(({ provisions }) => provisions));
  return (all.find(({ standing }) => !isAnswered(standing)) ?? all[0])?.provision.reference ?? null;
}

function grouped<T>(
  items: readonly T[],
  key: (item: T) => string,
): readonly (readonly [string, readonly T[]])[] {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return [...groups];
}
