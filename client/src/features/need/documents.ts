import { graphql } from '../../gql/gql.ts';

export const NeedInOrder = graphql(`
  fragment NeedInOrder on Need {
    id revision subject place horizon targetDate state coverage vague missing visibility withoutGap alreadyAssistedBy
    beneficiary result offersThatFit bestScore unlocks viewerCanPlan
    notConfirmedSince unsupported { reason since } viewerCanConfirm revisedIn { id assessment { id } }
    participant { code name }
    provision { reference concerns label summary obligationLevel article { number title } }
    type { code label legislative }
    subjects { code name }
    waitsFor { reference article { number } }
    because { rule version sentence answer { id visibility assessment { id } provision { reference } } }
  }
`);

export const orderNeeds = graphql(`
  mutation OrderNeeds($input: OrderNeedsInput!) {
    orderNeeds(input: $input) {
      __typename
      ... on NeedOrder { revision viewerCanOrder unlocksMost { reference } needs { ...NeedInOrder } }
      ... on Conflict { code message path currentRevision }
      ...Why
    }
  }
`);

export const planNeed = graphql(`
  mutation PlanNeed($input: PlanNeedInput!) {
    planNeed(input: $input) {
      __typename
      ... on Need { ...NeedInOrder }
      ...Why
    }
  }
`);

export const confirmNeed = graphql(`
  mutation ConfirmNeed($input: ConfirmNeedInput!) {
    confirmNeed(input: $input) {
      __typename
      ... on Need { ...NeedInOrder }
      ... on Conflict { code message path currentRevision }
      ...Why
    }
  }
`);

export const historyOfNeed = graphql(`
  query HistoryOfNeed($need: ID!, $first: Int = 10, $after: String) {
    need(id: $need) {
      id confirmedAt
      history(first: $first, after: $after) {
        totalCount
        pageInfo { ...Paging }
        nodes { id kind at by submission assessment { id cycle instrument { code title } } }
      }
    }
  }
`);

export const activitiesOfNeed = graphql(`
  query ActivitiesOfNeed($need: ID!, $first: Int = 10, $after: String) {
    need(id: $need) {
      id
      activities(first: $first, after: $after) {
        totalCount
        pageInfo { ...Paging }
        nodes { id title status }
      }
    }
  }
`);

export const helpOfNeed = graphql(`
  query HelpOfNeed($need: ID!) {
    need(id: $need) { id withdrawalWouldEnd { ...EndingHelp } }
  }
`);

export const openedHelpOfNeed = graphql(`
  query OpenedHelpOfNeed($need: ID!) {
    need(id: $need) {
      id
      openedHelp { outcome why match { id stage offer { id title provider { id name } } } }
    }
  }
`);
