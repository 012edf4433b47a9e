import { useQuery } from '@apollo/client/react';
import type { ActivityFilter } from '../../gql/graphql.ts';
import { ListSection } from '../../ui/ListSection.tsx';
import { ActivityRows } from './ActivitiesList.tsx';
import { ActivitiesQuery } from './documents.ts';

type ActivitiesOfProps = {
  readonly title: string;
  readonly empty: string;
  readonly filter: ActivityFilter;
};

/** The help that one State gets, or that one provider gives, as far as the reader may see it. */
export function ActivitiesOf({ title, empty, filter }: ActivitiesOfProps) {
  const { data, previousData, error, fetchMore, refetch } = useQuery(ActivitiesQuery, {
    variables: { first: 10, filter },
  });
  return (
    <ListSection
      title={title}
      empty={empty}
      page={(data ?? previousData)?.activities}
      error={error}
      lines={4}
      onRetry={() => void refetch()}
      onMore={(after) => fetchMore({ variables: { after } })}
    >
      {(activities) => <ActivityRows activities={activities} />}
    </ListSection>
  );
}
