import { lazy, Suspense, useState } from 'react';
import { useTexts } from '../../lib/i18n.ts';
import { useViewer } from '../../lib/session.ts';
import { Button } from '../../ui/Button.tsx';
import { Select } from '../../ui/Select.tsx';
import { copyText } from './copy-text.ts';
import { useDimensionWords } from './dimension-words.ts';
import { EditionsLink } from './EditionInMatrix.tsx';
import { ExportMenu } from './export/ExportMenu.tsx';
import type { ToExport } from './export/use-exported.ts';
import { FacesNav } from './FacesNav.tsx';
import { FollowMenu } from './follow/FollowMenu.tsx';
import { texts } from './matrix-texts.ts';
import { questionOf } from './saved/question.ts';
import type { Choices } from './use-choices.ts';
import { dimensions, type View } from './view.ts';

/** What is in the rows and what in the columns; a link that shows the same; paper. */
export function MatrixTools({
  view,
  choices,
  folded,
  onChange,
  exports,
}: {
  readonly view: View;
  readonly choices: Choices;
  /** On phones types are behind their categories. */
  readonly folded: boolean;
  readonly onChange: (change: Partial<View>) => void;
  /** What is shown, as soon as something is. */
  readonly exports: ToExport | null;
}) {
  const t = useTexts(texts);
  const { name } = useDimensionWords();
  const viewer = useViewer();
  const [searching, setSearching] = useState(false);
  const [said, setSaid] = useState<'copy' | 'copied' | 'byHand'>('copy');
  const options = (other: string) =>
    dimensions.map((value) => ({ value, label: name(value), disabled: value === other }));
  const copy = async () => {
    setSaid((await copyText(window.location.href)) ? 'copied' : 'byHand');
    setTimeout(() => setSaid('copy'), 3000);
  };
  return (
    <>
      <FacesNav view={view} shown="matrix" />
      <Select
        label={t('rows')}
        value={view.rows}
        options={options(view.columns)}
        onChange={(rows) => onChange({ rows, cell: null, category: null })}
      />
      <Button
        icon="swap"
        aria-label={t('swap')}
        onClick={() => onChange({ rows: view.columns, columns: view.rows, cell: null, category: null })}
      />
      <Select
        label={t('columns')}
        value={folded ? 'CATEGORY' : view.columns}
        options={options(view.rows)}
        onChange={(columns) => onChange({ columns, cell: null, category: null })}
      />
      <span className="grow hide-s" />
      <EditionsLink />
      <FollowMenu
        view={view}
        choices={choices}
        onSearches={viewer === null ? null : () => setSearching(true)}
      />
      {exports && <ExportMenu {...exports} />}
      <Button className="hide-s" icon="print" onClick={() => window.print()}>
        {t('print')}
      </Button>
      <Button className="hide-s" icon={said === 'copied' ? 'check' : 'link'} onClick={() => void copy()}>
        {t(said)}
      </Button>
      {viewer && (
        <Button icon="book" onClick={() => setSearching(true)}>
          {t('saved')}
        </Button>
      )}
      {searching && (
        <Suspense fallback={null}>
          <SavedSearches question={questionOf(view, choices.usual)} onClose={() => setSearching(false)} />
        </Suspense>
      )}
      <span className="sr" role="status">
        {said !== 'copy' && t(said)}
      </span>
    </>
  );
}

const SavedSearches = lazy(async () => ({
  default: (await import('./saved/SavedSearches.tsx')).SavedSearches,
}));
