import type { ApolloClient, ObservableQuery } from '@apollo/client';
import type { ChecklistChangedSubscription } from '../../../gql/graphql.ts';
import { alsoColleagues, colleaguesOfChecklist } from './colleague-documents.ts';

type Heard = Pick<ChecklistChangedSubscription['checklistChanged'], 'noted' | 'marked'>;

/** What colleagues wrote to each other and what they marked as ready is read again where it is shown; who is told of it sees that too. */
export function hearColleagues(client: ApolloClient, { noted, marked }: Heard, missed = false): void {
  if (!missed && noted.length === 0 && marked.length === 0) return;
  const heard = noted.length + marked.length > 0;
  const shown = [...client.getObservableQueries('active')].filter(
    ({ queryName = '' }) =>
      // What waits for the person elsewhere was read just now, with the page.
      alsoColleagues.refetchQueries.includes(queryName) && (heard || queryName !== 'Shell'),
  );
  void Promise.allSettled(shown.map((query) => readAgain(client, query)));
}

/** Whether there is anybody who could have written since this was read: on a slow line nothing is asked twice for nobody. */
export const hasColleagues = (client: ApolloClient, id: string): boolean =>
  (client.readQuery({ query: colleaguesOfChecklist, variables: { id } })?.assessment?.colleagues.length ??
    0) > 1;

/** Where the session ended meanwhile there is nothing to read: what is shown stays, and what is being written with it. */
async function readAgain(client: ApolloClient, { query, variables }: ObservableQuery): Promise<void> {
  const { data } = await client.query({ query, variables, fetchPolicy: 'no-cache' });
  if (data && Object.values(data).every((one) => one !== null)) client.writeQuery({ query, variables, data });
}
