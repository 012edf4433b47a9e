import { useQuery } from '@apollo/client/react';
import { Link } from 'react-router';
import type { FiguresFragment } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { useTexts } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import { Freshness } from '../../ui/Freshness.tsx';
import { Own } from '../../ui/Own.tsx';
import { ProviderLink } from '../../ui/PageLink.tsx';
import { type CellQuestion, pageSize } from './cell-question.ts';
import { CellOffersQuery } from './documents.ts';
import { texts } from './panel-texts.ts';
import { RecordPages } from './RecordPages.tsx';

/** What is on offer for the cell: offers with their provider and how fresh they are. */
export function CellOffers({
  question,
  figures,
}: {
  readonly question: CellQuestion;
  readonly figures: FiguresFragment;
}) {
  const t = useTexts(texts);
  const { enumerate } = useFormat();
  const { data, error, loading, fetchMore, refetch } = useQuery(CellOffersQuery, {
    variables: { ...question, first: pageSize },
  });
  return (
    <RecordPages
      page={data?.matrixCell.offerRecords}
      error={error}
      loading={loading}
      count={figures.offers}
      empty={t('noOffers')}
      onMore={(after) => fetchMore({ variables: { after } })}
      onRenew={() => void refetch()}
    >
      {(offer) => (
        <>
          <Link className="b" to={paths.offer(offer.id)}>
            <Own>{offer.title}</Own>
          </Link>
          <div className="sm ink2">
            <ProviderLink {...offer.provider} />
          </div>
          <div className="sm">{enumerate(offer.types.map(({ label }) => label))}</div>
          <Freshness confirmedAt={offer.confirmedAt} staleAt={offer.staleAt} now={new Date().toISOString()} />
        </>
      )}
    </RecordPages>
  );
}
