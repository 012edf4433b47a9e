import { graphql } from '../../../gql/gql.ts';

/** By what is called what a file names, and what there is to choose from. */
export const IatiNamesQuery = graphql(`
  query IatiNames($fictional: Boolean!) {
    about { instruments { code version assistanceTypes { code label } provisions { reference summary } } }
    participants(fictional: $fictional) { nodes { code name } }
    providers { id name }
  }
`);

export const importActivities = graphql(`
  mutation ImportActivities($input: ImportActivitiesInput!) {
    importActivities(input: $input) {
      __typename
      ... on ImportedActivities { activities { iatiIdentifier outcome sentence activity { id title } } }
      ...Why
    }
  }
`);
