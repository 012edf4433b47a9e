import { Suspense } from 'react';
import { useKeeping, useLine } from '../../../lib/device/use-copy.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { lazily } from '../../../lib/lazily.ts';
import { Note } from '../../../ui/Note.tsx';
import styles from './OfflineNote.module.css';

const KeepCopy = lazily(async () => (await import('./FileCopy.tsx')).KeepCopy);

type OfflineNoteProps = {
  /** Answers with something that the server does not hold. */
  readonly unsaved: number;
  /** Whether something was sent and nobody answered. */
  readonly waits: boolean;
  readonly assessment: string;
  readonly viewer: string;
};

/** Without a connection: what waits, where, and a copy of it for one's own hands; and, before anything is typed, that this browser keeps nothing. */
export function OfflineNote({ unsaved, waits, assessment, viewer }: OfflineNoteProps) {
  const t = useTexts(texts);
  const gone = useLine() === 'gone' || waits;
  const keeping = useKeeping();
  const keepsNothing = keeping === 'none' || keeping === 'full';
  if (!gone && !keepsNothing) return null;
  return (
    <div className={styles.offline}>
      {gone && (
        <Note tone="wait" className={styles.gone}>
          <span role="status">
            <b>{t('offline')}</b> {t('goOn')}{' '}
            {unsaved > 0 && t(keepsNothing ? 'inPage' : 'waits', { count: unsaved })}
          </span>
          {unsaved > 0 && (
            <Suspense>
              <KeepCopy assessment={assessment} viewer={viewer} disabled={false} />
            </Suspense>
          )}
        </Note>
      )}
      {keepsNothing && (
        <Note tone="bad" role="status">
          {t(keeping === 'full' ? 'full' : 'none')}
        </Note>
      )}
    </div>
  );
}

export const texts = english('assessment.offline-note', {
  offline: 'No connection.',
  goOn: 'You can go on writing.',
  waits_one: '1 answer waits on this device and goes out by itself when the connection is back.',
  waits_other: '{{count}} answers wait on this device and go out by themselves when the connection is back.',
  inPage_one: '1 answer waits in this window; keep it open until the connection is back.',
  inPage_other: '{{count}} answers wait in this window; keep it open until the connection is back.',
  none: 'This browser keeps nothing on the device: what you write without a connection is lost if you close the window. Use another window than a private one, or keep a copy as a file.',
  full: 'This device has no room left: what you write without a connection is lost if you close the window. Make room, or keep a copy as a file.',
});
