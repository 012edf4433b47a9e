import type { ChecklistHeadFragment } from '../../../gql/graphql.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';

type AcceptDialogProps = {
  readonly assessment: ChecklistHeadFragment;
  readonly comments: number;
  readonly onClose: () => void;
  readonly onAccept: () => void;
};

/** What is accepted is named by its checksum: another one, submitted meanwhile, is not accepted by it. */
export default function AcceptDialog({ assessment, comments, onClose, onAccept }: AcceptDialogProps) {
  const t = useTexts(texts);
  const { submittedRevision, participant, contentHash } = assessment;
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('title', { number: submittedRevision ?? 0, name: participant.name })}
      actions={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button kind="primary" onClick={onAccept}>
            {t('accept', { number: submittedRevision ?? 0 })}
          </Button>
        </>
      }
    >
      <p>{t('named')}</p>
      <p className="mono sm" dir="ltr" style={{ overflowWrap: 'anywhere' }}>
        {contentHash}
      </p>
      <p className="xs ink2">{t('meanwhile')}</p>
      {comments > 0 && <p className="sm">{t('comments', { count: comments })}</p>}
    </Dialog>
  );
}

export const texts = english('receipt.accept-dialog', {
  title: 'Accept submission {{number}} of {{name}}?',
  named: 'You accept what has this checksum:',
  meanwhile: 'If the State submits something else meanwhile, nothing is accepted and you are told.',
  comments_one: '1 comment goes with it.',
  comments_other: '{{count}} comments go with it.',
  cancel: 'Cancel',
  accept: 'Accept submission {{number}}',
});
