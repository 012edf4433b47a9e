import type { ChecklistHeadFragment } from '../../../gql/graphql.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { paths } from '../../../lib/paths.ts';
import { ButtonLink, buttonLook } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { ImportSteps } from '../../../ui/ImportSteps.tsx';
import { Note } from '../../../ui/Note.tsx';
import { Page } from '../../../ui/Page.tsx';
import type { MappedArea } from '../checklist-map.ts';
import { ByArticle } from './ByArticle.tsx';
import { FileDrop } from './FileDrop.tsx';
import styles from './FileScreen.module.css';
import { ImportedResult } from './ImportedResult.tsx';
import { ImportPreview } from './ImportPreview.tsx';
import { fileAddress } from './send-file.ts';
import { extensions, useFileImport } from './use-file-import.ts';

type FileScreenProps = {
  readonly assessment: ChecklistHeadFragment;
  readonly areas: readonly MappedArea[];
};

/** The whole checklist out as a file, and in again: what would change is shown before anything is written. */
export default function FileScreen({ assessment, areas }: FileScreenProps) {
  const t = useTexts(texts);
  const coming = useFileImport(assessment.id);
  const { step, trouble } = coming;
  return (
    <Page
      title={t('title')}
      tools={
        <div className="row wrap at-end">
          <ButtonLink kind="ghost" to={paths.checklist(assessment.id)}>
            {t('back')}
          </ButtonLink>
          {extensions.map((extension) => (
            <a
              key={extension}
              className={buttonLook({ kind: 'plain', children: true })}
              href={fileAddress(assessment.id, extension)}
              download
            >
              <Icon name="download" />
              {t(extension)}
            </a>
          ))}
        </div>
      }
    >
      {!assessment.viewerCanAnswer && <Note>{t('readOnly')}</Note>}
      {assessment.viewerCanAnswer && (
        <div className={step.kind === 'look' ? styles.both : undefined}>
          <section className={`card ${styles.card}`} aria-label={t('import')}>
            <FileDrop coming={coming} />
            <ImportSteps
              step={step}
              found={'rows' in step ? t('found', { count: step.rows.length }) : undefined}
            />
            {trouble && (
              <Note tone="bad" role="alert" className={styles.trouble}>
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
            {step.kind === 'look' && (
              <ImportPreview assessment={assessment} areas={areas} rows={step.rows} coming={coming} />
            )}
            {step.kind === 'done' && <ImportedResult assessment={assessment.id} rows={step.rows} />}
          </section>
          {step.kind === 'look' && (
            <aside className={styles.side}>
              <ByArticle areas={areas} rows={step.rows} coming={coming} />
              <Note>{t('formulas')}</Note>
            </aside>
          )}
        </div>
      )}
    </Page>
  );
}

export const texts = english('assessment.file-screen', {
  title: 'The checklist by file',
  back: 'Back to the checklist',
  xlsx: 'Export as a workbook',
  csv: 'Export as CSV',
  json: 'Export as JSON',
  import: 'Import a file',
  readOnly: 'A file can come in only while your State edits this checklist.',
  formulas: 'Cells that begin with = + − @ are read as text, never as formulas.',
  found_one: '1 provision',
  found_other: '{{count}} provisions',
  lost: 'The server did not answer. Nothing is lost: try again.',
  first: 'Export the checklist. The file has all answers as they are now.',
  second: 'Fill it in without a connection, with whomever you like, for as long as you need.',
  third:
    'Import it here. You see what would change before anything is written, and what colleagues wrote meanwhile is kept.',
});
