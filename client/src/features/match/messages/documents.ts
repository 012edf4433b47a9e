import { graphql } from '../../../gql/gql.ts';

export const MatchMessagesQuery = graphql(`
  query MatchMessages($match: ID!, $first: Int = 20, $after: String) {
    match(id: $match) {
      id viewerCanWrite unreadMessages
    }
    matchMessages(match: $match, first: $first, after: $after) {
      totalCount
      pageInfo { ...Paging }
      nodes { ...MessageSaid }
    }
  }
  fragment MessageSaid on MatchMessage {
    id side at by byViewer text unread
    files { id name kind url }
  }
`);

export const writeMatchMessage = graphql(`
  mutation WriteMatchMessage($input: WriteMatchMessageInput!) {
    writeMatchMessage(input: $input) { __typename ... on MatchMessage { ...MessageSaid } ...Why }
  }
`);

export const readMatchMessages = graphql(`
  mutation ReadMatchMessages($input: ReadMatchMessagesInput!) {
    readMatchMessages(input: $input) { __typename ... on ReadMatchMessages { match } ...Why }
  }
`);
