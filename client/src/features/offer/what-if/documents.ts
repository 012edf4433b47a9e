import { graphql } from '../../../gql/gql.ts';

/** All that one looks at before it is done. */
export const whatIfQuery = graphql(`
  query WhatIf($input: WhatIfInput!) {
    whatIf(input: $input) {
      before { unmet offered agreed underWay met }
      after { unmet offered agreed underWay met }
      covered lost reached places
      states { needs participant { code name } }
      articles { article { number title } before { ...Counted } after { ...Counted } }
      cells { article { number } type { code label } before { ...Counted } after { ...Counted } }
      unlocks { needs participants { code } }
      overlaps { needs provider { id name } }
      spending { budget spent beyond unpriced needs states { needs participant { code name } } articles { needs article { number title } } }
    }
  }
`);

export const CountedFragment = graphql(`
  fragment Counted on CoverageCounts { unmet offered agreed underWay met }
`);

export const OfferTried = graphql(`
  fragment OfferTried on Offer {
    id revision title description state opens closes mode languages conditions contact capacityPerYear legalTraditions viewerCanRevise
    ceiling { amount currency }
    types { code label }
    ...OfferScope
  }
`);

export const ScenarioOpened = graphql(`
  fragment ScenarioOpened on Scenario {
    id revision title readers changedAt appliedAt viewerCanChange
    provider { id name }
    changes {
      kind expectedRevision
      offer { ...OfferTried }
      content {
        title description opens closes mode languages conditions contact capacityPerYear legalTraditions
        ceiling { amount currency }
        types { code label }
        subjects { code }
        scope { wholeConvention chapters articles provisions }
        eligible { everyState leastDevelopedOnly regionalGroups participants { code name } except { code name } }
      }
    }
  }
`);

export const keepScenario = graphql(`
  mutation KeepScenario($input: KeepScenarioInput!) {
    keepScenario(input: $input) { __typename ... on Scenario { ...ScenarioOpened } ...Why }
  }
`);

export const reviseScenario = graphql(`
  mutation ReviseScenario($input: ReviseScenarioInput!) {
    reviseScenario(input: $input) { __typename ... on Scenario { ...ScenarioOpened } ...Why }
  }
`);

export const applyScenario = graphql(`
  mutation ApplyScenario($input: ApplyScenarioInput!) {
    applyScenario(input: $input) { __typename ... on Scenario { ...ScenarioOpened } ...Why }
  }
`);

export const dropScenario = graphql(`
  mutation DropScenario($input: DropScenarioInput!) {
    dropScenario(input: $input) { __typename ... on DroppedScenario { scenario } ...Why }
  }
`);
