import type { BuildsFragment, PrerequisiteChangesRouteQuery } from '../../../gql/graphql.ts';
import { useFormat } from '../../../lib/format.ts';
import { useTexts } from '../../../lib/i18n.ts';
import { shownKey } from '../../../lib/shown-key.ts';
import { Own } from '../../../ui/Own.tsx';
import styles from './Setting.module.css';
import { texts } from './texts.ts';

type ChangeListProps = {
  readonly changes: PrerequisiteChangesRouteQuery['prerequisiteChanges']['changes'];
};

/** Every change there was, the latest first, with what the article built on before. */
export function ChangeList({ changes }: ChangeListProps) {
  const t = useTexts(texts);
  const { day } = useFormat();
  const said = (edges: readonly BuildsFragment[]) =>
    edges.length === 0 ? (
      <li>{t('nothing')}</li>
    ) : (
      edges.map(({ article, strength, reason, provisions, of }) => (
        <li key={article.number}>
          <b>
            <bdi dir="ltr">{shownKey(article.number)}</bdi> {article.shortTitle}
          </b>{' '}
          ({t(strength)}
          {provisions.length > 0 && ` · ${t('only', { some: provisions.map(shownKey).join(', ') })}`}
          {of.length > 0 && ` · ${t('waits', { some: of.map(shownKey).join(', ') })}`}): <Own>{reason}</Own>
        </li>
      ))
    );
  return (
    <ol className={styles.changes}>
      {changes.map(({ version, article, before, after, reason, setAt }) => (
        <li key={version}>
          <h3 className={styles.changed}>
            {t('changed', {
              number: shownKey(article.number),
              name: article.shortTitle,
              day: day(setAt),
            })}
          </h3>
          <Own as="p">{reason}</Own>
          <div className={styles.pair}>
            {(
              [
                ['before', before],
                ['after', after],
              ] as const
            ).map(([when, edges]) => (
              <div key={when}>
                <p className="sm ink2">{t(when)}</p>
                <ul className={styles.list}>{said(edges)}</ul>
              </div>
            ))}
          </div>
        </li>
      ))}
    </ol>
  );
}
