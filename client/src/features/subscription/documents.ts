import { graphql } from '../../gql/gql.ts';

export const SubscriptionQuery = graphql(`
  query SubscriptionShown {
    subscription { ...SubscriptionToShow }
  }
  fragment SubscriptionToShow on DigestSubscription {
    id revision every confirmedAt until
    follows { kind code title paused }
  }
`);

export const SubscriptionByLinkQuery = graphql(`
  query SubscriptionByLink($link: String!) {
    subscriptionOfLink(link: $link) { ...SubscriptionOfLinkShown }
  }
  fragment SubscriptionOfLinkShown on SubscriptionOfLink {
    state
    subscription { ...SubscriptionToShow }
  }
`);

export const ThingsToFollowQuery = graphql(`
  query ThingsToFollow($instrument: String!, $fictional: Boolean!) {
    participants(fictional: $fictional) { totalCount nodes { code name } }
    instrument(code: $instrument) { code articles { number title } assistanceTypes { code label } }
    subjects { code name }
  }
`);

export const follow = graphql(`
  mutation FollowThis($input: FollowSomethingInput!) {
    follow(input: $input) { __typename ... on DigestSubscription { ...SubscriptionToShow } ...Why }
  }
`);

export const askForLink = graphql(`
  mutation AskForLinkAgain($input: AskForSubscriptionLinkInput!) {
    askForSubscriptionLink(input: $input) { __typename ... on DigestSubscription { ...SubscriptionToShow } ...Why }
  }
`);

export const askToSubscribe = graphql(`
  mutation AskForDigests($input: AskToSubscribeInput!) {
    askToSubscribe(input: $input) { __typename ... on SubscriptionAsked { email days } ...Why }
  }
`);

export const confirmSubscription = graphql(`
  mutation ConfirmDigests($input: ConfirmSubscriptionInput!) {
    confirmSubscription(input: $input) { __typename ... on SubscriptionOfLink { ...SubscriptionOfLinkShown } ...Why }
  }
`);

export const changeSubscription = graphql(`
  mutation ChangeDigests($input: ChangeSubscriptionInput!) {
    changeSubscription(input: $input) { __typename ... on DigestSubscription { ...SubscriptionToShow } ...Why }
  }
`);

export const endSubscription = graphql(`
  mutation EndDigests($input: EndSubscriptionInput!) {
    endSubscription(input: $input) { __typename ... on EndedSubscription { ended } ...Why }
  }
`);
