import { graphql } from '../../../gql/gql.ts';

export const SavedSearchesQuery = graphql(`
  query SavedSearchesSeen($first: Int = 20, $after: String) {
    savedSearches(first: $first, after: $after) {
      totalCount
      pageInfo { ...Paging }
      nodes { ...SearchShown }
    }
  }
  fragment SearchShown on SavedSearch {
    id revision title readers mine changedAt
    question { ...QuestionShown }
  }
  fragment QuestionShown on SavedQuestion {
    rows columns instrument
    filter {
      participants conventions chapters articles provisions priorityAreas obligationLevels types subjects legislation categories regionalGroups
      leastDeveloped smallIslandDeveloping landlockedDeveloping coverage horizons providers priorities goals population vague withoutGap waiting
    }
  }
`);

export const SavedSearchQuery = graphql(`
  query SavedSearchOpened($id: ID!) {
    savedSearch(id: $id) { ...SearchShown }
  }
`);

export const saveSearch = graphql(`
  mutation SaveOwnSearch($input: SaveSearchInput!) {
    saveSearch(input: $input) { __typename ... on SavedSearch { ...SearchShown } ...Why }
  }
`);

export const reviseSearch = graphql(`
  mutation ReviseOwnSearch($input: ReviseSearchInput!) {
    reviseSearch(input: $input) {
      __typename
      ... on SavedSearch { ...SearchShown }
      ... on Conflict { code message path currentRevision }
      ...Why
    }
  }
`);

export const removeSearch = graphql(`
  mutation RemoveOwnSearch($input: RemoveSearchInput!) {
    removeSearch(input: $input) {
      __typename
      ... on RemovedSearch { search }
      ... on Conflict { code message path currentRevision }
      ...Why
    }
  }
`);
