import type { AnswerContent } from '../answer.ts';

/** The State applies the treaty itself here, so that no statute has to come first [WG 28]. */
export const isAppliedDirectly = ({ measures }: Pick<AnswerContent, 'measures'>): boolean =>
  measures.some(({ kind, status }) => kind === 'DIRECT_APPLICATION' && (status ?? 'IN_FORCE') === 'IN_FORCE');
