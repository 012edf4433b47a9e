import { graphql } from '../../../gql/gql.ts';

export const StateHelpQuery = graphql(`
  query StateHelpList($filter: StateHelpFilter, $first: Int = 25, $after: String) {
    stateHelp(filter: $filter, first: $first, after: $after) {
      totalCount
      pageInfo { ...Paging }
      nodes { ...StateHelpLine }
    }
  }
  fragment StateHelpLine on StateHelp {
    id kind time from until providerName
    participant { code name }
    assessment { id cycle }
    provision { reference }
    type { code label }
    activity { ...ActivityInBrief ...ActivityCorrections provisions { reference } types { code label } }
  }
  fragment ActivityCorrections on Activity {
    id revision
    viewerCanCorrectFor { code }
    corrections { participant { code name } text status starts ends by at answeredAt }
  }
`);

export const correctActivity = graphql(`
  mutation CorrectActivity($input: CorrectActivityInput!) {
    correctActivity(input: $input) { __typename ... on Activity { ...ActivityCorrections } ...Why }
  }
`);
