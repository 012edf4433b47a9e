import { graphql } from '../../gql/gql.ts';

/** By what else they are called: asked for when somebody is to be found. */
export const ParticipantNamesQuery = graphql(`
  query ParticipantNames {
    participants(fictional: false) {
      totalCount
      nodes { code alsoCalled }
    }
  }
`);

export const ParticipantsQuery = graphql(`
  query ParticipantTiles {
    participants(fictional: false) {
      totalCount
      nodes { code name status regionalGroup leastDeveloped signedOn depositedOn statusSource }
    }
  }
`);
