import { useFormat } from '../../lib/format.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { Button } from '../../ui/Button.tsx';
import { SearchBar } from '../../ui/SearchBar.tsx';

type OwnSearchProps = {
  readonly text: string;
  readonly onSearch: (text: string) => void;
  /** How many of our needs mention the words; null: nothing is searched for, or nobody knows yet. */
  readonly found: number | null;
};

/** Finds among the needs of one's own State; the list keeps its order and its places. */
export function OwnSearch({ text, onSearch, found }: OwnSearchProps) {
  const t = useTexts(texts);
  const { number } = useFormat();
  return (
    <div className="no-print">
      <SearchBar
        label={t('find')}
        text={text}
        onSearch={onSearch}
        count={found === null ? null : t('found', { count: found, shown: number(found) })}
      >
        {text && <Button onClick={() => onSearch('')}>{t('all')}</Button>}
      </SearchBar>
    </div>
  );
}

export const texts = english('need.own-search', {
  find: 'Find in our needs',
  all: 'Show all needs',
  found_one: '{{shown}} need found',
  found_other: '{{shown}} needs found',
});
