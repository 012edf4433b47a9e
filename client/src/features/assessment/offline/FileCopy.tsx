import { useApolloClient } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { useLine } from '../../../lib/device/use-copy.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { saveText } from '../../../lib/save-file.ts';
import { Button } from '../../../ui/Button.tsx';
import { fromWaitingFile, type Returned, waitingFile } from '../answer/waiting-file.ts';
import styles from './FileCopy.module.css';

type FileCopyProps = {
  readonly assessment: string;
  readonly viewer: string;
  /** Nothing waits. */
  readonly disabled: boolean;
};

/** What waits, out as a file. */
export function KeepCopy({ assessment, viewer, disabled }: FileCopyProps) {
  const t = useTexts(texts);
  return (
    <Button
      size="small"
      icon="download"
      disabled={disabled}
      onClick={() => {
        const now = new Date().toISOString();
        const text = waitingFile(viewer, assessment, now);
        if (text) saveText(`needs-matrix-${now.slice(0, 10)}.json`, text);
      }}
    >
      {t('keep')}
    </Button>
  );
}

/** What waits, out as a file and back. */
export function FileCopy({
  assessment,
  viewer,
  disabled,
  waits,
}: FileCopyProps & { readonly waits: boolean }) {
  const t = useTexts(texts);
  // The note that there is no connection has the same button.
  const inNote = (useLine() === 'gone' || waits) && !disabled;
  const client = useApolloClient();
  const chosen = useRef<HTMLInputElement>(null);
  const [returned, setReturned] = useState<Returned | null>(null);
  return (
    <div className={`${styles.copy} row wrap no-print`}>
      {!inNote && <KeepCopy assessment={assessment} viewer={viewer} disabled={disabled} />}
      <Button size="small" kind="ghost" onClick={() => chosen.current?.click()}>
        {t('bringBack')}
      </Button>
      <input
        ref={chosen}
        type="file"
        accept="application/json,.json"
        hidden
        aria-label={t('bringBack')}
        onChange={async ({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (!file) return;
          const text = await file.text();
          setReturned(await fromWaitingFile({ client, viewer, assessment }, text));
          currentTarget.value = '';
        }}
      />
      {returned && (
        <span role="status" className="xs">
          {'why' in returned ? t(returned.why) : t('returned', { count: returned.count })}
        </span>
      )}
    </div>
  );
}

export const texts = english('assessment.file-copy', {
  keep: 'Keep a copy as a file',
  bringBack: 'Bring a copy back',
  noFile: 'This file is not a copy that was kept here. Choose a file that begins with “needs-matrix”.',
  otherPerson: 'This copy was kept by somebody else. Its writer must sign in to bring it back.',
  otherChecklist: 'This copy is of another checklist. Open that one and bring it back there.',
  returned_one: '1 answer came back and is being saved.',
  returned_other: '{{count}} answers came back and are being saved.',
});
