import { english, useTexts } from '../../lib/i18n.ts';
import { Button } from '../../ui/Button.tsx';
import { FileChoice } from '../../ui/FileChoice.tsx';
import { useFieldError } from '../../ui/field-error.ts';
import { Meter } from '../../ui/Meter.tsx';
import { Note } from '../../ui/Note.tsx';
import { Own } from '../../ui/Own.tsx';
import styles from './SourceFile.module.css';
import { type FileOwner, type SourceFileValue, useSourceFile } from './use-source-file.ts';

type SourceFileProps = {
  readonly to: FileOwner;
  readonly value: SourceFileValue;
  readonly onChange: (value: SourceFileValue) => void;
};

/** The file that shows where a need comes from, of the State or of whoever proposes it: it goes at once, and is given with the need. */
export function SourceFile({ to, value, onChange }: SourceFileProps) {
  const t = useTexts(texts);
  const { going, choose, remove } = useSourceFile(to, onChange);
  const wrong = useFieldError('file', null);
  const { file, fileName } = value;
  const isLost = fileName !== '' && file === '' && going === null;
  return (
    <fieldset className={styles.file} data-place="file">
      <legend>{t('label')}</legend>
      <FileChoice
        label={t(fileName ? 'another' : 'choose')}
        accept=".pdf,.docx,.xlsx,.odt,.png,.jpg,.jpeg,.txt"
        small
        onChoose={([first]) => first && choose(first)}
      >
        {fileName && (
          <b>
            <Own>{fileName}</Own>
          </b>
        )}
        {going?.kind === 'going' && <Meter percent={going.percent} aria-hidden="true" />}
        {fileName && (
          <span className="xs" role="status">
            {t(isLost ? 'lost' : file ? 'arrived' : going?.kind === 'going' && going.cut ? 'cut' : 'going')}
          </span>
        )}
        <span className="xs muted">
          {t('kinds')} {t('participant' in to ? 'who' : 'whoProposed')}
        </span>
      </FileChoice>
      {fileName && (
        <div>
          <Button size="small" kind="ghost" onClick={remove}>
            {t('remove')}
          </Button>
        </div>
      )}
      {going?.kind === 'refused' && (
        <Note tone="bad" role="alert">
          <Own>{going.reason || t('lost')}</Own>
        </Note>
      )}
      {wrong && (
        <Note tone="bad" role="alert">
          {wrong}
        </Note>
      )}
    </fieldset>
  );
}

export const texts = english('sourced.source-file', {
  label: 'A file that shows it, if you have one',
  choose: 'Choose a file',
  another: 'Choose another',
  kinds: 'PDF, DOCX, XLSX, ODT, PNG, JPEG or TXT, up to 25 MB.',
  who: 'The same people see it as see where the need comes from.',
  whoProposed: 'The State reads it with your proposal; nobody else does before it confirms the need.',
  going: 'Being sent',
  cut: 'The line was cut. It goes on by itself.',
  arrived: 'It has arrived.',
  lost: 'It did not arrive. Choose it again.',
  remove: 'Remove the file',
});
