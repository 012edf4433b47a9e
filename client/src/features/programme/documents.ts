import { graphql } from '../../gql/gql.ts';

export const ProgrammesQuery = graphql(`
  query ProgrammesSeen($filter: ProgrammeFilter, $first: Int = 20, $after: String) {
    programmes(filter: $filter, first: $first, after: $after) {
      totalCount
      pageInfo { ...Paging }
      nodes { ...ProgrammeShown }
    }
  }
  fragment ProgrammeShown on Programme {
    id revision title firstYear lastYear link note needCount viewerCanChange
    participant { code name }
    provider { id name }
    participants { code name }
    provisions { reference }
  }
`);

export const ProgrammeChoicesQuery = graphql(`
  query ProgrammeChoices($instrument: String!, $fictional: Boolean!) {
    instrument(code: $instrument) { code version provisions { reference shortTitle } }
    participants(fictional: $fictional) { totalCount nodes { code name alsoCalled } }
  }
`);

export const NeedProgrammesQuery = graphql(`
  query ProgrammesOfNeed($need: ID!) {
    need(id: $need) { ...NeedInProgrammes }
  }
  fragment NeedInProgrammes on Need {
    id programmesRevision
    programmes { id title firstYear lastYear link participant { code name } provider { id name } }
  }
`);

export const recordProgramme = graphql(`
  mutation RecordOwnProgramme($input: RecordProgrammeInput!) {
    recordProgramme(input: $input) { __typename ... on Programme { ...ProgrammeShown } ...Why }
  }
`);

export const reviseProgramme = graphql(`
  mutation ReviseOwnProgramme($input: ReviseProgrammeInput!) {
    reviseProgramme(input: $input) {
      __typename
      ... on Programme { ...ProgrammeShown }
      ... on Conflict { code message path currentRevision }
      ...Why
    }
  }
`);

export const removeProgramme = graphql(`
  mutation RemoveOwnProgramme($input: RemoveProgrammeInput!) {
    removeProgramme(input: $input) {
      __typename
      ... on RemovedProgramme { programme }
      ... on Conflict { code message path currentRevision }
      ...Why
    }
  }
`);

export const placeNeed = graphql(`
  mutation PlaceNeed($input: PlaceNeedInProgrammesInput!) {
    placeNeedInProgrammes(input: $input) {
      __typename
      ... on Need { ...NeedInProgrammes }
      ... on Conflict { code message path currentRevision }
      ...Why
    }
  }
`);
