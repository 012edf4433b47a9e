import type { IatiNamesQuery } from '../../../gql/graphql.ts';
import { useFormat } from '../../../lib/format.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { FileChoice } from '../../../ui/FileChoice.tsx';
import { ImportSteps } from '../../../ui/ImportSteps.tsx';
import { Note } from '../../../ui/Note.tsx';
import { Own } from '../../../ui/Own.tsx';
import { IatiPreview } from './IatiPreview.tsx';
import { IatiResult } from './IatiResult.tsx';
import styles from './IatiScreen.module.css';
import { mostBytes, useIatiImport } from './use-iati-import.ts';
import { useNames } from './use-names.ts';

/** A file of IATI comes in: what would change is shown, and confirmed, before anything is written. */
export function IatiScreen({ read }: { readonly read: IatiNamesQuery }) {
  const t = useTexts(texts);
  const { number } = useFormat();
  const names = useNames(read);
  const coming = useIatiImport(t('tooLarge', { most: number(mostBytes / 1e6) }));
  const { step, file, trouble } = coming;
  const busy = step.kind === 'reading' || step.kind === 'taking';
  return (
    <section className={`card ${styles.card}`} aria-label={t('file')}>
      <FileChoice
        className={styles.drop}
        label={t(file ? 'another' : 'choose')}
        accept=".xml,application/xml,text/xml"
        primary={!file}
        disabled={busy}
        onChoose={([first]) => first && coming.choose(first)}
      >
        {file ? (
          <b>
            <Own>{file.name}</Own>
          </b>
        ) : (
          <b>{t('drop')}</b>
        )}
        <span className="xs muted">{t('kinds', { most: number(mostBytes / 1e6) })}</span>
      </FileChoice>
      <ImportSteps
        step={step}
        found={
          step.kind === 'look'
            ? t('found', { count: step.rows.length, shown: number(step.rows.length) })
            : undefined
        }
      />
      {trouble && (
        <Note tone="bad" role="alert" className={styles.note}>
          {trouble.said ?? t('lost')}
        </Note>
      )}
      {step.kind === 'choose' && (
        <ol className={styles.how}>
          <li>{t('first')}</li>
          <li>{t('second')}</li>
          <li>{t('third')}</li>
        </ol>
      )}
      {step.kind === 'look' && <IatiPreview rows={step.rows} names={names} coming={coming} />}
      {step.kind === 'done' && <IatiResult activities={step.activities} />}
    </section>
  );
}

export const texts = english('activity.iati-screen', {
  file: 'A file of IATI',
  drop: 'Drop a file here, or choose one',
  kinds: 'Activities as XML of IATI 2.03, up to {{most}} MB',
  choose: 'Choose a file',
  another: 'Choose another',
  found_one: '{{shown}} activity',
  found_other: '{{shown}} activities',
  tooLarge: 'This file is larger than {{most}} MB. Divide it into several files.',
  lost: 'The server did not answer. Nothing is lost: try again.',
  first:
    'Choose a file that your organization published, or that was downloaded here. An activity is known again by its identifier.',
  second:
    'You see what is new, what would change and what cannot be taken in, and why. Choose activity by activity.',
  third:
    'Nothing is written before you bring in what you chose. The same file a second time changes nothing.',
});
