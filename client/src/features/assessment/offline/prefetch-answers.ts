import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useEffect } from 'react';
import { graphql } from '../../../gql/gql.ts';
import type { AnswersForDeviceQuery, ChecklistHeadFragment } from '../../../gql/graphql.ts';
import { keepAnswer } from '../../../lib/device/copies.ts';
import { useKeeping } from '../../../lib/device/use-copy.ts';

const query = graphql(`
  query AnswersForDevice($id: ID!, $first: Int = 25, $after: String) {
    assessment(id: $id) {
      id
      answers(first: $first, after: $after) {
        totalCount
        pageInfo { ...Paging }
        nodes {
          ...AnswerForm
          ...AnswerContext
        }
      }
    }
  }
`);

/** While one is reading the first provision, all others come to the device, so that each opens without a connection. */
export function usePrefetchedAnswers({ id, instrument, viewerCanAnswer }: ChecklistHeadFragment): void {
  const client = useApolloClient();
  const keeping = useKeeping();
  const wanted = viewerCanAnswer && keeping === 'kept';
  const references = instrument.provisions.map(({ reference }) => reference).join('\n');
  useEffect(() => {
    if (!wanted) return;
    const timer = setTimeout(
      () => void keepAll(client, id, references.split('\n')).catch(() => undefined),
      restful,
    );
    return () => clearTimeout(timer);
  }, [client, id, wanted, references]);
}

/** What the screen needs first comes first. */
const restful = 1_500;

type Node = NonNullable<AnswersForDeviceQuery['assessment']>['answers']['nodes'][number];

async function keepAll(
  client: ApolloClient,
  assessment: string,
  references: readonly string[],
): Promise<void> {
  const answers = new Map<string, Node>();
  let after: string | null | undefined;
  do {
    const { data } = await client.query({
      query,
      variables: { id: assessment, after },
      fetchPolicy: 'no-cache',
    });
    const page = data?.assessment?.answers;
    for (const node of page?.nodes ?? []) answers.set(node.provision.reference, node);
    after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after);
  for (const provision of references) {
    const kept = await keepAnswer(
      'ReadAnswer',
      { assessment, provision },
      { answer: answers.get(provision) ?? null },
    );
    if (!kept) return;
  }
}
