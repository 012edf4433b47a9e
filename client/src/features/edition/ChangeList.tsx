import { useQuery } from '@apollo/client/react';
import type { ChangeToldFragment, MatrixComparisonInput, NeedChangeKind } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { ListFaces } from '../../ui/ListFaces.tsx';
import { Own } from '../../ui/Own.tsx';
import styles from './ChangeList.module.css';
import type { Place } from './compared.ts';
import { ChangesQuery } from './documents.ts';
import { texts as words } from './texts.ts';

type ChangeListProps = {
  readonly input: MatrixComparisonInput;
  /** Of one cell; else of all. */
  readonly place: Place | null;
  readonly kind: NeedChangeKind | null;
};

/** What happened to each need that differs, with its cause and its date. */
export function ChangeList({ input, place, kind }: ChangeListProps) {
  const t = useTexts(texts);
  const { data, error, fetchMore, refetch } = useQuery(ChangesQuery, {
    variables: { input, row: place?.row ?? null, column: place?.column ?? null, kind, first: 20 },
    // As new as the table that it belongs to.
    fetchPolicy: 'network-only',
  });
  const page = data?.matrixComparison.changes;
  return (
    <ListFaces
      page={page}
      error={error}
      lines={5}
      around={styles.around ?? ''}
      empty={<p className="sm muted">{t('none')}</p>}
      onRetry={() => void refetch()}
      onMore={(after) => fetchMore({ variables: { after } })}
    >
      {(changes) => (
        <ul className={styles.list}>
          {changes.map((change) => (
            <Told key={change.id} change={change} />
          ))}
        </ul>
      )}
    </ListFaces>
  );
}

function Told({ change }: { readonly change: ChangeToldFragment }) {
  const word = useTexts(words);
  const said = useCause(change.because);
  return (
    <li data-kind={change.kind}>
      <b>
        <Own>{change.participant?.name ?? ''}</Own>
      </b>{' '}
      <bdi dir="ltr">{change.provision.label}</bdi> <Own>{change.type?.label ?? ''}</Own>
      <div className="sm ink2">{word(change.kind)}</div>
      <div className="xs muted">{said}</div>
    </li>
  );
}

/** What happened, who it was, when. */
function useCause({ kind, at, title, provider }: ChangeToldFragment['because']): string {
  const t = useTexts(texts);
  const { day, enumerate } = useFormat();
  const parts = [
    t(kind),
    ...(title ? [title] : []),
    ...(provider ? [provider.name] : []),
    ...(at ? [day(at)] : []),
  ];
  return enumerate(parts);
}

export const texts = english('edition.changes', {
  none: 'No need differs here.',
  SUBMISSION: 'By a submission',
  BY_HAND: 'Said by the State',
  VISIBILITY: 'Who may see it was changed',
  OFFER: 'By an offer',
  AGREEMENT: 'By an agreement',
  ACTIVITY: 'By an activity',
  TIME: 'By the passing of time',
});
