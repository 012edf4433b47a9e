import { Link, useLocation } from 'react-router';
import { useTexts } from '../../../lib/i18n.ts';
import { paths } from '../../../lib/paths.ts';
import { shownKey } from '../../../lib/shown-key.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { Own } from '../../../ui/Own.tsx';
import type { Choices } from '../use-choices.ts';
import { filterCount, type View } from '../view.ts';
import { followedIn, savedIn } from './followed.ts';
import { texts } from './texts.ts';

export type FollowChoicesProps = {
  readonly view: View;
  readonly choices: Choices;
  /** Where a search is kept; null for whoever keeps none. */
  readonly onSearches: (() => void) | null;
  readonly onClose: () => void;
};

/** All that is looked at and can be followed; each leads to the subscription with it in. */
export default function FollowChoices({ view, choices, onSearches, onClose }: FollowChoicesProps) {
  const t = useTexts(texts);
  const saved = savedIn(useLocation().state);
  const things = followedIn(view, choices);
  return (
    <>
      <h2>{t('title')}</h2>
      {onSearches && saved !== null && (
        <Link to={paths.followOf('SEARCH', saved)}>
          <Icon name="book" small />
          {t('search')}
        </Link>
      )}
      {things.map(({ kind, code, label }) => (
        <Link key={`${kind} ${code}`} to={paths.followOf(kind, code)}>
          <Icon name="live" small />
          <Own>{shownKey(label)}</Own>
        </Link>
      ))}
      <Link to={paths.followOf('EVERYTHING')}>
        <Icon name="matrix" small />
        {t('everything')}
      </Link>
      {onSearches && saved === null && filterCount(view, choices.usual) > 0 && (
        <button
          type="button"
          onClick={() => {
            onClose();
            onSearches();
          }}
        >
          <Icon name="plus" small />
          {t('keepFirst')}
        </button>
      )}
    </>
  );
}
