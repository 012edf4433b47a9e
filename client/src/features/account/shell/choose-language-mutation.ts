import { graphql } from '../../../gql/gql.ts';

/** Its answer says nothing of the language: with it the screen is asked for again. */
export const ChooseLanguageMutation = graphql(`
  mutation ChooseLanguage($input: ChooseLanguageInput!) {
    chooseLanguage(input: $input) {
      __typename
    }
  }
`);
