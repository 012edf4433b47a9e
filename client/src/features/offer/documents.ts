import { graphql } from '../../gql/gql.ts';

export const OfferCard = graphql(`
  fragment OfferCard on Offer {
    id revision title description state confirmedAt staleAt freshnessDays opens closes mode languages conditions contact
    capacityPerYear capacityTaken withdrawnReason needsThatFit legalTraditions
    viewerCanConfirm viewerCanRevise viewerCanWithdraw
    ceiling { amount currency }
    provider { id name }
    types { code label }
    ...OfferScope
  }
`);

export const OfferToRevise = graphql(`
  fragment OfferToRevise on Offer {
    ...OfferCard
    description
    provider { id participant { code } }
  }
`);

export const reviseOffer = graphql(`
  mutation ReviseOffer($input: ReviseOfferInput!) {
    reviseOffer(input: $input) {
      __typename
      ... on Offer { ...OfferToRevise }
      ...Why
    }
  }
`);

export const publishOffer = graphql(`
  mutation PublishOffer($input: PublishOfferInput!) {
    publishOffer(input: $input) {
      __typename
      ... on Offer { ...OfferCard }
      ...Why
    }
  }
`);

export const confirmOffer = graphql(`
  mutation ConfirmOffer($input: ConfirmOfferInput!) {
    confirmOffer(input: $input) {
      __typename
      ... on Offer { ...OfferCard }
      ...Why
    }
  }
`);

export const withdrawOffer = graphql(`
  mutation WithdrawOffer($input: WithdrawOfferInput!) {
    withdrawOffer(input: $input) {
      __typename
      ... on Offer { ...OfferCard }
      ...Why
    }
  }
`);

export const OfferCatalogue = graphql(`
  fragment OfferCatalogue on Instrument {
    code version
    assistanceTypes { code label category }
    articles { number title chapter { number title } }
    provisions { reference summary article { number } }
  }
`);

export const helpOfOffer = graphql(`
  query HelpOfOffer($offer: ID!) {
    offer(id: $offer) { id withdrawalWouldEnd { ...EndingHelp } }
  }
`);

export const OfferSubjectsQuery = graphql(`
  query OfferSubjects { subjects { code name articles { number } provisions { reference } } }
`);
