import { graphql } from '../../gql/gql.ts';

export const FormalRequestsQuery = graphql(`
  query FormalRequestsSeen($filter: FormalRequestFilter, $first: Int = 20, $after: String) {
    formalRequests(filter: $filter, first: $first, after: $after) {
      totalCount
      pageInfo { ...Paging }
      nodes { ...FormalRequestInBrief }
    }
  }
  fragment FormalRequestInBrief on FormalRequest {
    id revision status title sentAt dueOn overdue changedAt viewerSteps viewerCanAskAgain
    participant { code name }
    receiver { id name }
    needs { need handOver }
  }
`);

export const FormalRequestQuery = graphql(`
  query FormalRequestRoute($id: ID!) {
    formalRequest(id: $id) { ...FormalRequestWhole }
    formalRequestContent(id: $id) {
      dueOn
      follows { title sentOn }
      needs { ...CarriedNeedShown }
      otherHelp { ...CarriedHelpShown }
    }
  }
  fragment FormalRequestWhole on FormalRequest {
    ...FormalRequestInBrief
    words language termDays sha256 follows followedBy
    steps { to side at by words }
    file { name bytes }
  }
  fragment CarriedNeedShown on CarriedNeed {
    need provision article type handedOver subject result beneficiary ownContribution targetDate
    help { ...CarriedHelpShown }
  }
  fragment CarriedHelpShown on CarriedHelp {
    key kind title status from until types offer agreedOn
    providers { name role }
    correction { text status from until }
  }
`);

export const FormalRequestNeedsQuery = graphql(`
  query FormalRequestNeedsToChoose($participant: String!, $receiver: ID, $first: Int = 50, $after: String) {
    formalRequestNeeds(participant: $participant, receiver: $receiver, first: $first, after: $after) {
      totalCount
      pageInfo { ...Paging }
      nodes { ...CarriedNeedShown }
    }
  }
`);

export const WriteFormalRequestQuery = graphql(`
  query WriteFormalRequestRoute($id: ID!, $isNew: Boolean!) {
    formalRequest(id: $id) @skip(if: $isNew) { ...FormalRequestWhole }
    providers { id name }
  }
`);

export const writeFormalRequest = graphql(`
  mutation WriteRequest($input: WriteFormalRequestInput!) {
    writeFormalRequest(input: $input) { __typename ... on FormalRequest { ...FormalRequestWhole } ...Why }
  }
`);

export const reviseFormalRequest = graphql(`
  mutation ReviseRequest($input: ReviseFormalRequestInput!) {
    reviseFormalRequest(input: $input) {
      __typename
      ... on FormalRequest { ...FormalRequestWhole }
      ... on Conflict { code message path currentRevision }
      ...Why
    }
  }
`);

export const advanceFormalRequest = graphql(`
  mutation AdvanceRequest($input: AdvanceFormalRequestInput!) {
    advanceFormalRequest(input: $input) {
      __typename
      ... on FormalRequest { ...FormalRequestWhole }
      ... on Conflict { code message path currentRevision }
      ...Why
    }
  }
`);

export const askFormalRequestAgain = graphql(`
  mutation AskRequestAgain($input: AskFormalRequestAgainInput!) {
    askFormalRequestAgain(input: $input) {
      __typename
      ... on FormalRequest { ...FormalRequestWhole }
      ... on Conflict { code message path currentRevision }
      ...Why
    }
  }
`);
