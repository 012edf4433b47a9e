import { clsx } from 'clsx';
import { useState } from 'react';
import type { CommentOnFragment } from '../../../gql/graphql.ts';
import { useFormat } from '../../../lib/format.ts';
import { english, useLanguage, useTexts } from '../../../lib/i18n.ts';
import { readsSecond, spokenIn, told } from '../../../lib/told.ts';
import { Button } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { InAnother } from '../../../ui/InAnother.tsx';
import { Own } from '../../../ui/Own.tsx';
import styles from './CommentCard.module.css';
import type { CommentsHere } from './comments-here.ts';
import { ReplyForm } from './ReplyForm.tsx';

type CommentCardProps = {
  readonly here: CommentsHere;
  readonly comment: CommentOnFragment;
};

/** What the secretariat asks, and how the State answered: by a change where it was asked, or by a reply. */
export function CommentCard({ here, comment }: CommentCardProps) {
  const t = useTexts(texts);
  const { instant, signs } = useFormat();
  const [replying, setReplying] = useState(false);
  const { text, by, at, answered, reply } = comment;
  return (
    <section className={clsx(styles.card, answered && styles.answered)} aria-label={t('label')}>
      <div className="row sp wrap">
        <span className="xs muted">
          {by ? <Own>{by}</Own> : t('secretariat')}
          {signs.comma}
          {instant(at)}
        </span>
        <span className={styles.mark}>
          <Icon name={answered ? 'check' : 'back'} small />
          {t(answered ?? 'open')}
        </span>
      </div>
      <Own as="p">{text}</Own>
      {reply && !replying && (
        <div className={styles.reply}>
          <ReplyText here={here} reply={reply} />
          <span className="xs muted">
            {reply.by ? <Own>{reply.by}</Own> : t('state')}
            {signs.comma}
            {instant(reply.at)}
          </span>
        </div>
      )}
      {here.canReply && !replying && (
        <div className="no-print">
          <Button size="small" kind="ghost" onClick={() => setReplying(true)}>
            {t(reply ? 'change' : 'reply')}
          </Button>
        </div>
      )}
      {replying && <ReplyForm here={here} comment={comment} onDone={() => setReplying(false)} />}
    </section>
  );
}

/** In its reader's language first, as all texts of the State. */
function ReplyText({ here, reply }: Pick<CommentCardProps, 'here'> & { readonly reply: Reply }) {
  const { language: reader } = useLanguage();
  const { text, translation, language } = reply;
  const second = readsSecond(spokenIn(here, language), reader);
  const said = told(here, text, translation, second, language);
  return (
    <>
      <Own as="p" lang={said.lang}>
        {said.text}
      </Own>
      <InAnother of={said} />
    </>
  );
}
type Reply = NonNullable<CommentOnFragment['reply']>;

export const texts = english('receipt.comment-card', {
  label: 'Comment of the secretariat',
  secretariat: 'Secretariat',
  state: 'State',
  open: 'Not answered yet',
  CHANGE: 'Answered by a change',
  REPLY: 'Answered by a reply',
  reply: 'Reply',
  change: 'Change the reply',
});
