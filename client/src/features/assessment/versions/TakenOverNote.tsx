import { Link } from 'react-router';
import { english, useTexts } from '../../../lib/i18n.ts';
import { paths } from '../../../lib/paths.ts';
import { shownKey } from '../../../lib/shown-key.ts';
import { Note } from '../../../ui/Note.tsx';
import styles from './Carried.module.css';
import { useTakenOver } from '../answer/taken-over.ts';

type TakenOverNoteProps = {
  readonly viewer: string;
  readonly assessment: string;
};

/** What waited while a new version came is no longer where it was typed: it says where it is. */
export default function TakenOverNote({ viewer, assessment }: TakenOverNoteProps) {
  const t = useTexts(texts);
  const all = useTakenOver(viewer, assessment);
  if (all.length === 0) return null;
  return (
    <Note role="status">
      {all.map(({ provision, to }) => (
        <p key={`${provision} ${to.join()}`}>
          {t(to.length > 0 ? 'moved' : 'parked', { from: shownKey(provision) })}{' '}
          {to.map((reference) => (
            <Link key={reference} className={styles.to} to={paths.checklist(assessment, reference)}>
              <bdi dir="ltr">{shownKey(reference)}</bdi>
            </Link>
          ))}
          {to.length === 0 && <Link to={paths.checklistVersions(assessment)}>{t('read')}</Link>}
        </p>
      ))}
    </Note>
  );
}

export const texts = english('versions.taken-over-note', {
  moved: 'What you wrote at {{from}} was for the version before this one. It is saved, and is now at:',
  parked:
    'What you wrote at {{from}} was for the version before this one, and has no place in it. It is kept with the parked answers.',
  read: 'Read the parked answers',
});
