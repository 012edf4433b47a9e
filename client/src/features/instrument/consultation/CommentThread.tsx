import { useState } from 'react';
import type { CommentsInConsultationQuery, ConsultationOnQuery } from '../../../gql/graphql.ts';
import { useFormat } from '../../../lib/format.ts';
import { useTexts } from '../../../lib/i18n.ts';
import { useAct } from '../../../lib/use-act.ts';
import { ActNote } from '../../../ui/ActNote.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Chip } from '../../../ui/Chip.tsx';
import { Own } from '../../../ui/Own.tsx';
import styles from './consultation.module.css';
import { replyToConsultation, settleConsultation } from './documents.ts';
import { type Say, SayForm } from './SayForm.tsx';
import { texts } from './texts.ts';

export type Consulted = NonNullable<ConsultationOnQuery['instrument']>;
export type ConsultationComment = NonNullable<
  CommentsInConsultationQuery['instrument']
>['consultation']['nodes'][number];

type CommentThreadProps = {
  readonly comment: ConsultationComment;
  /** The version that is loaded. */
  readonly version: string;
  readonly mayReply: boolean;
  readonly maySettle: boolean;
  readonly onSaid: () => void;
};

/** A comment, what was said under it, and whether it is settled. */
export function CommentThread({ comment, version, mayReply, maySettle, onSaid }: CommentThreadProps) {
  const t = useTexts(texts);
  const { instant } = useFormat();
  const [replying, setReplying] = useState(false);
  const { id, revision, settledAt } = comment;
  const settle = useAct<{ readonly expectedRevision: number; readonly settled: boolean }, object>(
    async (mutate, { operationId, input }) => {
      const sent = { ...input, operationId, comment: id };
      return (await mutate({ mutation: settleConsultation, variables: { input: sent } })).settleConsultation;
    },
    { guardedBy: revision },
  );
  const reply: Say = async (mutate, { operationId, input: { text } }) => {
    const sent = { operationId, comment: id, text };
    return (await mutate({ mutation: replyToConsultation, variables: { input: sent } })).replyToConsultation;
  };
  const who = (participant: { readonly name: string } | null | undefined) =>
    participant?.name ?? t('secretariat');
  return (
    <li className={styles.comment} data-settled={settledAt ? true : undefined}>
      <p className="xs muted">
        {t('by', { who: who(comment.participant), when: instant(comment.at) })}{' '}
        <Chip tiny tone={settledAt ? 'plain' : 'wait'}>
          {t(settledAt ? 'settled' : 'isOpen')}
        </Chip>{' '}
        {comment.version !== version && t('ofVersion', { version: comment.version })}
      </p>
      <Own as="p">{comment.text}</Own>
      {comment.replies.length > 0 && (
        <ul className={styles.replies}>
          {comment.replies.map((one) => (
            <li key={one.id}>
              <p className="xs muted">{t('by', { who: who(one.participant), when: instant(one.at) })}</p>
              <Own as="p">{one.text}</Own>
            </li>
          ))}
        </ul>
      )}
      <div className="row wrap">
        {mayReply && !replying && (
          <Button size="small" onClick={() => setReplying(true)}>
            {t('reply')}
          </Button>
        )}
        {maySettle && (
          <Button
            size="small"
            kind="ghost"
            busy={settle.busy}
            onClick={async () => {
              const pressed = await settle.press({ expectedRevision: revision, settled: !settledAt });
              if (pressed.kind === 'done') onSaid();
            }}
          >
            {t(settledAt ? 'reopen' : 'settle')}
          </Button>
        )}
      </div>
      <ActNote act={settle} />
      {replying && (
        <SayForm
          subject={`reply to ${id}`}
          version={version}
          label={t('replyTo')}
          submit={t('sendReply')}
          send={reply}
          onClose={(said) => {
            setReplying(false);
            if (said) onSaid();
          }}
        />
      )}
    </li>
  );
}
