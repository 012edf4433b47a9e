import { graphql } from '../../gql/gql.ts';

/** What is known of a State, and who it is where it gives help itself. */
export const StatePageQuery = graphql(`
  query StatePage($code: String!) {
    participant(code: $code) {
      code name fictional status statusSource signedOn depositedOn regionalGroup
      leastDeveloped smallIslandDeveloping landlockedDeveloping
      provider { id name about site }
    }
  }
`);
