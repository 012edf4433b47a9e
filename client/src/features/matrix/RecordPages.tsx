import type { ReactNode } from 'react';
import { useTexts } from '../../lib/i18n.ts';
import { Button } from '../../ui/Button.tsx';
import { ListFaces } from '../../ui/ListFaces.tsx';
import { Note } from '../../ui/Note.tsx';
import type { ListPage } from '../../ui/ShowMore.tsx';
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
  return (
    <>
      {page && count !== page.totalCount && !loading && (
        <div className={styles.inside} role="status">
          <Note>
            {t('moved')}{' '}
            <Button size="small" onClick={onRenew}>
              {t('renew')}
            </Button>
          </Note>
        </div>
      )}
      <ListFaces
        page={page}
        error={error}
        lines={5}
        around={styles.inside}
        empty={<p className="sm muted">{empty}</p>}
        onRetry={onRenew}
        onMore={onMore}
      >
        {(records) => (
          <ul className={styles.records}>
            {records.map((record) => (
              <li key={record.id}>{children(record)}</li>
            ))}
          </ul>
        )}
      </ListFaces>
    </>
  );
}
