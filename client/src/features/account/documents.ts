import { graphql } from '../../gql/gql.ts';

export const SignInMutation = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) { __typename ... on Viewer { id } ...Why }
  }
`);

export const SetPasswordMutation = graphql(`
  mutation SetPassword($input: SetPasswordInput!) {
    setPassword(input: $input) { __typename ... on Viewer { id } ...Why }
  }
`);

export const ChangePasswordMutation = graphql(`
  mutation ChangePassword($input: ChangePasswordInput!) {
    changePassword(input: $input) { __typename ... on PasswordChanged { ok } ...Why }
  }
`);

export const CreateTokenMutation = graphql(`
  mutation CreateToken($input: CreateTokenInput!) {
    createToken(input: $input) { __typename ... on CreatedToken { token expiresAt } ...Why }
  }
`);

export const DemoNamesQuery = graphql(`
  query DemoNames {
    participants(fictional: true) { nodes { code name } }
    providers { id name }
  }
`);

export const SessionsQuery = graphql(`
  query Sessions {
    viewer { id sessions { id kind label createdAt expiresAt current } }
  }
`);

export const EndSessionMutation = graphql(`
  mutation EndSession($input: EndSessionInput!) {
    endSession(input: $input) { __typename ... on Session { id } ...Why }
  }
`);

export const EndOtherSessionsMutation = graphql(`
  mutation EndOtherSessions($input: EndOtherSessionsInput!) {
    endOtherSessions(input: $input) { __typename ... on Viewer { id } ...Why }
  }
`);
