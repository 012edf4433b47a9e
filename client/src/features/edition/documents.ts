import { graphql } from '../../gql/gql.ts';

export const EditionsQuery = graphql(`
  query EditionsRoute($first: Int, $after: String) {
    editions(first: $first, after: $after) {
      totalCount
      pageInfo { ...Paging }
      nodes { ...EditionListed }
    }
    editionPlan { revision every next viewerCanSet viewerCanPublish }
  }
  fragment EditionListed on Edition {
    id number asOf onSchedule
    contents { id audience sha256 bytes needs participants counts { kind count } }
  }
`);

export const EditionJsonQuery = graphql(`
  query EditionJsonRead($number: Int!, $audience: EditionAudience!) {
    edition(number: $number) { id content(audience: $audience) { id json } }
  }
`);

export const EditionPreviewQuery = graphql(`
  query EditionPreviewRead {
    editionPreview { number contents { audience needs participants counts { kind count } } }
  }
`);

export const PublishEdition = graphql(`
  mutation PublishEditionNow($input: PublishEditionInput!) {
    publishEdition(input: $input) { __typename ... on Edition { id ...EditionListed } ...Why }
  }
`);

export const SetEditionPlan = graphql(`
  mutation SetPlanOfEditions($input: SetEditionPlanInput!) {
    setEditionPlan(input: $input) { __typename ... on EditionPlan { revision every next viewerCanSet viewerCanPublish } ...Why }
  }
`);

export const ComparisonQuery = graphql(`
  query MatrixCompared($input: MatrixComparisonInput!) {
    matrixComparison(input: $input) {
      from { edition asOf }
      to { edition asOf }
      audience
      rows { key label }
      columns { key label }
      cells { ...ComparedInGrid }
      totals { ...ComparedInGrid }
    }
  }
  fragment ComparedInGrid on ComparedCell {
    row column needsBefore needsAfter added gone further fallen
    coverageBefore { unmet offered agreed underWay met }
    coverageAfter { unmet offered agreed underWay met }
  }
`);

export const ChangeCountsQuery = graphql(`
  query MatrixChangesCounted($input: MatrixComparisonInput!) {
    matrixComparison(input: $input) { counts { kind count } }
  }
`);

export const ChangesQuery = graphql(`
  query MatrixChangesRead($input: MatrixComparisonInput!, $row: String, $column: String, $kind: NeedChangeKind, $first: Int, $after: String) {
    matrixComparison(input: $input) {
      changes(row: $row, column: $column, kind: $kind, first: $first, after: $after) {
        totalCount
        pageInfo { ...Paging }
        nodes { ...ChangeTold }
      }
    }
  }
  fragment ChangeTold on NeedChange {
    id kind before after
    participant { code name }
    provision { reference label }
    type { code label }
    because { kind at title provider { id name } }
  }
`);
