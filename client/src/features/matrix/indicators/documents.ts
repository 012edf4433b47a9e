import { graphql } from '../../../gql/gql.ts';

export const IndicatorsShownQuery = graphql(`
  query IndicatorsShown($input: IndicatorsInput!, $matrix: MatrixInput!) {
    indicators(input: $input) { ...IndicatorShown label definition }
    indicatorSeries(input: $input) { cycle indicators { ...IndicatorShown } }
    levelShares(input: $input) { ...LevelsOfProvision }
    matrix(input: $matrix) {
      asOf
      rows { key label }
      totals { ...Figures }
    }
  }
  fragment IndicatorShown on Indicator { code numerator denominator percent }
  fragment LevelsOfProvision on LevelShare {
    yes inPart no notShown
    provision { reference shortTitle article { number } }
  }
`);
