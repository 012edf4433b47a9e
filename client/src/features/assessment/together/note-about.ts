import type { NoteThreadFragment } from '../../../gql/graphql.ts';
import type { AnswerField } from '../answer/answer-values.ts';

/** What a note may be of: a field of the answer, the provision as a whole, or its whole article. */
export type NoteAbout = AnswerField | 'provision' | 'article';

export const aboutOf = ({ field, article }: Pick<NoteThreadFragment, 'field' | 'article'>): NoteAbout =>
  article ? 'article' : ((field as AnswerField | null | undefined) ?? 'provision');

/** As it is sent. */
export const sentAbout = (about: NoteAbout) => ({
  field: about === 'provision' || about === 'article' ? null : about,
  wholeArticle: about === 'article',
});
