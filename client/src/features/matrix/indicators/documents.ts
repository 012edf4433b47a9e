import { graphql } from '../../../gql/gql.ts';

export const IndicatorsShownQuery = graphql(`
  query IndicatorsShown($input: IndicatorsInput!, $matrix: MatrixInput!) {
    indicators(input: $input) { ...IndicatorShown label definition }
    indicatorSeries(input: $input) { cycle indicators { ...IndicatorShown } }
    planIndicators(input: $input) { ...IndicatorShown label definition }
    planIndicatorSeries(input: $input) { cycle indicators { ...IndicatorShown } }
    capacityByType(input: $input) { ...CapacityShown }
    levelShares(input: $input) { ...LevelsOfProvision }
    matrix(input: $matrix) {
      asOf
      rows { key label }
      totals { ...Figures }
    }
  }
  fragment IndicatorShown on Indicator { code numerator denominator percent }
  fragment CapacityShown on CapacityOfType {
    type { code label }
    needs offers withPlaces places taken percent withBudget askedFrom askedUpTo withCeiling
    money { amount currency }
  }
  fragment LevelsOfProvision on LevelShare {
    yes inPart no notShown
    provision { reference shortTitle article { number } }
  }
`);
