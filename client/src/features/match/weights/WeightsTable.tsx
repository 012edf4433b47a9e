import type { WeightsWholeFragment } from '../../../gql/graphql.ts';
import { useTexts } from '../../../lib/i18n.ts';
import { texts as parts } from '../texts.ts';
import styles from '../versions/Versions.module.css';
import { texts } from './texts.ts';

const inside = {
  TYPE: ['sameCategory'],
  SCOPE: ['article', 'chapter', 'whole'],
  MODE: ['remoteOnly'],
} as const satisfies Partial<Record<string, readonly (keyof WeightsWholeFragment)[]>>;

/** What each part can give, and below it what a lesser fit gives. */
export function WeightsTable({ weights }: { readonly weights: WeightsWholeFragment }) {
  const t = useTexts(texts);
  const word = useTexts(parts);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t('part')}</th>
          <th scope="col">{t('points')}</th>
        </tr>
      </thead>
      <tbody>
        {weights.parts.flatMap(({ code, points }) => [
          <tr key={code}>
            <th scope="row">{word(code)}</th>
            <td>
              <b>{points}</b>
            </td>
          </tr>,
          ...(inside[code as keyof typeof inside] ?? []).map((name) => (
            <tr key={name} className={styles.inner}>
              <th scope="row">{t(name)}</th>
              <td>{weights[name]}</td>
            </tr>
          )),
        ])}
      </tbody>
    </table>
  );
}
