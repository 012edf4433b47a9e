import { graphql } from '../../gql/gql.ts';

export const AggregateConsentQuery = graphql(`
  query OwnAggregateConsent($participant: String!) {
    aggregateConsent(participant: $participant) { ...ConsentSaid }
  }
  fragment ConsentSaid on AggregateConsent { participant { code } consents revision }
`);

export const chooseAggregateConsent = graphql(`
  mutation ConsentToAggregates($input: ChooseAggregateConsentInput!) {
    chooseAggregateConsent(input: $input) {
      __typename
      ... on AggregateConsent { ...ConsentSaid }
      ... on Conflict { code message path currentRevision }
      ...Why
    }
  }
`);

export const AggregatesQuery = graphql(`
  query AggregatesShown($instrument: String!) {
    aggregates(instrument: $instrument) { ...AggregatesSaid }
  }
  fragment AggregatesSaid on Aggregates {
    number publishedAt fewestStates withheld viewerCanPublish
    consenting { code name }
    needsPerGap { numerator denominator percent }
    figures { ...AggregateSaid }
  }
  fragment AggregateSaid on Aggregate {
    asOf states yes inPart no stated
    provision { reference shortTitle }
  }
`);

export const publishAggregates = graphql(`
  mutation PublishAggregatesNow($input: PublishAggregatesInput!) {
    publishAggregates(input: $input) {
      __typename
      ... on Aggregates { ...AggregatesSaid }
      ... on Conflict { code message path currentRevision }
      ...Why
    }
  }
`);
