import { graphql } from '../../gql/gql.ts';

export const ActivitiesQuery = graphql(`
  query ActivitiesList($filter: ActivityFilter, $first: Int, $after: String) {
    activities(filter: $filter, first: $first, after: $after) {
      totalCount
      pageInfo { ...Paging }
      nodes { ...ActivityInBrief ...ActivityCorrections viewerCanRevise iatiIdentifier provisions { reference label } types { code label } }
    }
  }
  fragment ActivityInBrief on Activity {
    id title status starts ends
    participants { code name }
    recordedTwice { id title }
    organizations { role provider { id name } }
  }
`);

/** What there is to choose from, and the activity that is changed. */
export const ActivityEditorQuery = graphql(`
  query ActivityEditor($id: ID!, $isNew: Boolean!, $fictional: Boolean!) {
    activity(id: $id) @skip(if: $isNew) { ...ActivityToRevise }
    about { instruments { code version assistanceTypes { code label } provisions { reference summary } broader { reference summary } } }
    participants(fictional: $fictional) { nodes { code name alsoCalled } }
    providers { id name }
  }
  fragment ActivityToRevise on Activity {
    ...ActivityCorrections
    id revision title description status starts ends goals ofMatch viewerCanRevise iatiIdentifier
    organizations { role provider { id name } }
    participants { code } provisions { reference } types { code }
    namedNeeds
  }
`);

export const recordActivity = graphql(`
  mutation RecordActivity($input: RecordActivityInput!) {
    recordActivity(input: $input) { __typename ... on Activity { ...ActivityToRevise } ...Why }
  }
`);

export const reviseActivity = graphql(`
  mutation ReviseActivity($input: ReviseActivityInput!) {
    reviseActivity(input: $input) { __typename ... on Activity { ...ActivityToRevise } ...Why }
  }
`);

/** Needs that an activity may name. */
export const NeedsToServe = graphql(`
  query NeedsToServe($filter: NeedFilter!, $first: Int = 50, $after: String) {
    needs(filter: $filter, first: $first, after: $after) {
      totalCount
      pageInfo { ...Paging }
      nodes { id subject participant { code name } provision { reference label } type { code label } }
    }
  }
`);
