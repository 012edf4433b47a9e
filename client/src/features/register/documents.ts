import { graphql } from '../../gql/gql.ts';

export const RegisterQuery = graphql(`
  query RegisterSeen($filter: RegisterFilter!, $first: Int = 20, $after: String) {
    registerEntries(filter: $filter, first: $first, after: $after) {
      totalCount
      pageInfo { ...Paging }
      nodes { ...RegisterEntryShown }
    }
  }
  fragment RegisterEntryShown on RegisterEntry {
    id revision kind title institution day link note changedAt viewerCanChange
    participants { code name }
    provisions { reference article { number } }
    participant { code name }
    provider { id name }
    overlaps { title institution day link }
    needs { participant { code name } open unmet }
  }
`);

/** What others found, or how help is coordinated, where a need is. */
export const NeedRegistersQuery = graphql(`
  query RegistersOfNeed($need: ID!, $first: Int = 5, $after: String) {
    registerEntries(filter: { need: $need }, first: $first, after: $after) {
      totalCount
      pageInfo { ...Paging }
      nodes { id kind title institution day link }
    }
  }
`);

/** What there is to choose from, in the filter and in the form. */
export const RegisterChoicesQuery = graphql(`
  query RegisterChoices($instrument: String!, $fictional: Boolean!) {
    instrument(code: $instrument) {
      code version
      articles { number shortTitle }
      provisions { reference summary }
    }
    participants(fictional: $fictional) { totalCount nodes { code name alsoCalled } }
  }
`);

export const recordEntry = graphql(`
  mutation RecordEntry($input: RecordRegisterEntryInput!) {
    recordRegisterEntry(input: $input) { __typename ... on RegisterEntry { ...RegisterEntryShown } ...Why }
  }
`);

export const reviseEntry = graphql(`
  mutation ReviseEntry($input: ReviseRegisterEntryInput!) {
    reviseRegisterEntry(input: $input) { __typename ... on RegisterEntry { ...RegisterEntryShown } ...Why }
  }
`);

export const removeEntry = graphql(`
  mutation RemoveEntry($input: RemoveRegisterEntryInput!) {
    removeRegisterEntry(input: $input) { __typename ... on RemovedRegisterEntry { entry } ...Why }
  }
`);
