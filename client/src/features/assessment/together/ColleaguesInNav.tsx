import { useTexts } from '../../../lib/i18n.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { texts } from './colleague-texts.ts';
import styles from './colleagues.module.css';
import { useColleagues } from './use-colleagues.ts';

type InNavProps = { readonly assessment: string; readonly reference: string };

/** At a provision in the list: how many notes are open, and whether it is ready. */
export function ColleaguesInNav({ assessment, reference }: InNavProps) {
  const t = useTexts(texts);
  const { colleagues } = useColleagues(assessment);
  const counts = (colleagues?.noteCounts ?? []).filter(({ provision }) => provision.reference === reference);
  const open = counts.reduce((sum, one) => sum + one.open, 0);
  const isReady = colleagues?.readyMarks.some(
    ({ provision, stands }) => stands && provision.reference === reference,
  );
  if (open === 0 && !isReady) return null;
  const unread = counts.some((one) => one.unread > 0);
  return (
    <>
      {open > 0 && (
        <span className={unread ? styles.navUnread : styles.nav}>
          <Icon name="note" small />
          <span aria-hidden="true">{open}</span>
          <span className="sr">{t('openNotes', { count: open })}</span>
        </span>
      )}
      {isReady && (
        <span className={styles.navReady}>
          <Icon name="done" small />
          <span className="sr">{t('readyMark')}</span>
        </span>
      )}
    </>
  );
}
