import { instrumentOfAssessment } from '../../../domain/assessment/assessment.ts';
import type { NoteThread } from '../../../domain/assessment/together/note.ts';
import type { AssessmentId, Reference } from '../../../domain/base/ids.ts';
import type { Context } from '../../base/context.ts';

type Knows = { readonly store: Pick<Context['store'], 'catalogue'> };
type Placed = Pick<NoteThread, 'assessment' | 'provision' | 'article'>;

/** What the checklist asks of the article of this provision, in its order: a note of the whole article is kept at the first of these. */
export function articleOf(
  { store }: Knows,
  assessment: AssessmentId,
  provision: Reference,
): { readonly article: string; readonly first: Reference; readonly provisions: readonly Reference[] } {
  const { provisions, instruments } = store.catalogue();
  const article = provisions.get(provision)?.article ?? '';
  const asked = instruments.get(instrumentOfAssessment(assessment))?.provisions ?? [];
  const those = asked.filter((one) => provisions.get(one)?.article === article);
  return { article, first: those[0] ?? provision, provisions: those };
}

/** The provisions that a thread is of. */
export const provisionsOf = (
  context: Knows,
  { assessment, provision, article }: Placed,
): readonly Reference[] =>
  article === null ? [provision] : articleOf(context, assessment, provision).provisions;

/** Where threads are kept that are read at this provision: its own, and those of its article. */
export const keptAt = (context: Knows, assessment: AssessmentId, provision: Reference) =>
  [...new Set([provision, articleOf(context, assessment, provision).first])].map((one) => ({
    assessment,
    provision: one,
  }));

/** Whether it is read at this provision. */
export const isAt = (context: Knows, thread: Placed, provision: Reference): boolean =>
  thread.article === null
    ? thread.provision === provision
    : thread.article === articleOf(context, thread.assessment, provision).article;
