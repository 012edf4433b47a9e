import { graphql } from '../../../gql/gql.ts';

export const CycleInList = graphql(`
  fragment CycleInList on Cycle {
    id cycle revision deadline openedAt closedAt remindDays viewerCanChange viewerCanClose
    instrument { code title }
    partyTexts { language text }
    invitedTexts { language text }
    following {
      counts { status states submitted submittedLate begun notBegun overdue }
    }
  }
`);

export const cyclesQuery = graphql(`
  query CyclesRoute($open: Boolean, $first: Int = 50, $after: String) {
    cycles(open: $open, first: $first, after: $after) {
      totalCount
      pageInfo { ...Paging }
      nodes { ...CycleInList }
    }
  }
`);

export const cycleWording = graphql(`
  query CycleWording($deadline: Date!) {
    cycleWording(deadline: $deadline) { language party invited }
  }
`);

export const openCycle = graphql(`
  mutation OpenCycle($input: OpenCycleInput!) {
    openCycle(input: $input) { __typename ... on Cycle { ...CycleInList } ...Why }
  }
`);

export const changeCycle = graphql(`
  mutation ChangeCycle($input: ChangeCycleInput!) {
    changeCycle(input: $input) { __typename ... on Cycle { ...CycleInList } ...Why }
  }
`);

export const closeCycle = graphql(`
  mutation CloseCycle($input: CloseCycleInput!) {
    closeCycle(input: $input) { __typename ... on Cycle { ...CycleInList } ...Why }
  }
`);
