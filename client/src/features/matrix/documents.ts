import { graphql } from '../../gql/gql.ts';

export const MatrixTableQuery = graphql(`
  query MatrixTable($input: MatrixInput!) {
    matrix(input: $input) { ...Table }
  }
  fragment Table on Matrix {
    asOf version audience
    rows { key label }
    columns { key label }
    cells { ...Figures }
    totals { ...Figures }
  }
  fragment Figures on MatrixCell {
    row column needs participants offers providers activities silentGaps
    coverage { unmet offered agreed underWay met }
  }
`);

export const MatrixChangedSubscription = graphql(`
  subscription MatrixChanged($input: MatrixInput!) {
    matrixChanged(input: $input) {
      __typename
      ... on Matrix { ...Table }
      ... on MatrixPatch { asOf version cells { ...Figures } totals { ...Figures } }
    }
  }
`);

export const MatrixChoicesQuery = graphql(`
  query MatrixChoices($instrument: String!, $fictional: Boolean!) {
    instrument(code: $instrument) {
      code
      assistanceTypes { code label shortLabel category }
      articles { number title shortTitle chapter { number title } }
    }
    participants(fictional: $fictional) { nodes { code name alsoCalled } }
    providers { id name fictional priorities { changedAt } }
    subjects { code name }
  }
`);

export const ArticlesOfAreasQuery = graphql(`
  query ArticlesOfAreas($instrument: String!) {
    instrument(code: $instrument) { code provisions { reference priorityArea article { number } } }
  }
`);

export const DemandQuery = graphql(`
  query Demand($instrument: String) {
    articles: matrix(input: { rows: ARTICLE, columns: CATEGORY, instrument: $instrument }) { ...InTotal }
    types: matrix(input: { rows: TYPE, columns: CATEGORY, instrument: $instrument }) { ...InTotal }
  }
  fragment InTotal on Matrix {
    rows { key label }
    totals { ...Figures }
  }
`);

export const ReportedQuery = graphql(`
  query Reported($input: IndicatorsInput!) {
    indicators(input: $input) { code numerator denominator }
  }
`);

export const CellNeedsQuery = graphql(`
  query CellNeeds($input: MatrixInput!, $row: String, $column: String, $first: Int, $after: String) {
    matrixCell(input: $input, row: $row, column: $column) {
      needRecords(first: $first, after: $after) {
        totalCount
        pageInfo { ...Paging }
        nodes {
          id subject language secondLanguage subjectTranslation subjectLanguage horizon coverage visibility notConfirmedSince unsupported { reason since }
          participant { code name }
          provision { reference label shortTitle summary }
          type { code label }
          because { rule version sentence }
          waitsFor { reference }
        }
      }
    }
  }
`);

export const CellOffersQuery = graphql(`
  query CellOffers($input: MatrixInput!, $row: String, $column: String, $first: Int, $after: String) {
    matrixCell(input: $input, row: $row, column: $column) {
      offerRecords(first: $first, after: $after) {
        totalCount
        pageInfo { ...Paging }
        nodes { id title confirmedAt staleAt provider { id name } types { code label } }
      }
    }
  }
`);

export const CellActivitiesQuery = graphql(`
  query CellActivities($input: MatrixInput!, $row: String, $column: String, $first: Int, $after: String) {
    matrixCell(input: $input, row: $row, column: $column) {
      activityRecords(first: $first, after: $after) {
        totalCount
        pageInfo { ...Paging }
        nodes { ...ActivityInBrief }
      }
    }
  }
`);
