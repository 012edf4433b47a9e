import { useQuery } from '@apollo/client/react';
import { clsx } from 'clsx';
import { useId, useState } from 'react';
import { useFormat } from '../../../lib/format.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { buttonLook } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { evidenceRoom } from './documents.ts';
import styles from './EvidenceDrop.module.css';

type EvidenceDropProps = {
  readonly assessment: string;
  readonly onFiles: (files: readonly File[]) => void;
  /** Beside a measure that is only read over: the button alone. */
  readonly compact?: boolean | undefined;
};

/** Where files are dropped or chosen, several at once; and how much room there is for them. */
export function EvidenceDrop({ assessment, onFiles, compact }: EvidenceDropProps) {
  const t = useTexts(texts);
  const { number } = useFormat();
  const [over, setOver] = useState(false);
  const hint = useId();
  const { data } = useQuery(evidenceRoom, {
    variables: { assessment },
    fetchPolicy: 'cache-and-network',
    skip: compact,
  });
  const room = data?.assessment?.evidenceRoom;
  const take = (files: FileList | null) => {
    if (files && files.length > 0) onFiles([...files]);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is beside the button, which does the same
    <div
      className={clsx(styles.drop, over && styles.over, compact && styles.compact)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer.files);
      }}
    >
      {!compact && <Icon name="download" />}
      <div className={compact ? 'sr' : styles.what} id={hint}>
        <span>{t('drop')}</span>
        <span className="xs muted">{t('kinds')}</span>
        {room && (
          <span className="xs muted">
            {t('room', {
              state: data.assessment?.participant.name ?? '',
              used: number(Math.ceil(room.usedBytes / 1e6)),
              most: number(room.mostBytes / 1e6),
            })}
          </span>
        )}
      </div>
      <label className={buttonLook({ size: 'small', children: true }, styles.choose)}>
        <input
          type="file"
          className="sr"
          multiple
          accept=".pdf,.docx,.xlsx,.odt,.png,.jpg,.jpeg,.txt"
          aria-describedby={hint}
          onChange={(event) => {
            take(event.target.files);
            event.target.value = '';
          }}
        />
        {t(compact ? 'attach' : 'choose')}
      </label>
    </div>
  );
}

export const texts = english('assessment.evidence-drop', {
  drop: 'Drop evidence files here, or choose them',
  kinds:
    'PDF, DOCX, XLSX, ODT, PNG, JPEG or TXT, up to 25 MB each. The same people see a file as see the answer.',
  room: 'Room for {{state}}: {{used}} of {{most}} MB used',
  choose: 'Choose files',
  attach: 'Attach files',
});
