import { graphql } from '../../gql/gql.ts';

export const KeyFiguresQuery = graphql(`
  query KeyFigures($input: IndicatorsInput!) {
    indicators(input: $input) { code label numerator denominator percent }
  }
`);
