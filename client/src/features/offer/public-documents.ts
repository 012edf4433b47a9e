import { graphql } from '../../gql/gql.ts';

export const OffersListQuery = graphql(`
  query OffersList($filter: OfferFilter, $first: Int, $after: String) {
    offers(filter: $filter, first: $first, after: $after) {
      totalCount
      pageInfo { ...Paging }
      nodes { ...OfferRow }
    }
    about { now }
  }
  fragment OfferRow on Offer {
    id title state confirmedAt staleAt languages conditions
    provider { id name kind }
    types { code label }
    ...OfferScope
  }
  fragment OfferScope on Offer {
    subjects { code name }
    scope { wholeConvention chapters articles provisions }
    eligible { everyState leastDevelopedOnly regionalGroups participants { code name } except { code name } }
  }
`);

export const OfferChoicesQuery = graphql(`
  query OfferChoices($instrument: String!) {
    instrument(code: $instrument) { code assistanceTypes { code label } articles { number shortTitle } }
    providers { id name fictional }
    subjects { code name }
  }
`);

export const OfferPageQuery = graphql(`
  query OfferPage($id: ID!) {
    offer(id: $id) {
      ...OfferRow
      description mode legalTraditions opens closes capacityPerYear capacityTaken contact publishedAt
      withdrawnReason viewerCanConfirm
      ceiling { amount currency }
      needsThatFit freshnessDays
      provider { ...PrioritiesOfProvider }
    }
    about { now }
  }
`);
