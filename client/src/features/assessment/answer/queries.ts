import { graphql } from '../../../gql/gql.ts';

/** One answer, as the form holds it: read when a provision is opened and when somebody else wrote first. */
export const readAnswer = graphql(`
  query ReadAnswer($assessment: ID!, $provision: String!) {
    answer(assessment: $assessment, provision: $provision) {
      ...AnswerForm
      ...AnswerContext
    }
  }
`);
