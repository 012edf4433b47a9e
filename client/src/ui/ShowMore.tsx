import { useState } from 'react';
import { useFormat } from '../lib/format.ts';
import { english, useTexts } from '../lib/i18n.ts';
import { Button } from './Button.tsx';
import styles from './ShowMore.module.css';

/** Of a list that is read page by page. */
export interface ListPage<T = unknown> {
  readonly totalCount: number;
  readonly nodes: readonly T[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
}

type ShowMoreProps = {
  readonly page: ListPage;
  readonly onMore: (after: string | null) => Promise<unknown>;
};

/** The foot of a list that is read page by page: how much of it is shown, and the way to the rest. */
export function ShowMore({ page: { totalCount, nodes, pageInfo }, onMore }: ShowMoreProps) {
  const t = useTexts(texts);
  const { number } = useFormat();
  const [state, setState] = useState<'still' | 'busy' | 'failed'>('still');
  if (!pageInfo.hasNextPage) return null;
  const read = () => {
    setState('busy');
    onMore(pageInfo.endCursor ?? null).then(
      () => setState('still'),
      () => setState('failed'),
    );
  };
  return (
    <div className={styles.more}>
      <Button disabled={state === 'busy'} onClick={read}>
        {t('more')}
      </Button>
      <span className="sm muted" role="status">
        {state === 'failed'
          ? t('failed')
          : t('shown', { shown: number(nodes.length), of: number(totalCount) })}
      </span>
    </div>
  );
}

export const texts = english('ui.show-more', {
  more: 'Show more',
  shown: '{{shown}} of {{of}} are shown',
  failed: 'The server did not answer. Try again.',
});
