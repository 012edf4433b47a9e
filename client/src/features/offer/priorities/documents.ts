import { graphql } from '../../../gql/gql.ts';

export const PrioritiesOfProvider = graphql(`
  fragment PrioritiesOfProvider on Provider {
    id name viewerCanSetPriorities
    priorities { ...PrioritiesSaid }
  }
  fragment PrioritiesSaid on ProviderPriorities {
    revision firstYear lastYear text changedAt
    types { code label }
    scope { wholeConvention chapters articles provisions }
    eligible { everyState leastDevelopedOnly regionalGroups participants { code name } except { code name } }
  }
`);

export const setPriorities = graphql(`
  mutation SetPriorities($input: SetPrioritiesInput!) {
    setPriorities(input: $input) {
      __typename
      ... on ProviderPriorities { ...PrioritiesSaid provider { ...PrioritiesOfProvider } }
      ...Why
    }
  }
`);

export const withdrawPriorities = graphql(`
  mutation WithdrawPriorities($input: WithdrawPrioritiesInput!) {
    withdrawPriorities(input: $input) {
      __typename
      ... on WithdrawnPriorities { provider { ...PrioritiesOfProvider } }
      ...Why
    }
  }
`);
