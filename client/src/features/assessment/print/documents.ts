import { graphql } from '../../../gql/gql.ts';

export const PaperInstrument = graphql(`
  fragment PaperInstrument on Instrument {
    code title version versions
    assistanceTypes { code label category }
    challenges { code label }
    provisions {
      reference title summary shortTitle obligationLevel
      article { number title chapter { number title } }
    }
    questions {
      code provision kind text hint required when unit min max
      options { code label }
      columns { code label kind options { code label } }
    }
  }
`);

export const paperRoute = graphql(`
  query PaperRoute($code: String!, $version: String) {
    instrument(code: $code, version: $version) { ...PaperInstrument }
    subjects { code name version }
  }
`);

export const registerReport = graphql(`
  mutation RegisterReport($input: RegisterReportInput!) {
    registerReport(input: $input) {
      __typename
      ... on Assessment { id status submittedRevision }
      ...Why
    }
  }
`);

export const typeInStates = graphql(`
  query TypeInStates {
    participants { nodes { code name } }
    invented: participants(fictional: true) { nodes { code name } }
  }
`);
