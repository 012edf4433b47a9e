import { graphql } from '../../gql/gql.ts';

export const ConvergenceQuery = graphql(`
  query ConvergenceSeen($first: Int = 20, $after: String) {
    convergence { needsThatCount alone { code name } }
    convergenceGroups(first: $first, after: $after) {
      totalCount
      pageInfo { ...Paging }
      nodes { ...GroupShown }
    }
  }
  fragment AreaOfGroup on ConvergenceGroup {
    articles { number title }
    subjects { code name }
  }
  fragment GroupShown on ConvergenceGroup {
    id viewerCanOffer
    ...AreaOfGroup
    reasons { code sentence }
    members {
      participant { code name }
      needs {
        id subject
        type { code label }
        provision { reference label article { number } }
      }
    }
  }
`);

export const ConvergenceChoiceQuery = graphql(`
  query OwnConvergenceChoice($participant: String!) {
    convergenceChoice(participant: $participant) { ...ChoiceSaid }
  }
  fragment ChoiceSaid on ConvergenceChoice {
    participant { code }
    takesPart revision viewerCanChoose
  }
`);

export const chooseConvergence = graphql(`
  mutation ChooseToTakePart($input: ChooseConvergenceInput!) {
    chooseConvergence(input: $input) {
      __typename
      ... on ConvergenceChoice { ...ChoiceSaid }
      ... on Conflict { code message path currentRevision }
      ...Why
    }
  }
`);

export const GroupToOfferQuery = graphql(`
  query GroupToOffer($id: ID!) {
    convergenceGroup(id: $id) { ...GroupShown }
  }
`);

export const JointOffersQuery = graphql(`
  query JointOffersSeen($first: Int = 20, $after: String) {
    jointOffers(first: $first, after: $after) {
      totalCount
      pageInfo { ...Paging }
      nodes { ...JointOfferInBrief }
    }
  }
  fragment JointOfferInBrief on JointOffer {
    id madeAt
    offer { id title provider { id name } }
    articles { number title }
    subjects { code name }
    states { participant { code name } declined }
    calendar { ...StepShown }
  }
  fragment StepShown on JointStep { id title from to place online }
`);

export const JointOfferQuery = graphql(`
  query JointOfferPage($id: ID!) {
    jointOffer(id: $id) { ...JointOfferWhole }
  }
  fragment JointOfferWhole on JointOffer {
    id revision partners viewerCanPlan
    ...JointOfferInBrief
    offer { id description state }
    states {
      participant { code name }
      declined
      proposals {
        id stage agreedBy
        need { id subject type { code label } provision { reference label article { number } } }
      }
    }
  }
`);

export const makeJointOffer = graphql(`
  mutation MakeOneJointOffer($input: MakeJointOfferInput!) {
    makeJointOffer(input: $input) { __typename ... on JointOffer { ...JointOfferWhole } ...Why }
  }
`);

export const setJointCalendar = graphql(`
  mutation SetCommonCalendar($input: SetJointCalendarInput!) {
    setJointCalendar(input: $input) {
      __typename
      ... on JointOffer { ...JointOfferWhole }
      ... on Conflict { code message path currentRevision }
      ...Why
    }
  }
`);
