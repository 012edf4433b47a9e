import { graphql } from '../../gql/gql.ts';

export const FitOnMatch = graphql(`
  fragment FitOnMatch on Match {
    id revision score isPriority stage overdue waitingSince agreedBy turn viewerCan viewerSides note: message weightsVersion
    blockers { code sentence }
    cautions { code sentence }
    parts { code points of sentence }
  }
`);

export const OfferOfMatch = graphql(`
  fragment OfferOfMatch on Match {
    offer { ...OfferInBrief }
  }
  fragment OfferInBrief on Offer {
    id title state confirmedAt staleAt
    provider { id name }
  }
`);

export const NeedOfMatch = graphql(`
  fragment NeedOfMatch on Match {
    need {
      id subject language secondLanguage subjectTranslation subjectLanguage horizon coverage vague notConfirmedSince
      participant { code name }
      type { code label }
      provision { reference concerns label summary article { number title } }
    }
  }
`);

export const MatchWhole = graphql(`
  fragment MatchWhole on Match {
    ...FitOnMatch
    ...OfferOfMatch
    ...NeedOfMatch
    dueAt
    outcome { code at reason }
    steps { stage side at by reason opened why }
    activity { id title status starts ends }
  }
`);

/** Of one row of what would end: enough to know it again. */
export const EndingHelp = graphql(`
  fragment EndingHelp on HelpThatEnds {
    stage placeGivenBack
    activity { id title }
    match {
      id
      offer { id title provider { id name } }
      need { id subject participant { code name } provision { reference label } type { code label } }
    }
  }
`);

export const helpOfMatch = graphql(`
  query HelpOfMatch($match: ID!) {
    match(id: $match) { id decliningWouldEnd { ...EndingHelp } }
  }
`);

export const proposeMatch = graphql(`
  mutation ProposeMatch($input: ProposeMatchInput!) {
    proposeMatch(input: $input) {
      __typename
      ... on Match { ...MatchWhole }
      ...Why
    }
  }
`);

export const advanceMatch = graphql(`
  mutation AdvanceMatch($input: AdvanceMatchInput!) {
    advanceMatch(input: $input) {
      __typename
      ... on Match { ...MatchWhole }
      ...Why
    }
  }
`);

export const offersForNeed = graphql(`
  query OffersForNeed(
    $need: ID!, $first: Int = 20, $after: String, $includeBlocked: Boolean
    $subjects: [String!], $providers: [ID!], $order: OffersOrder
  ) {
    need(id: $need) {
      id
      viewerCanPropose
      offersThatFit
      matches(
        first: $first, after: $after, includeBlocked: $includeBlocked
        subjects: $subjects, providers: $providers, order: $order
      ) {
        totalCount
        pageInfo { ...Paging }
        nodes { ...FitOnMatch ...OfferOfMatch }
      }
    }
  }
`);

export const FitOfOurs = graphql(`
  fragment FitOfOurs on Match {
    ...FitOnMatch
    ...OfferOfMatch
    need {
      id subject place horizon coverage visibility notConfirmedSince
      type { code label }
      provision { reference concerns label article { number title } }
    }
  }
`);

export const OfferForUs = graphql(`
  fragment OfferForUs on FittingOffer {
    needsThatFit
    offer { ...OfferInBrief }
    matches(first: 3) {
      totalCount
      nodes { ...FitOfOurs }
    }
  }
`);

export const fitsOfOffer = graphql(`
  query FitsOfOffer($offer: ID!, $participant: String!, $first: Int = 20, $after: String) {
    offer(id: $offer) {
      id
      matches(first: $first, after: $after, participant: $participant) {
        totalCount
        pageInfo { ...Paging }
        nodes { ...FitOfOurs }
      }
    }
  }
`);
