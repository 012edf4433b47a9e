import { graphql } from '../../gql/gql.ts';

export const SourcedNeedsQuery = graphql(`
  query SourcedNeedsSeen($participant: String, $states: [SourcedNeedState!], $first: Int = 20, $after: String) {
    sourcedNeeds(participant: $participant, states: $states, first: $first, after: $after) {
      totalCount
      pageInfo { ...Paging }
      nodes { ...SourcedNeedShown }
    }
  }
  fragment SourcedNeedShown on SourcedNeed {
    id revision state side at decidedAt reason visibility viewerCanDecide
    participant { code name }
    provision { reference label shortTitle }
    wish { type { code label } subject subjects { code name } }
    source { kind text day }
    provider { id name }
    file { id name url }
    proposedFile { id name url }
    need { id }
  }
`);

export const SourcedChoicesQuery = graphql(`
  query SourcedChoices($instrument: String!, $fictional: Boolean!) {
    instrument(code: $instrument) {
      code version
      assistanceTypes { code label }
      provisions { reference shortTitle }
      broader { reference concerns label title }
    }
    subjects { code name articles { number } provisions { reference } }
    participants(fictional: $fictional) { totalCount nodes { code name status } }
  }
`);

export const recordNeed = graphql(`
  mutation RecordSourcedNeed($input: RecordNeedInput!) {
    recordNeed(input: $input) { __typename ... on SourcedNeed { ...SourcedNeedShown } ...Why }
  }
`);

export const proposeNeed = graphql(`
  mutation ProposeSourcedNeed($input: ProposeNeedInput!) {
    proposeNeed(input: $input) { __typename ... on SourcedNeed { ...SourcedNeedShown } ...Why }
  }
`);

export const decideProposedNeed = graphql(`
  mutation DecideSourcedNeed($input: DecideProposedNeedInput!) {
    decideProposedNeed(input: $input) {
      __typename
      ... on SourcedNeed { ...SourcedNeedShown }
      ... on Conflict { code message path currentRevision }
      ...Why
    }
  }
`);
