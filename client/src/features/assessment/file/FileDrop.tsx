import { useId, useState } from 'react';
import { useFormat } from '../../../lib/format.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { buttonLook } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { Own } from '../../../ui/Own.tsx';
import styles from './FileDrop.module.css';
import { extensions, type FileImport } from './use-file-import.ts';

/** Where a file is dropped or chosen; afterwards, which one it is. */
export function FileDrop({ coming }: { readonly coming: FileImport }) {
  const t = useTexts(texts);
  const { number } = useFormat();
  const [over, setOver] = useState(false);
  const hint = useId();
  const { file, step } = coming;
  const busy = step.kind === 'reading' || step.kind === 'taking';
  const take = (files: FileList | null) => {
    const [first] = files ?? [];
    if (first && !busy) coming.choose(first);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is beside the button, which does the same
    <div
      className={over ? `${styles.drop} ${styles.over}` : styles.drop}
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
      <Icon name="download" />
      <div className={styles.what}>
        {file ? (
          <>
            <b className={styles.name}>
              <Own>{file.name}</Own>
            </b>
            <span className="xs muted">{t('size', { size: number(Math.ceil(file.size / 1000)) })}</span>
          </>
        ) : (
          <>
            <b>{t('drop')}</b>
            <span className="xs muted" id={hint}>
              {t('kinds')}
            </span>
          </>
        )}
      </div>
      <label className={buttonLook({ kind: file ? 'plain' : 'primary', children: true }, styles.choose)}>
        <input
          type="file"
          className="sr"
          accept={extensions.map((one) => `.${one}`).join(',')}
          aria-describedby={file ? undefined : hint}
          disabled={busy}
          onChange={(event) => {
            take(event.target.files);
            // The same file, changed meanwhile, may be chosen again.
            event.target.value = '';
          }}
        />
        {t(file ? 'another' : 'choose')}
      </label>
    </div>
  );
}

export const texts = english('assessment.file-drop', {
  drop: 'Drop a file here, or choose one',
  kinds: 'A file that was exported from this checklist, up to 5 MB',
  choose: 'Choose a file',
  another: 'Choose another',
  size: 'Size: {{size}} kB',
});
