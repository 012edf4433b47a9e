import { graphql } from '../../gql/gql.ts';

export const PrerequisiteGraphQuery = graphql(`
  query PrerequisiteGraphShown($participant: String!, $instrument: String!) {
    participant(code: $participant) { code name }
    prerequisiteGraph(participant: $participant, instrument: $instrument) { ...PrerequisiteGraph }
  }
`);

export const PrerequisiteGraph = graphql(`
  fragment PrerequisiteGraph on PrerequisiteGraph {
    openNeeds
    articles { ...ArticleInGraph }
    links { ...LinkInGraph }
    order { canStart article { number shortTitle } }
    longestRow { number shortTitle }
  }
`);

export const ArticleInGraph = graphql(`
  fragment ArticleInGraph on ArticleInGraph {
    standing needs needsWaiting startAtOnce
    article { number title shortTitle }
    waitsFor { number }
    answered { compliance appliedDirectly provision { reference label } }
  }
`);

export const LinkInGraph = graphql(`
  fragment LinkInGraph on PrerequisiteLink {
    strength reason
    article { number shortTitle }
    prerequisite { number shortTitle }
    waitsFor { number }
  }
`);

/** The States to choose from, for those who are of none. */
export const GraphStatesQuery = graphql(`
  query PrerequisiteStates($fictional: Boolean!) {
    participants(fictional: $fictional) { totalCount nodes { code name } }
  }
`);

/** The State's own order, before the needs of one article are put first in it. */
export const NeedPlacesQuery = graphql(`
  query NeedPlaces($participant: String!) {
    needOrder(participant: $participant) {
      revision
      needs { id provision { reference article { number } } }
    }
  }
`);

export const PutNeedsFirst = graphql(`
  mutation PutNeedsFirst($input: OrderNeedsInput!) {
    orderNeeds(input: $input) {
      __typename
      ... on NeedOrder { revision }
      ... on Conflict { code message path currentRevision }
      ...Why
    }
  }
`);
