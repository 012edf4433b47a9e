import { graphql } from '../../gql/gql.ts';

export const ParticipantsQuery = graphql(`
  query ParticipantTiles {
    participants(fictional: false) {
      totalCount
      nodes { code name status regionalGroup leastDeveloped signedOn depositedOn statusSource }
    }
  }
`);
