import { graphql } from '../../gql/gql.ts';

/** A provider as everybody may read of it; the id of a record that was merged answers as the one it became. */
export const ProviderPageQuery = graphql(`
  query ProviderPage($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on Provider {
        ...PrioritiesOfProvider
        name kind fictional about site
        country { code name }
        participant { code name }
        formerRecords { name mergedAt }
      }
    }
  }
`);
