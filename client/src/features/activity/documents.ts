import { graphql } from '../../gql/gql.ts';

export const ActivitiesQuery = graphql(`
  query ActivitiesList($filter: ActivityFilter, $first: Int, $after: String) {
    activities(filter: $filter, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        title
        status
        starts
        ends
        participants {
          code
          name
        }
        provisions {
          reference
        }
        types {
          code
          label
        }
        organizations {
          role
          provider {
            id
            name
          }
        }
      }
    }
  }
`);
