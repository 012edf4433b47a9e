import { graphql } from '../../../gql/gql.ts';

export const Builds = graphql(`
  fragment Builds on Prerequisite { article { number shortTitle } strength reason reasonAsWritten provisions of }
`);

export const PrerequisiteChangesQuery = graphql(`
  query PrerequisiteChangesRoute {
    prerequisiteChanges {
      version viewerCanSet
      articles { number shortTitle provisions { reference } prerequisites { ...Builds } }
      changes {
        version reason setAt
        article { number shortTitle }
        before { ...Builds }
        after { ...Builds }
      }
    }
  }
`);

export const SupposedPrerequisitesQuery = graphql(`
  query SupposedPrerequisites($input: PrerequisitesInput!) {
    supposedPrerequisites(input: $input) {
      needs freed held
      participants { code name }
      examples {
        need { id participant { code name } provision { reference } type { code label } }
        before { reference }
        after { reference }
      }
    }
  }
`);

export const SetPrerequisites = graphql(`
  mutation SetPrerequisites($input: SetPrerequisitesInput!) {
    setPrerequisites(input: $input) {
      __typename
      ... on PrerequisiteChange { version }
      ...Why
    }
  }
`);
