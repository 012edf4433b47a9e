import type { ApolloCache, ApolloClient, Reference } from '@apollo/client';
import type { AnswerFormFragment } from '../../../gql/graphql.ts';
import { whoIsHere } from '../../../lib/who.ts';
import { answerProvision } from '../documents.ts';
import { blankAnswer, valuesOf } from './answer-values.ts';
import { changesOf } from './changes.ts';
import { tellOtherWindows } from './other-windows.ts';
import type { Outcome, Send } from './outcome.ts';
import { readAnswer } from './queries.ts';
import type { Stored } from './save/events.ts';
import { outcomeOf } from './what-became.ts';

interface Place {
  readonly client: ApolloClient;
  readonly viewer: string;
  readonly assessment: string;
  readonly provision: string;
}

/** Sends the answer to one provision for this person, and says what became of it. */
export const sendAnswer =
  (place: Place): Send =>
  async (input) => {
    const { client, viewer, assessment, provision } = place;
    // Its person has left this browser: what they wrote never goes out under the next one's session.
    if (whoIsHere() !== viewer) return { kind: 'ended' };
    let response: Response | null = null;
    const answer = await client
      .mutate({
        mutation: answerProvision,
        variables: { input: { ...input, assessment, provision } },
        context: { person: viewer, heard: (answered: Response) => (response = answered) },
        update: (cache, { data: written }) => {
          const result = written?.answerProvision;
          if (result?.__typename === 'Answer') listAnswer(cache, assessment, result.id);
        },
      })
      .then(
        ({ data }) => data?.answerProvision,
        (error: unknown) => outcomeOf(error, response),
      );
    if (!answer) return { kind: 'lost' };
    if ('kind' in answer) return answer;
    switch (answer.__typename) {
      case 'Answer':
        tellOtherWindows({ assessment, provision });
        return { kind: 'saved', at: answer.changedAt ?? '', ...storedOf(answer) };
      case 'Refused':
        // Nothing is wrong with what was written: it waits for its person.
        if (answer.code === 'UNAUTHENTICATED') return { kind: 'ended' };
        return { kind: 'refused', path: answer.path, reason: answer.message };
      default:
        return await theirVersion(place, answer.currentRevision);
    }
  };

async function theirVersion({ client, assessment, provision }: Place, revision: number): Promise<Outcome> {
  const { data } = await client.query({
    query: readAnswer,
    variables: { assessment, provision },
    fetchPolicy: 'network-only',
  });
  const stored = data?.answer ? storedOf(data.answer) : { revision, stored: blankAnswer, changes: {} };
  return { kind: 'conflict', ...stored };
}

/** An answer as it was read. */
export const storedOf = (answer: AnswerFormFragment): Stored => ({
  revision: answer.revision,
  stored: valuesOf(answer),
  changes: changesOf(answer),
});

/** The first write of an answer makes it: the navigation counts it at once. */
function listAnswer(cache: ApolloCache, assessment: string, answer: string): void {
  cache.modify({
    id: cache.identify({ __typename: 'Assessment', id: assessment }),
    fields: {
      answers: (known, { readField, toReference }) => {
        const nodes: readonly Reference[] = known.nodes ?? [];
        const added = toReference({ __typename: 'Answer', id: answer });
        if (!added || nodes.some((node) => readField('id', node) === answer)) return known;
        return { ...known, totalCount: (known.totalCount ?? 0) + 1, nodes: [...nodes, added] };
      },
    },
  });
}
