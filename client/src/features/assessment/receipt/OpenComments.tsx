import { Link } from 'react-router';
import type { AnswerInListFragment } from '../../../gql/graphql.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { paths } from '../../../lib/paths.ts';
import { shownKey } from '../../../lib/shown-key.ts';
import { Own } from '../../../ui/Own.tsx';
import styles from './CommentCard.module.css';
import { useFieldWord } from './field-words.ts';

type OpenCommentsProps = {
  readonly assessment: string;
  readonly answers: readonly AnswerInListFragment[];
};

/** The comments that wait for an answer, each a link to where it was asked. */
export default function OpenComments({ assessment, answers }: OpenCommentsProps) {
  const t = useTexts(texts);
  const fieldWord = useFieldWord();
  const open = answers.flatMap(({ provision: { reference }, comments }) =>
    comments.filter(({ answered }) => !answered).map((comment) => ({ ...comment, reference })),
  );
  return (
    <>
      <span>{t('text', { count: open.length })}</span>
      <ul className={`${styles.list} no-print`}>
        {open.map(({ reference, number, field, text }) => (
          <li key={`${reference} ${number}`}>
            <Link to={`${paths.checklist(assessment, reference)}#${field ?? 'comments'}`}>
              <bdi dir="ltr">{shownKey(reference)}</bdi>
              {field && ` · ${fieldWord(field)}`}
            </Link>
            <Own>{text}</Own>
          </li>
        ))}
      </ul>
    </>
  );
}

export const texts = english('receipt.open-comments', {
  text_zero: 'All comments are answered. Submit again when you are ready.',
  text_one: '1 comment waits for an answer: change what it is about, or reply. You can submit anyway.',
  text_other:
    '{{count}} comments wait for an answer: change what they are about, or reply. You can submit anyway.',
});
