import { useFormat } from '../../../lib/format.ts';
import { useTexts } from '../../../lib/i18n.ts';
import { paths } from '../../../lib/paths.ts';
import { ButtonLink, buttonLook } from '../../../ui/Button.tsx';
import { FileChoice } from '../../../ui/FileChoice.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { ImportSteps } from '../../../ui/ImportSteps.tsx';
import { Note } from '../../../ui/Note.tsx';
import { Own } from '../../../ui/Own.tsx';
import { Page } from '../../../ui/Page.tsx';
import styles from './OffersByFile.module.css';
import { OffersPreview } from './OffersPreview.tsx';
import { OffersTaken } from './OffersTaken.tsx';
import { texts } from './texts.ts';
import { useOffersImport } from './use-offers-import.ts';

/** All offers of a provider out as a file, and in again: what would change is shown before anything is written. */
export function OffersByFile({ provider }: { readonly provider: { readonly id: string } }) {
  const t = useTexts(texts);
  const { number } = useFormat();
  const coming = useOffersImport(provider.id);
  const { step, trouble, file } = coming;
  return (
    <Page
      title={t('title')}
      tools={
        <div className="row wrap at-end">
          <ButtonLink kind="ghost" to={paths.ourOffers}>
            {t('back')}
          </ButtonLink>
          {(['xlsx', 'csv'] as const).map((extension) => (
            <a
              key={extension}
              className={buttonLook({ kind: 'plain', children: true })}
              href={`/offers.${extension}?${new URLSearchParams({ provider: provider.id })}`}
              download
            >
              <Icon name="download" />
              {t(extension)}
            </a>
          ))}
        </div>
      }
    >
      <section className={`card ${styles.card}`} aria-label={t('import')}>
        <FileChoice
          className={styles.drop}
          label={t(file ? 'another' : 'choose')}
          accept=".xlsx,.csv"
          primary={!file}
          disabled={step.kind === 'reading' || step.kind === 'taking'}
          onChoose={([first]) => first && coming.choose(first)}
        >
          <b>{file ? <Own>{file.name}</Own> : t('drop')}</b>
          <span className="xs muted">
            {file ? t('size', { size: number(Math.ceil(file.size / 1000)) }) : t('kinds')}
          </span>
        </FileChoice>
        <ImportSteps
          step={step}
          found={step.kind === 'look' ? t('found', { count: step.seen.rows.length }) : undefined}
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
        {step.kind === 'look' && <OffersPreview seen={step.seen} coming={coming} />}
        {step.kind === 'done' && <OffersTaken rows={step.rows} />}
      </section>
    </Page>
  );
}
