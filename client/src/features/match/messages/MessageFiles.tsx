import { kindIn, useFileSize } from '../../../lib/files/file-size.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { Button } from '../../../ui/Button.tsx';
import { FileChoice } from '../../../ui/FileChoice.tsx';
import { FileLine } from '../../../ui/FileLine.tsx';
import { useFieldError } from '../../../ui/field-error.ts';
import { Meter } from '../../../ui/Meter.tsx';
import { Note } from '../../../ui/Note.tsx';
import { Own } from '../../../ui/Own.tsx';
import styles from './MessageFiles.module.css';
import type { MessageFile } from './message-draft.ts';
import type { GoingFile } from './use-message-files.ts';

type MessageFilesProps = {
  readonly came: readonly MessageFile[];
  readonly going: readonly GoingFile[];
  readonly onChoose: (files: readonly File[]) => void;
  readonly onRemove: (file: MessageFile) => void;
  readonly onStop: (id: number) => void;
};

/** The files that a message will show: each goes to one's own side at once, and to the other with the message. */
export function MessageFiles({ came, going, onChoose, onRemove, onStop }: MessageFilesProps) {
  const t = useTexts(texts);
  const size = useFileSize();
  const wrong = useFieldError('files', null);
  const line = (name: string, bytes: number) => ({
    kind: kindIn(name),
    name: <Own>{name}</Own>,
    facts: <span>{size(bytes)}</span>,
  });
  const removal = (name: string, remove: () => void) => (
    <Button size="small" kind="ghost" aria-label={t('removeThis', { name })} onClick={remove}>
      {t('remove')}
    </Button>
  );
  return (
    <fieldset className={styles.files} data-place="files">
      <legend>{t('label')}</legend>
      {came.length + going.length > 0 && (
        <ul className={styles.list}>
          {came.map((file) => (
            <FileLine
              key={file.sha256}
              {...line(file.name, file.bytes)}
              acts={removal(file.name, () => onRemove(file))}
            >
              <span role="status">{t('came')}</span>
            </FileLine>
          ))}
          {going.map(({ id, file, percent, cut, reason }) => (
            <FileLine
              key={id}
              {...line(file.name, file.size)}
              bad={reason !== null}
              facts={reason === null ? <span>{size(file.size)}</span> : <Refused reason={reason} />}
              acts={removal(file.name, () => onStop(id))}
            >
              {reason === null && (
                <>
                  <Meter
                    percent={percent}
                    role="progressbar"
                    aria-label={t('progressOf', { name: file.name })}
                    aria-valuenow={Math.round(percent)}
                  />
                  <span role="status">{t(cut ? 'cut' : 'going')}</span>
                </>
              )}
            </FileLine>
          ))}
        </ul>
      )}
      <FileChoice
        label={t(came.length + going.length > 0 ? 'more' : 'choose')}
        accept=".pdf,.docx,.xlsx,.odt,.png,.jpg,.jpeg,.txt"
        several
        small
        onChoose={onChoose}
      >
        <span className="xs muted">{t('kinds')}</span>
      </FileChoice>
      {wrong && (
        <Note tone="bad" role="alert">
          {wrong}
        </Note>
      )}
    </fieldset>
  );
}

function Refused({ reason }: { readonly reason: string }) {
  const t = useTexts(texts);
  return <span role="alert">{reason ? <Own>{reason}</Own> : t('notTaken')}</span>;
}

export const texts = english('match.message-files', {
  label: 'Files, if you have any',
  choose: 'Choose files',
  more: 'Choose more files',
  kinds: 'PDF, DOCX, XLSX, ODT, PNG, JPEG or TXT, up to 25 MB each and 10 at one message.',
  going: 'Being sent',
  cut: 'The line was cut. It goes on by itself.',
  came: 'Ready. The other side sees it when you send the message.',
  progressOf: 'How much of {{name}} was sent',
  notTaken: 'This file was not taken. Choose it again.',
  remove: 'Remove',
  removeThis: 'Remove {{name}} from this message',
});
