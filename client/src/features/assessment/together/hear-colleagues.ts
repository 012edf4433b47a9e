import type { ApolloClient } from '@apollo/client';
import type { ChecklistChangedSubscription } from '../../../gql/graphql.ts';
import { alsoColleagues } from './colleague-documents.ts';

type Heard = Pick<ChecklistChangedSubscription['checklistChanged'], 'noted' | 'marked'>;

/** What colleagues wrote to each other and what they marked as ready is read again where it is shown; who is told of it sees that too. */
export function hearColleagues(client: ApolloClient, { noted, marked }: Heard): void {
  if (noted.length === 0 && marked.length === 0) return;
  const shown = [...client.getObservableQueries('active')].filter(({ queryName }) =>
    alsoColleagues.refetchQueries.includes(queryName ?? ''),
  );
  void Promise.allSettled(shown.map((query) => query.refetch()));
}
