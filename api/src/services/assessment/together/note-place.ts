import { instrumentOfAssessment } from '../../../domain/assessment/assessment.ts';
import type { NoteThread } from '../../../domain/assessment/together/note.ts';
import type { AssessmentId, Reference } from '../../../domain/base/ids.ts';
import { versionsOf } from '../../../domain/convention/instrument-versions.ts';
import type { Context } from '../../base/context.ts';

type Knows = { readonly store: Pick<Context['store'], 'catalogue'> };
type Placed = Pick<NoteThread, 'assessment' | 'provision' | 'article'>;

/**
 * What the checklist asks of the article of this provision, in its order, and what earlier versions of it asked: what is submitted stays in its own. A note of the
 * whole article is kept at the first of its version.
 */
export function articleOf(
  { store }: Knows,
  assessment: AssessmentId,
  provision: Reference,
): {
  readonly article: string;
  readonly first: Reference;
  readonly firsts: readonly Reference[];
  readonly provisions: readonly Reference[];
} {
  const catalogue = store.catalogue();
  const article = catalogue.provisions.get(provision)?.article ?? '';
  const those = versionsOf(catalogue, instrumentOfAssessment(assessment))
    .toReversed()
    .map(({ provisions }) => provisions.filter((one) => catalogue.provisions.get(one)?.article === article));
  const firsts = those.flatMap(([first]) => first ?? []);
  return {
    article,
    first: firsts[0] ?? provision,
    firsts,
    provisions: [...new Set(those.flat())],
  };
}

/** The provisions that a thread is of. */
export const provisionsOf = (
  context: Knows,
  { assessment, provision, article }: Placed,
): readonly Reference[] =>
  article === null ? [provision] : articleOf(context, assessment, provision).provisions;

/** Where threads are kept that are read at this provision: its own, and those of its article. */
export const keptAt = (context: Knows, assessment: AssessmentId, provision: Reference) =>
  [...new Set([provision, ...articleOf(context, assessment, provision).firsts])].map((one) => ({
    assessment,
    provision: one,
  }));

/** Whether it is read at this provision. */
export const isAt = (context: Knows, thread: Placed, provision: Reference): boolean =>
  thread.article === null
    ? thread.provision === provision
    : thread.article === articleOf(context, thread.assessment, provision).article;
