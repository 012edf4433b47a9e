import type { AnswerFormFragment } from '../../../gql/graphql.ts';
import type { AnswerField } from './answer-values.ts';

/** Who wrote a field last. */
export interface Change {
  readonly at: string;
  readonly by: string | null;
  /** The person at this form, in another window. */
  readonly own: boolean;
}
export type Changes = Partial<Readonly<Record<AnswerField, Change>>>;

export const changesOf = ({ changes }: Pick<AnswerFormFragment, 'changes'>): Changes =>
  Object.fromEntries(
    changes.map(({ field, at, by, byViewer }) => [field, { at, by: by ?? null, own: byViewer }]),
  );
