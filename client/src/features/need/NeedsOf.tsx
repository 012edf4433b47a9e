import { useQuery } from '@apollo/client/react';
import type { NeedFilter } from '../../gql/graphql.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { CoverageDial } from '../../ui/CoverageDial.tsx';
import { ListSection } from '../../ui/ListSection.tsx';
import { CoverageBar } from '../../ui/Waterline.tsx';
import { NeedRows } from './FoundNeeds.tsx';
import { FoundNeedsQuery, NeedsInFiguresQuery } from './found-documents.ts';
import styles from './NeedsOf.module.css';

type NeedsOfProps = {
  readonly title: string;
  readonly empty: string;
  readonly filter: NeedFilter;
};

/** The needs of one State, or those that one provider serves: how far they are served, and each of them, as far as the reader may see. */
export function NeedsOf({ title, empty, filter }: NeedsOfProps) {
  const { data, previousData, error, fetchMore, refetch } = useQuery(FoundNeedsQuery, {
    variables: { first: 10, filter, begin: null },
  });
  const page = (data ?? previousData)?.needs;
  return (
    <ListSection
      title={title}
      empty={empty}
      lead={page && page.totalCount > 0 && <InFigures filter={filter} />}
      page={page}
      error={error}
      lines={4}
      onRetry={() => void refetch()}
      onMore={(after) => fetchMore({ variables: { after } })}
    >
      {(needs) => <NeedRows needs={needs} />}
    </ListSection>
  );
}

function InFigures({ filter }: Pick<NeedsOfProps, 'filter'>) {
  const t = useTexts(texts);
  const { data } = useQuery(NeedsInFiguresQuery, { variables: { filter } });
  if (!data) return null;
  const { coverage, served, open } = data.needTotals;
  return (
    <div className={styles.figures}>
      <span className={styles.bar}>
        <CoverageBar coverage={coverage} />
      </span>
      {drawn.map(([state, field]) =>
        coverage[field] > 0 ? (
          <span key={state} className="row" style={{ gap: 4 }}>
            <CoverageDial state={state} /> <b>{coverage[field]}</b>
          </span>
        ) : null,
      )}
      <span className="sm">{t('served', { served, open })}</span>
    </div>
  );
}

const drawn = [
  ['UNMET', 'unmet'],
  ['OFFERED', 'offered'],
  ['AGREED', 'agreed'],
  ['UNDER_WAY', 'underWay'],
  ['MET', 'met'],
] as const;

export const texts = english('need.needs-of', { served: '{{served}} of {{open}} open needs served' });
