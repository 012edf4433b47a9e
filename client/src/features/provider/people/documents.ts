import { graphql } from '../../../gql/gql.ts';

export const PeopleQuery = graphql(`
  query PeopleOfProvider($provider: ID!) {
    providerPeople(provider: $provider) { ...PeopleShown }
  }
  fragment PeopleShown on ProviderPeople {
    viewerCanInvite
    provider { id name }
    people { id name email roles since state until viewerCanRenew viewerCanEnd }
  }
`);

export const inviteColleague = graphql(`
  mutation InviteColleagueShown($input: InviteColleagueInput!) {
    inviteColleague(input: $input) { __typename ... on ProviderPeople { viewerCanInvite } ...Why }
  }
`);

export const renewInvitation = graphql(`
  mutation RenewInvitationShown($input: RenewInvitationInput!) {
    renewInvitation(input: $input) { __typename ... on ProviderPeople { viewerCanInvite } ...Why }
  }
`);

export const endAccess = graphql(`
  mutation EndAccessShown($input: EndAccessInput!) {
    endAccess(input: $input) { __typename ... on ProviderPeople { viewerCanInvite } ...Why }
  }
`);
