import { graphql } from '../../../gql/gql.ts';

export const WhyNotOfPair = graphql(`
  query WhyNotOfPair($need: ID!, $offer: ID!) {
    whyNot(need: $need, offer: $offer) {
      score
      match { id stage agreedBy weightsVersion ...NeedOfMatch ...OfferOfMatch }
      blockers { code sentence ways { ...WayToFit } }
      hindrances { code sentence ways { ...WayToFit } }
      parts { code points of sentence ways { ...WayToFit } }
      cautions { code sentence }
    }
  }
  fragment WayToFit on Way { by sentences score }
`);

export const NeedsToAskAbout = graphql(`
  query NeedsToAskAbout($text: String, $first: Int = 10, $after: String) {
    needs(filter: { text: $text, coverage: [UNMET, OFFERED, AGREED, UNDER_WAY] }, first: $first, after: $after) {
      totalCount
      pageInfo { ...Paging }
      nodes {
        id subject
        participant { code name }
        type { code label }
        provision { reference label article { number title } }
      }
    }
  }
`);

export const OffersToAskAbout = graphql(`
  query OffersToAskAbout($text: String, $first: Int = 10, $after: String) {
    offers(filter: { text: $text }, first: $first, after: $after) {
      totalCount
      pageInfo { ...Paging }
      nodes { id title state provider { id name } }
    }
  }
`);

export const AskedAbout = graphql(`
  query AskedAbout($need: ID!, $offer: ID!, $withNeed: Boolean!, $withOffer: Boolean!) {
    need(id: $need) @include(if: $withNeed) {
      id subject participant { code name } type { code label } provision { reference label article { number title } }
    }
    offer(id: $offer) @include(if: $withOffer) { id title provider { id name } }
  }
`);
