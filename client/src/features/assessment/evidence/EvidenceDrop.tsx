import { useQuery } from '@apollo/client/react';
import { useFormat } from '../../../lib/format.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { FileChoice } from '../../../ui/FileChoice.tsx';
import { Meter } from '../../../ui/Meter.tsx';
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
  const { data } = useQuery(evidenceRoom, {
    variables: { assessment },
    fetchPolicy: 'cache-and-network',
    skip: compact,
  });
  const room = data?.assessment?.evidenceRoom;
  return (
    <FileChoice
      className={compact ? undefined : styles.drop}
      label={t(compact ? 'attach' : 'choose')}
      accept=".pdf,.docx,.xlsx,.odt,.png,.jpg,.jpeg,.txt"
      several
      small
      bare={compact}
      onChoose={onFiles}
    >
      <span className="b">{t('drop')}</span>
      <span className="xs muted">{t('kinds')}</span>
      {room && (
        <span className={styles.room}>
          <Meter percent={(room.usedBytes / room.mostBytes) * 100} aria-hidden="true" />
          <span className="xs muted">
            {t('room', {
              state: data.assessment?.participant.name ?? '',
              used: number(Math.ceil(room.usedBytes / 1e6)),
              most: number(room.mostBytes / 1e6),
            })}
          </span>
        </span>
      )}
    </FileChoice>
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
