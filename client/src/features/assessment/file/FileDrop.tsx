import { useFormat } from '../../../lib/format.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { FileChoice } from '../../../ui/FileChoice.tsx';
import { Own } from '../../../ui/Own.tsx';
import styles from './FileDrop.module.css';
import { extensions, type FileImport } from './use-file-import.ts';

/** Where a file is dropped or chosen; afterwards, which one it is. */
export function FileDrop({ coming }: { readonly coming: FileImport }) {
  const t = useTexts(texts);
  const { number } = useFormat();
  const { file, step } = coming;
  return (
    <FileChoice
      className={styles.drop}
      label={t(file ? 'another' : 'choose')}
      accept={extensions.map((one) => `.${one}`).join(',')}
      primary={!file}
      disabled={step.kind === 'reading' || step.kind === 'taking'}
      onChoose={([first]) => first && coming.choose(first)}
    >
      {file ? (
        <>
          <b>
            <Own>{file.name}</Own>
          </b>
          <span className="xs muted">{t('size', { size: number(Math.ceil(file.size / 1000)) })}</span>
        </>
      ) : (
        <>
          <b>{t('drop')}</b>
          <span className="xs muted">{t('kinds')}</span>
        </>
      )}
    </FileChoice>
  );
}

export const texts = english('assessment.file-drop', {
  drop: 'Drop a file here, or choose one',
  kinds: 'A file that was exported from this checklist, up to 5 MB',
  choose: 'Choose a file',
  another: 'Choose another',
  size: 'Size: {{size}} kB',
});
