import { graphql } from '../../gql/gql.ts';

/** What was acted on of one State or provider, of the reader's own sides. */
export const MatchesOfQuery = graphql(`
  query MatchesOf($filter: MatchFilter!, $first: Int, $after: String) {
    matches(filter: $filter, first: $first, after: $after) {
      totalCount
      pageInfo { ...Paging }
      nodes {
        id stage agreedBy
        need { id coverage participant { code name } provision { reference label } type { code label } }
        offer { id title provider { id name } }
      }
    }
  }
`);
