import { useQuery } from '@apollo/client/react';
import type { NeedFilter } from '../../gql/graphql.ts';
import { HowFarServed } from '../../ui/HowFarServed.tsx';
import { ListSection } from '../../ui/ListSection.tsx';
import { NeedRows } from './FoundNeeds.tsx';
import { FoundNeedsQuery, NeedsInFiguresQuery } from './found-documents.ts';

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
  const { data } = useQuery(NeedsInFiguresQuery, { variables: { filter } });
  return data ? <HowFarServed {...data.needTotals} /> : null;
}
