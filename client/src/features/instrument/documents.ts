import { graphql } from '../../gql/gql.ts';

export const InstrumentsQuery = graphql(`
  query InstrumentsOfAll {
    instruments {
      code version title state decision decidedOn provisionCount questionCount
      convention { code title }
    }
  }
`);
