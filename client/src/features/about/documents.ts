import { graphql } from '../../gql/gql.ts';

export const AboutQuery = graphql(`
  query AboutData {
    about {
      now demo population cycles weightsVersion
      instruments { code title version }
      sources { title text compiled }
      reported { numerator denominator definition }
    }
  }
`);
