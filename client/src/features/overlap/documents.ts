import { graphql } from '../../gql/gql.ts';

export const OverlapsQuery = graphql(`
  query Overlaps($filter: OverlapFilter, $first: Int = 25, $after: String) {
    overlaps(filter: $filter, first: $first, after: $after) {
      totalCount
      pageInfo { ...Paging }
      nodes { ...OverlapWhole }
    }
  }
  fragment OverlapWhole on Overlap {
    id revision state stands viewerCanDecide from until
    first { ...OverlapSide } second { ...OverlapSide }
    participants { code name }
    provisions { reference label }
    articles
    types { code label }
    because { code sentence }
    groupSize
    group { id title organizations { provider { id name } } }
    decisions { verdict note speaker by at participant { code name } provider { id name } }
  }
  fragment OverlapSide on Activity {
    id title status starts ends
    organizations { role provider { id name } }
    provisions { reference label }
  }
`);

export const decideOverlap = graphql(`
  mutation DecideOverlap($input: DecideOverlapInput!) {
    decideOverlap(input: $input) { ...OverlapWhole ... on Refusal { code message path } }
  }
`);

export const OverlapsInBriefQuery = graphql(`
  query OverlapsInBrief($first: Int = 3, $after: String) {
    overlaps(filter: { states: [OPEN] }, first: $first, after: $after) {
      totalCount
      pageInfo { ...Paging }
      nodes {
        id articles
        participants { code name } provisions { reference label } types { code label }
        first { id title } second { id title }
      }
    }
  }
`);

/** By which State, provider, article and kind of help they can be looked for. */
export const OverlapChoicesQuery = graphql(`
  query OverlapChoices($instrument: String!, $fictional: Boolean!) {
    instrument(code: $instrument) {
      code
      assistanceTypes { code label }
      articles { number shortTitle }
    }
    participants(fictional: $fictional) { nodes { code name } }
    providers { id name fictional }
  }
`);
