import { graphql } from './gql/gql.ts';

/* What many documents ask for; they name it, and the generated documents carry it. */

export const Why = graphql(`
  fragment Why on Refusal { code message path }
`);

export const Paging = graphql(`
  fragment Paging on PageInfo { hasNextPage endCursor }
`);
