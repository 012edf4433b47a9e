import { useState } from 'react';
import { Link } from 'react-router';
import type { SearchShownFragment } from '../../../gql/graphql.ts';
import { useFormat } from '../../../lib/format.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { paths } from '../../../lib/paths.ts';
import { Button } from '../../../ui/Button.tsx';
import { Own } from '../../../ui/Own.tsx';
import { copyText } from '../copy-text.ts';
import styles from './SavedSearches.module.css';

type SavedRowProps = {
  readonly one: SearchShownFragment;
  readonly onOpened: () => void;
  readonly onChange: () => void;
  readonly onRemove: () => void;
};

/** One saved search: its name opens it; its link is for others, and the rest is for its owner. */
export function SavedRow({ one, onOpened, onChange, onRemove }: SavedRowProps) {
  const t = useTexts(texts);
  const { day } = useFormat();
  const [said, setSaid] = useState<'copy' | 'copied' | 'byHand'>('copy');
  const { id, title, mine, readers, changedAt } = one;
  const to = paths.savedSearch(id);
  const copy = async () =>
    setSaid((await copyText(new URL(to, window.location.href).href)) ? 'copied' : 'byHand');
  return (
    <li className={styles.row}>
      <div className={styles.name}>
        <Link to={to} onClick={onOpened}>
          <Own>{title}</Own>
        </Link>
        <div className="xs muted">
          {mine ? t(readers) : t('shared')} · {day(changedAt)}
        </div>
      </div>
      <Link
        className="sm"
        to={paths.followOf('SEARCH', id)}
        aria-label={t('followOf', { title })}
        onClick={onOpened}
      >
        {t('follow')}
      </Link>
      {(!mine || readers !== 'OWNER') && (
        <Button size="small" kind="ghost" aria-label={t('copyOf', { title })} onClick={() => void copy()}>
          {t(said)}
        </Button>
      )}
      {mine && (
        <>
          <Button size="small" kind="ghost" aria-label={t('changeOf', { title })} onClick={onChange}>
            {t('change')}
          </Button>
          <Button size="small" kind="ghost" aria-label={t('removeOf', { title })} onClick={onRemove}>
            {t('remove')}
          </Button>
        </>
      )}
      <span className="sr" role="status">
        {said !== 'copy' && t(said)}
      </span>
    </li>
  );
}

export const texts = english('matrix.saved-row', {
  OWNER: 'Yours alone',
  COLLEAGUES: 'Your colleagues may open it',
  DONORS: 'Whoever sees what donors see may open it',
  shared: 'Shared by a colleague',
  follow: 'Follow by mail',
  followOf: 'Follow “{{title}}” by mail',
  copy: 'Copy the link',
  copyOf: 'Copy the link of “{{title}}”',
  copied: 'Link copied',
  byHand: 'Open it, and copy the address line',
  change: 'Change',
  changeOf: 'Change “{{title}}”',
  remove: 'Remove',
  removeOf: 'Remove “{{title}}”',
});
