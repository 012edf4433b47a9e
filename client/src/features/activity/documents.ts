import { graphql } from '../../gql/gql.ts';

export const ActivitiesQuery = graphql(`
  query ActivitiesList($filter: ActivityFilter, $first: Int, $after: String) {
    activities(filter: $filter, first: $first, after: $after) {
      totalCount
      pageInfo { ...Paging }
      nodes { ...ActivityInBrief provisions { reference } types { code label } }
    }
  }
  fragment ActivityInBrief on Activity {
    id title status starts ends
    participants { code name }
    recordedTwice { id title }
    organizations { role provider { id name } }
  }
`);
