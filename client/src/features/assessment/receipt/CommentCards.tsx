import type { CommentOnFragment } from '../../../gql/graphql.ts';
import styles from './CommentCard.module.css';
import { CommentCard } from './CommentCard.tsx';
import type { CommentsHere } from './comments-here.ts';

type CommentCardsProps = {
  readonly here: CommentsHere;
  readonly comments: readonly CommentOnFragment[];
};

/** Those that wait for an answer first; what was answered before steps back. */
export default function CommentCards({ here, comments }: CommentCardsProps) {
  const ordered = [...comments].sort(
    (one, other) => Number(Boolean(one.answered)) - Number(Boolean(other.answered)),
  );
  return (
    <div className={styles.cards} data-fields="comments">
      {ordered.map((comment) => (
        <CommentCard key={comment.number} here={here} comment={comment} />
      ))}
    </div>
  );
}
