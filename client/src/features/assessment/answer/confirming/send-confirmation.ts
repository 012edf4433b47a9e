import type { ApolloClient } from '@apollo/client';
import { graphql } from '../../../../gql/gql.ts';
import { whoIsHere } from '../../../../lib/who.ts';
import { keptWriters } from '../kept-writers.ts';
import { outcomeOf } from '../what-became.ts';
import type { Confirmation, ConfirmOutcome } from './confirming.ts';

export interface ConfirmPlace {
  readonly client: ApolloClient;
  readonly viewer: string;
  readonly assessment: string;
}

const confirmAnswers = graphql(`
  mutation ConfirmAnswers($input: ConfirmAnswersInput!) {
    confirmAnswers(input: $input) {
      __typename
      ... on ConfirmedAnswers {
        assessment { id revision answeredCount gapCount silentGapCount }
        answers { ...AnswerInList changedAt changedBy }
        refused { provision { reference } code message }
      }
      ...Why
    }
  }
`);

/** Sends one confirmation for its person, and says what became of it. */
export const sendConfirmation =
  (place: ConfirmPlace) =>
  async ({ operationId, provisions }: Confirmation): Promise<ConfirmOutcome> => {
    const { client, viewer, assessment } = place;
    if (whoIsHere() !== viewer) return { kind: 'ended' };
    let response: Response | null = null;
    const context = { person: viewer, heard: (answered: Response) => (response = answered) };
    // What was only copied has revision 0: whoever wrote since is not confirmed over.
    const answers = provisions.map((provision) => ({ provision, expectedRevision: 0 }));
    const input = { operationId, assessment, answers };
    const answered = await client
      .mutate({ mutation: confirmAnswers, variables: { input }, context })
      .then(({ data }) => data?.confirmAnswers)
      .catch((error: unknown) => outcomeOf(error, response));
    if (!answered) return { kind: 'lost' };
    if ('kind' in answered) return asConfirmed(answered);
    if (answered.__typename === 'ConfirmedAnswers') {
      const left = answered.refused
        .map(({ provision: { reference }, message }) => ({ reference, message }))
        .filter(({ reference }) => !wroteHere(place, reference));
      return { kind: 'confirmed', count: answered.answers.length, left };
    }
    if ('code' in answered && answered.code === 'UNAUTHENTICATED') return { kind: 'ended' };
    return { kind: 'refused', reason: 'message' in answered ? answered.message : null };
  };

const asConfirmed = (outcome: ReturnType<typeof outcomeOf>): ConfirmOutcome =>
  outcome.kind === 'lost' || outcome.kind === 'ended'
    ? outcome
    : { kind: 'refused', reason: outcome.kind === 'refused' && !outcome.ours ? outcome.reason : null };

/** Words that this person wrote in it since confirm it as well. */
const wroteHere = ({ viewer, assessment }: ConfirmPlace, reference: string): boolean =>
  Object.keys(keptWriters(viewer, assessment).writers.get(reference)?.snapshot().states ?? {}).length > 0;
