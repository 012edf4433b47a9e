import { clsx } from 'clsx';
import { isBroad } from '../../lib/article-row.ts';
import { shownKey } from '../../lib/shown-key.ts';
import { Own } from '../../ui/Own.tsx';
import type { GridModel } from './grid-model.ts';
import { isNumbered, titleOf } from './heads.ts';
import grid from './MatrixGrid.module.css';
import styles from './RowHead.module.css';
import { softened } from './soften.ts';

/** What a row is about: the number of an article and its title, or a name; of the last row, that it is all. */
export function RowHead({ model, row }: { readonly model: GridModel; readonly row: number }) {
  const head = model.table.rows[row];
  const look = clsx(grid.rowHead, styles.head);
  if (!head || !isNumbered(model.rows) || isBroad(head.key))
    return (
      <th scope="row" className={look}>
        <span className={clsx(styles.title, styles.entire)}>
          {head ? <Own>{softened(head.label)}</Own> : model.rowWord(null)}
        </span>
      </th>
    );
  return (
    <th
      scope="row"
      className={clsx(look, model.rows === 'PROVISION' && styles.provision)}
      title={titleOf(head)}
    >
      <span className={styles.number}>
        <bdi dir="ltr">{shownKey(head.key)}</bdi>
      </span>
      <span className={styles.title}>{softened(model.rowHead(head))}</span>
    </th>
  );
}
