import { graphql } from '../../../gql/gql.ts';

export const confirmAnswers = graphql(`
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
