import { graphql } from '../../../gql/gql.ts';

export const ExperiencesQuery = graphql(`
  query OurExperience($participant: String!, $instrument: String!) {
    experiences(participant: $participant) {
      provision { reference shortTitle article { number title } }
      measures
    }
    participant(code: $participant) { code languages }
    instrument(code: $instrument) { code assistanceTypes { code label category } }
  }
`);

export const ExperienceOffersQuery = graphql(`
  query OurExperienceOffers($first: Int = 20, $after: String) {
    offers(filter: { mine: true }, first: $first, after: $after) {
      totalCount
      pageInfo { ...Paging }
      nodes { ...OfferCard }
    }
  }
`);

export const offerExperience = graphql(`
  mutation OfferExperience($input: OfferExperienceInput!) {
    offerExperience(input: $input) { __typename ... on Offer { ...OfferCard } ...Why }
  }
`);
