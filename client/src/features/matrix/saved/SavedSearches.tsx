import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import type { MatrixInput, SearchShownFragment } from '../../../gql/graphql.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { ListFaces } from '../../../ui/ListFaces.tsx';
import { SavedSearchesQuery } from './documents.ts';
import { RemoveSearch } from './RemoveSearch.tsx';
import { SavedRow } from './SavedRow.tsx';
import styles from './SavedSearches.module.css';
import { SaveSearchForm } from './SaveSearchForm.tsx';

type SavedSearchesProps = {
  /** What is shown, which one may keep. */
  readonly question: MatrixInput;
  readonly onClose: () => void;
};
type Doing =
  | { readonly what: 'list' | 'save' }
  | { readonly what: 'change' | 'remove'; readonly one: SearchShownFragment };

/** The searches that one keeps and those that colleagues share: open one, keep what is shown, change or remove one's own. */
export function SavedSearches({ question, onClose }: SavedSearchesProps) {
  const t = useTexts(texts);
  const [doing, setDoing] = useState<Doing>({ what: 'list' });
  const { data, error, refetch, fetchMore } = useQuery(SavedSearchesQuery, {
    fetchPolicy: 'cache-and-network',
  });
  const toList = () => setDoing({ what: 'list' });
  const done = () => {
    toList();
    void refetch();
  };
  return (
    <Dialog open wide title={t(doing.what)} onClose={onClose}>
      {doing.what === 'list' && (
        <div className={styles.list}>
          <Button kind="primary" icon="plus" onClick={() => setDoing({ what: 'save' })}>
            {t('save')}
          </Button>
          <ListFaces
            page={data?.savedSearches}
            error={error}
            lines={4}
            empty={<p className="sm ink2">{t('none')}</p>}
            onRetry={() => void refetch()}
            onMore={(after) => fetchMore({ variables: { after } })}
          >
            {(found) => (
              <ul className={styles.rows}>
                {found.map((one) => (
                  <SavedRow
                    key={one.id}
                    one={one}
                    onOpened={onClose}
                    onChange={() => setDoing({ what: 'change', one })}
                    onRemove={() => setDoing({ what: 'remove', one })}
                  />
                ))}
              </ul>
            )}
          </ListFaces>
        </div>
      )}
      {doing.what === 'save' && (
        <SaveSearchForm one={null} question={question} onSaved={done} onClose={toList} />
      )}
      {doing.what === 'change' && (
        <SaveSearchForm one={doing.one} question={question} onSaved={done} onClose={toList} />
      )}
      {doing.what === 'remove' && <RemoveSearch one={doing.one} onDone={done} onClose={toList} />}
    </Dialog>
  );
}

export const texts = english('matrix.saved-searches', {
  list: 'Saved searches',
  save: 'Save this search',
  change: 'Change this saved search',
  remove: 'Remove it for good?',
  none: 'You have not saved a search yet, and nobody shares one with you. Choose rows, columns and filters, and save them here under a name.',
});
