import { graphql } from '../../gql/gql.ts';

/** What a State's answers and needs do not say together: counted, and the first of each. */
export const ConsistencyQuery = graphql(`
  query Consistency($state: String!) {
    participant(code: $state) { code name }
    needTotals(filter: { participants: [$state] }) { open waiting vague toConfirm }
    silentGaps(filter: { participants: [$state] }) {
      totalCount gapAnswers
      nodes { participant { code } answers { id assessment { id } provision { reference shortTitle } } }
    }
  }
`);

export const InconsistentNeedsQuery = graphql(`
  query InconsistentNeeds($filter: NeedFilter!, $first: Int = 20, $after: String) {
    needs(filter: $filter, first: $first, after: $after) {
      totalCount
      pageInfo { ...Paging }
      nodes { ...InconsistentNeed }
    }
  }
  fragment InconsistentNeed on Need {
    id subject
    provision { reference label article { number } }
    type { code label }
    waitsFor { reference }
    because { answer { id assessment { id } provision { reference } } }
  }
`);
