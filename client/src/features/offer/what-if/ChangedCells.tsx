import type { WhatIfQuery } from '../../../gql/graphql.ts';
import { useFormat } from '../../../lib/format.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { shownKey } from '../../../lib/shown-key.ts';
import { CoverageBar } from '../../../ui/Waterline.tsx';
import styles from './WhatIfFigures.module.css';

type Cells = WhatIfQuery['whatIf']['cells'];

/** The cells of the matrix that change, article by article: how many needs become covered (+) or lose their offer (−), and the line as it would be. */
export function ChangedCells({ cells }: { readonly cells: Cells }) {
  const t = useTexts(texts);
  const { number } = useFormat();
  return (
    <div className={styles.cells}>
      <table>
        <caption className="sr">{t('caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('article')}</th>
            <th scope="col">{t('type')}</th>
            <th scope="col">{t('change')}</th>
            <th scope="col">{t('after')}</th>
          </tr>
        </thead>
        <tbody>
          {cells.map(({ article, type, before, after }) => {
            const more = before.unmet - after.unmet;
            return (
              <tr key={`${article.number} ${type.code}`}>
                <th scope="row">
                  <bdi dir="ltr">{shownKey(article.number)}</bdi>
                </th>
                <td>{type.label}</td>
                <td className={styles.more}>
                  <bdi dir="ltr">
                    {more > 0 ? '+' : '−'}
                    {number(Math.abs(more))}
                  </bdi>
                </td>
                <td className={styles.line}>
                  <CoverageBar coverage={after} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

export const texts = english('offer.changed-cells', {
  caption: 'The cells of the matrix that change',
  article: 'Article',
  type: 'Kind of help',
  change: 'Covered',
  after: 'Then',
});
