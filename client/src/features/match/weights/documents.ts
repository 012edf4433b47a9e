import { graphql } from '../../../gql/gql.ts';

export const WeightsWhole = graphql(`
  fragment WeightsWhole on Weights {
    version setAt reason sameCategory article chapter whole remoteOnly
    parts { code points }
  }
`);

export const WeightsQuery = graphql(`
  query WeightsRoute {
    weights { viewerCanSet inForce { ...WeightsWhole } earlier { ...WeightsWhole } }
  }
`);

export const SupposedWeightsQuery = graphql(`
  query SupposedWeights($input: WeightsInput!) {
    supposedWeights(input: $input) {
      needs pairs pairsWithOtherScore needsWithOtherOrder needsWithOtherFirst
      examples {
        before after
        match {
          id
          need { id participant { code name } provision { reference label } type { code label } }
          offer { id title provider { id name } }
        }
      }
    }
  }
`);

export const SetWeights = graphql(`
  mutation SetWeights($input: SetWeightsInput!) {
    setWeights(input: $input) {
      __typename
      ... on Weights { ...WeightsWhole }
      ...Why
    }
  }
`);
