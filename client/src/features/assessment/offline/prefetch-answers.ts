import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useEffect } from 'react';
import { graphql } from '../../../gql/gql.ts';
import type { ChecklistHeadFragment } from '../../../gql/graphql.ts';
import { keepAnswer } from '../../../lib/device/copies.ts';
import { useKeeping } from '../../../lib/device/use-copy.ts';
import { useViewer } from '../../../lib/session.ts';

const query = graphql(`
  query AnswersForDevice($id: ID!) {
    assessment(id: $id) {
      id
      allAnswers {
        ...AnswerForm
        ...AnswerContext
      }
    }
  }
`);

/** While one is reading the first provision, all others come to the device, so that each opens without a connection. */
export function usePrefetchedAnswers({ id, instrument, viewerCanAnswer }: ChecklistHeadFragment): void {
  const client = useApolloClient();
  const keeping = useKeeping();
  const person = useViewer()?.id;
  const wanted = viewerCanAnswer && keeping === 'kept';
  const references = instrument.provisions.map(({ reference }) => reference).join('\n');
  useEffect(() => {
    if (!wanted || !person) return;
    const timer = setTimeout(
      () => void keepAll(client, person, id, references.split('\n')).catch(() => undefined),
      restful,
    );
    return () => clearTimeout(timer);
  }, [client, person, id, wanted, references]);
}

/** What the screen needs first comes first. */
const restful = 1_500;

async function keepAll(
  client: ApolloClient,
  person: string,
  assessment: string,
  references: readonly string[],
): Promise<void> {
  const { data } = await client.query({ query, variables: { id: assessment }, fetchPolicy: 'no-cache' });
  const all = data?.assessment?.allAnswers ?? [];
  const answers = new Map(all.map((answer) => [answer.provision.reference, answer]));
  for (const provision of references) {
    const kept = await keepAnswer(
      person,
      'ReadAnswer',
      { assessment, provision },
      { answer: answers.get(provision) ?? null },
    );
    if (!kept) return;
  }
}
