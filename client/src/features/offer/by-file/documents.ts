import { graphql } from '../../../gql/gql.ts';

export const importOffers = graphql(`
  mutation ImportOffersByFile($input: ImportOffersInput!) {
    importOffers(input: $input) {
      __typename
      ... on ImportedOffers { offers { code outcome sentence offer { ...OfferCard } } }
      ...Why
    }
  }
`);
