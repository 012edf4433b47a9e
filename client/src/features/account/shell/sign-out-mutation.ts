import { graphql } from '../../../gql/gql.ts';

export const SignOutMutation = graphql(`
  mutation SignOut {
    signOut {
      ok
    }
  }
`);
