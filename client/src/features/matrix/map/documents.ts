import { graphql } from '../../../gql/gql.ts';

/** Who may lie on the map: the real States, or those invented for demonstration. */
export const MapStatesQuery = graphql(`
  query MapStates($fictional: Boolean!) {
    participants(fictional: $fictional) {
      totalCount
      nodes { code name regionalGroup }
    }
  }
`);
