import { Link } from 'react-router';
import type { NeedInOrderFragment } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import { ActNote } from '../../ui/ActNote.tsx';
import { Button } from '../../ui/Button.tsx';
import { Note } from '../../ui/Note.tsx';
import styles from './NeedStanding.module.css';
import { useConfirmNeed } from './use-confirm-need.ts';

/** Whether what the need says is still what its State says: only the State confirms it, and only its own people see that it writes otherwise. */
export function NeedStanding({ need }: { readonly need: NeedInOrderFragment }) {
  const t = useTexts(texts);
  const { day } = useFormat();
  const confirming = useConfirmNeed();
  const { notConfirmedSince, withoutGap, revisedIn, viewerCanConfirm } = need;
  const isAsked = notConfirmedSince !== null || withoutGap;
  if (!revisedIn && !isAsked) return null;
  return (
    <div>
      {revisedIn && (
        <Note>
          {t('inRevision')}{' '}
          <Link to={paths.checklist(revisedIn.assessment.id, need.provision.reference)}>{t('toDraft')}</Link>
        </Note>
      )}
      {notConfirmedSince && <Note tone="wait">{t('notConfirmed', { day: day(notConfirmedSince) })}</Note>}
      {withoutGap && <Note tone="wait">{t('withoutGap')}</Note>}
      {viewerCanConfirm && isAsked && (
        <Button
          className={styles.confirm}
          size="small"
          icon="check"
          busy={confirming.busy}
          onClick={() => void confirming.press({ need: need.id, expectedRevision: need.revision })}
        >
          {t('confirm')}
        </Button>
      )}
      <ActNote act={confirming} />
    </div>
  );
}

export const texts = english('need.need-standing', {
  inRevision: 'In revision: your draft says something else here. This need follows it once you submit.',
  toDraft: 'To the draft',
  notConfirmed: 'Not confirmed since {{day}}: providers are told so. Confirm it, or withdraw it.',
  withoutGap: 'You asked for help where you stated no gap. Confirm that you mean to.',
  confirm: 'We still need this',
});
