import { graphql } from '../../../gql/gql.ts';

/** The checklists of one State that the reader may see anything of. */
export const SaidQuery = graphql(`
  query Said($filter: AssessmentFilter!, $first: Int, $after: String) {
    assessments(filter: $filter, first: $first, after: $after) {
      totalCount
      pageInfo { ...Paging }
      nodes {
        id cycle status submittedAt answeredCount provisionCount gapCount
        instrument { code version title }
      }
    }
  }
`);

/** The answers in one of them, those that the reader may see. */
export const SaidAnswersQuery = graphql(`
  query SaidAnswers($id: ID!, $first: Int, $after: String) {
    assessment(id: $id) {
      id
      answers(first: $first, after: $after) {
        totalCount
        pageInfo { ...Paging }
        nodes { id compliance visibility provision { reference shortTitle } }
      }
    }
  }
`);
