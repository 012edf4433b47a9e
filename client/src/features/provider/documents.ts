import { graphql } from '../../gql/gql.ts';

export const RecordsQuery = graphql(`
  query ProviderRecords { providers { id name kind fictional } }
`);

export const MergePreviewQuery = graphql(`
  query MergePreviewShown($provider: ID!, $other: ID!) {
    mergePreview(provider: $provider, other: $other) {
      expectedRevision expectedOtherRevision differs codesInBoth
      moves { kind count }
      provider { ...RecordToMerge }
      other { ...RecordToMerge }
    }
  }
  fragment RecordToMerge on Provider {
    id name kind site about
    names { language name }
    country { code name }
    participant { code name }
    priorities { revision text changedAt }
    formerRecords { name mergedAt reason }
  }
`);

export const mergeProviders = graphql(`
  mutation MergeProvidersShown($input: MergeProvidersInput!) {
    mergeProviders(input: $input) {
      __typename
      ... on Provider { ...RecordToMerge }
      ... on Conflict { code message path currentRevision }
      ...Why
    }
  }
`);
