import { graphql } from '../../gql/gql.ts';

export const CountriesQuery = graphql(`
  query CountriesToChoose($fictional: Boolean!) {
    participants(fictional: $fictional) { totalCount nodes { code name } }
  }
`);

export const askToBeListed = graphql(`
  mutation AskToBeListedForm($input: AskToBeListedInput!) {
    askToBeListed(input: $input) { __typename ... on ListingAsked { email days } ...Why }
  }
`);

export const ListingOfLinkQuery = graphql(`
  query ListingOfLinkShown($link: String!) {
    listingOfLink(link: $link) { ...ListingByLink }
  }
  fragment ListingByLink on ListingOfLink {
    state name kind site about contactName contactEmail createdAt until confirmedAt decidedAt reason invitation
    provider { id name }
  }
`);

export const confirmListing = graphql(`
  mutation ConfirmListingByLink($input: ConfirmListingInput!) {
    confirmListing(input: $input) { __typename ... on ListingOfLink { ...ListingByLink } ...Why }
  }
`);

export const ListingsQuery = graphql(`
  query ListingRequestsShown($states: [ListingState!], $first: Int = 20, $after: String) {
    listingRequests(states: $states, first: $first, after: $after) {
      totalCount
      pageInfo { ...Paging }
      nodes { ...ListingShown }
    }
  }
  fragment ListingShown on ListingRequest {
    id revision state name kind site about contactName contactEmail createdAt decidedAt reason viewerCanDecide
    names { language name }
    country { code name }
    provider { id name }
    invited { id state until viewerCanRenew }
    doubles { likeness provider { id name kind } request { name contactName createdAt } }
  }
`);

export const approveListing = graphql(`
  mutation ApproveListingShown($input: ApproveListingInput!) {
    approveListing(input: $input) {
      __typename
      ... on ListingRequest { ...ListingShown }
      ... on Conflict { code message path currentRevision }
      ...Why
    }
  }
`);

export const refuseListing = graphql(`
  mutation RefuseListingShown($input: RefuseListingInput!) {
    refuseListing(input: $input) {
      __typename
      ... on ListingRequest { ...ListingShown }
      ... on Conflict { code message path currentRevision }
      ...Why
    }
  }
`);

export const renewInvitation = graphql(`
  mutation RenewListingInvitation($input: RenewInvitationInput!) {
    renewInvitation(input: $input) { __typename ... on ProviderPeople { viewerCanInvite } ...Why }
  }
`);
