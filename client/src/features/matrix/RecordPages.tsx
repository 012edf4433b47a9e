import type { ReactNode } from 'react';
import { useTexts } from '../../lib/i18n.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorFace } from '../../ui/ErrorFace.tsx';
import { Note } from '../../ui/Note.tsx';
import { type ListPage, ShowMore } from '../../ui/ShowMore.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { texts } from './panel-texts.ts';
import styles from './RecordPages.module.css';

type RecordPagesProps<T> = {
  readonly page: ListPage<T> | undefined;
  readonly error: unknown;
  readonly loading: boolean;
  /** What the matrix says now; a list being read does not move by itself. */
  readonly count: number;
  readonly empty: string;
  readonly onMore: (after: string | null) => Promise<unknown>;
  readonly onRenew: () => void;
  readonly children: (record: T) => ReactNode;
};

/** A cell's records page by page; changes wait behind a button while the list is read. */
export function RecordPages<T extends { readonly id: string }>(props: RecordPagesProps<T>) {
  const { page, error, loading, count, empty, onMore, onRenew, children } = props;
  const t = useTexts(texts);
  if (error && !page)
    return (
      <div className={styles.inside}>
        <ErrorFace error={error} onRetry={onRenew} />
      </div>
    );
  if (!page) return <div className={styles.inside}>{loading && <Skeleton lines={5} />}</div>;
  return (
    <>
      {count !== page.totalCount && !loading && (
        <div className={styles.inside} role="status">
          <Note>
            {t('moved')}{' '}
            <Button size="small" onClick={onRenew}>
              {t('renew')}
            </Button>
          </Note>
        </div>
      )}
      {page.nodes.length === 0 ? <p className={`${styles.inside} sm muted`}>{empty}</p> : null}
      <ul className={styles.records}>
        {page.nodes.map((record) => (
          <li key={record.id}>{children(record)}</li>
        ))}
      </ul>
      <ShowMore page={page} onMore={onMore} />
    </>
  );
}
