import { useState } from 'react';
import { useTexts } from '../../../lib/i18n.ts';
import { Button } from '../../../ui/Button.tsx';
import { CommentThread, type ConsultationComment, type Consulted } from './CommentThread.tsx';
import styles from './consultation.module.css';
import { commentOnInstrument } from './documents.ts';
import { type Say, SayForm } from './SayForm.tsx';
import { texts } from './texts.ts';

type CommentsHereProps = {
  readonly instrument: Pick<Consulted, 'code' | 'version' | 'state'>;
  /** What it is about; both left out: the whole. */
  readonly question?: string;
  readonly provision?: string;
  /** What that is called. */
  readonly what: string;
  readonly comments: readonly ConsultationComment[];
  readonly may: { readonly say: boolean; readonly settle: boolean };
  readonly onSaid: () => void;
};

/** What was said of one question, of a provision or of all of it, and the way to say more. */
export function CommentsHere({
  instrument,
  question,
  provision,
  what,
  comments,
  may,
  onSaid,
}: CommentsHereProps) {
  const t = useTexts(texts);
  const [writing, setWriting] = useState(false);
  const { code, version } = instrument;
  const say: Say = async (mutate, { operationId, input }) => {
    const sent = { ...input, operationId, code, question, provision };
    return (await mutate({ mutation: commentOnInstrument, variables: { input: sent } })).commentOnInstrument;
  };
  const isConsulted = instrument.state === 'UNDER_CONSULTATION';
  return (
    <div className={styles.here}>
      {comments.length > 0 && (
        <ul className={styles.comments}>
          {comments.map((comment) => (
            <CommentThread
              key={comment.id}
              comment={comment}
              version={version}
              mayReply={may.say && isConsulted}
              maySettle={may.settle}
              onSaid={onSaid}
            />
          ))}
        </ul>
      )}
      {may.say && isConsulted && !writing && (
        <div>
          <Button
            size="small"
            icon="note"
            aria-label={t('comment', { what })}
            onClick={() => setWriting(true)}
          >
            {t('write')}
          </Button>
        </div>
      )}
      {writing && (
        <SayForm
          subject={`on ${code} ${question ?? provision ?? ''}`}
          version={version}
          label={t('yours')}
          submit={t('send')}
          send={say}
          onClose={(said) => {
            setWriting(false);
            if (said) onSaid();
          }}
        />
      )}
    </div>
  );
}
