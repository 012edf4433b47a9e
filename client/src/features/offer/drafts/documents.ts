import { graphql } from '../../../gql/gql.ts';

export const OfferDraftsQuery = graphql(`
  query OfferDraftsShown($provider: ID!, $first: Int = 20, $after: String) {
    offerDrafts(provider: $provider, first: $first, after: $after) {
      totalCount
      pageInfo { ...Paging }
      nodes { id revision title begunAt changedAt begunBy { name } changedBy { name } }
    }
  }
`);

export const OfferDraftQuery = graphql(`
  query OfferDraftToWrite($draft: ID!) {
    offerDraft(id: $draft) { ...OfferDraftWritten }
  }
  fragment OfferDraftWritten on OfferDraft {
    id revision title description opens closes mode languages conditions contact capacityPerYear legalTraditions
    begunAt changedAt
    begunBy { name }
    changedBy { name }
    ceiling { amount currency }
    types { code }
    subjects { code }
    scope { provisions articles chapters wholeConvention }
    eligible { participants { code } regionalGroups leastDevelopedOnly except { code } }
  }
`);

export const keepOfferDraft = graphql(`
  mutation KeepOfferDraftShown($input: KeepOfferDraftInput!) {
    keepOfferDraft(input: $input) { __typename ... on OfferDraft { ...OfferDraftWritten } ...Why }
  }
`);

export const reviseOfferDraft = graphql(`
  mutation ReviseOfferDraftShown($input: ReviseOfferDraftInput!) {
    reviseOfferDraft(input: $input) { __typename ... on OfferDraft { ...OfferDraftWritten } ...Why }
  }
`);

export const removeOfferDraft = graphql(`
  mutation RemoveOfferDraftShown($input: RemoveOfferDraftInput!) {
    removeOfferDraft(input: $input) { __typename ... on RemovedOfferDraft { draft } ...Why }
  }
`);
