import { graphql } from '../../../gql/gql.ts';

export const ShellQuery = graphql(`
  query Shell {
    viewer {
      id
      name
      email
      audience
      maySeeAs
      chosenLanguage
      roles {
        role
        participant {
          code
          name
        }
        provider {
          id
          name
        }
      }
      waiting {
        kind
        count
      }
    }
    about {
      now
      demo
      population
      cycles
      instruments {
        code
        version
        title
        state
        convention { code title shortTitle }
      }
      instrument {
        code
        title
      }
      reported {
        numerator
        denominator
      }
    }
  }
`);
