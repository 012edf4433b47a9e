import type { Reference } from '../../base/ids.ts';
import type { Article } from '../../convention/article.ts';
import { type AnswerContent, type Compliance, isGap } from '../answer.ts';
import { isAppliedDirectly } from './applied-directly.ts';

/** What the answer in force says of one provision. */
export interface AnsweredProvision {
  readonly provision: Reference;
  readonly compliance: Compliance;
  readonly appliedDirectly: boolean;
}
export type AnsweredProvisions = ReadonlyMap<Reference, AnsweredProvision>;

export const articleStandings = ['YES', 'IN_PART', 'NO', 'UNANSWERED', 'NOT_ASKED'] as const;
export type ArticleStanding = (typeof articleStandings)[number];

export function answeredProvisions(
  answers: Iterable<Pick<AnswerContent, 'compliance' | 'measures'> & { readonly provision: Reference }>,
): AnsweredProvisions {
  const found = new Map<Reference, AnsweredProvision>();
  for (const { provision, compliance, measures } of answers)
    if (compliance)
      found.set(provision, { provision, compliance, appliedDirectly: isAppliedDirectly({ measures }) });
  return found;
}

/** A gap holds up what builds on it, unless the treaty is applied directly there [WG 27, 28]. */
export const holdsUp = (answer: AnsweredProvision): boolean => isGap(answer) && !answer.appliedDirectly;

/** How a whole article is answered: `YES` where each of its provisions is that is asked, `NO` where none is and each that is answered is a *no*. */
export function standingOf(
  { provisions }: Pick<Article, 'provisions'>,
  answered: AnsweredProvisions,
  asked: ReadonlySet<Reference>,
): ArticleStanding {
  const here = provisions.map(({ reference }) => reference);
  const said = here.flatMap((reference) => answered.get(reference)?.compliance ?? []);
  if (said.length === 0) return here.some((reference) => asked.has(reference)) ? 'UNANSWERED' : 'NOT_ASKED';
  if (said.every((compliance) => compliance === 'NO')) return 'NO';
  if (said.some((compliance) => compliance !== 'YES')) return 'IN_PART';
  return here.every((reference) => answered.has(reference) || !asked.has(reference)) ? 'YES' : 'UNANSWERED';
}
