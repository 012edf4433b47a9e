import { graphql } from '../../gql/gql.ts';

export const ReportsQuery = graphql(`
  query ReportsRoute($first: Int, $after: String) {
    reports(first: $first, after: $after) {
      totalCount
      pageInfo { ...Paging }
      nodes { ...ReportListed }
    }
  }
  fragment ReportListed on Report {
    id revision status done of askedAt writtenAt sha256 error
    question {
      template instrument cycle audience participant asOf edition language sections
      filter { participants articles }
    }
    files { format bytes href }
  }
`);

export const ReportChoicesQuery = graphql(`
  query ReportChoices($fictional: Boolean!) {
    reportAudiences { audiences states }
    reportSections { template sections }
    about { cycles instrument { code version } instruments { code version title articles { number title } } }
    participants(fictional: $fictional) { nodes { code name alsoCalled } }
    editions(first: 1) { totalCount }
  }
`);

export const AskForReport = graphql(`
  mutation AskForReportHere($input: AskForReportInput!) {
    askForReport(input: $input) { __typename ... on Report { id ...ReportListed } ...Why }
  }
`);

export const RemoveReport = graphql(`
  mutation RemoveReportHere($input: RemoveReportInput!) {
    removeReport(input: $input) { __typename ... on RemovedReport { report } ...Why }
  }
`);
