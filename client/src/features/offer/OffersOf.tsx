import { useQuery } from '@apollo/client/react';
import { ListSection } from '../../ui/ListSection.tsx';
import { OfferRows } from './OffersList.tsx';
import { OffersListQuery } from './public-documents.ts';

type OffersOfProps = { readonly title: string; readonly empty: string; readonly provider: string };

/** What one provider is ready to give. */
export function OffersOf({ title, empty, provider }: OffersOfProps) {
  const { data, previousData, error, fetchMore, refetch } = useQuery(OffersListQuery, {
    variables: { first: 10, filter: { providers: [provider] } },
  });
  const shown = data ?? previousData;
  return (
    <ListSection
      title={title}
      empty={empty}
      page={shown?.offers}
      error={error}
      lines={4}
      onRetry={() => void refetch()}
      onMore={(after) => fetchMore({ variables: { after } })}
    >
      {(offers) => <OfferRows offers={offers} now={shown?.about.now ?? ''} />}
    </ListSection>
  );
}
