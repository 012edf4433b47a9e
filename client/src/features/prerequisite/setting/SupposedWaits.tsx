import type { SupposedPrerequisitesQuery } from '../../../gql/graphql.ts';
import { useFormat } from '../../../lib/format.ts';
import { useTexts } from '../../../lib/i18n.ts';
import { Own } from '../../../ui/Own.tsx';
import styles from './Setting.module.css';
import { texts } from './texts.ts';

type SupposedWaitsProps = { readonly told: SupposedPrerequisitesQuery['supposedPrerequisites'] };

/** Whose needs would wait for something else, and for what. */
export function SupposedWaits({ told }: SupposedWaitsProps) {
  const t = useTexts(texts);
  const { number } = useFormat();
  const { needs, held, freed, participants, examples } = told;
  return (
    <section className="stack" aria-label={t('wouldChange')}>
      <p className="sm" role="status">
        {needs === 0 ? t('noNeed') : t('needs', { count: needs })}
        {held > 0 && ` ${t('held', { count: held })}`}
        {freed > 0 && ` ${t('freed', { count: freed })}`}
      </p>
      {needs > 0 && (
        <>
          <p className="sm">
            {t('of')} <Own>{participants.map(({ name }) => name).join(' · ')}</Own>
          </p>
          <table className={styles.table}>
            <caption className="sm muted">
              {examples.length < needs
                ? t('first', { shown: number(examples.length), all: number(needs) })
                : t('each')}
            </caption>
            <thead>
              <tr>
                <th scope="col">{t('need')}</th>
                <th scope="col">{t('now')}</th>
                <th scope="col">{t('thenFor')}</th>
              </tr>
            </thead>
            <tbody>
              {examples.map(({ need, before, after }) => (
                <tr key={need.id}>
                  <th scope="row">
                    <Own>{need.participant.name}</Own> · <bdi dir="ltr">{need.provision.reference}</bdi> ·{' '}
                    {need.type.label}
                  </th>
                  {[before, after].map((waits, at) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: before and after
                    <td key={at}>
                      {waits.length === 0 ? (
                        t('nobody')
                      ) : (
                        <bdi dir="ltr">{waits.map(({ reference }) => reference).join(', ')}</bdi>
                      )}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  );
}
