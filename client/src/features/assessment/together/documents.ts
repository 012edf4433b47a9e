import { graphql } from '../../../gql/gql.ts';

export const ChecklistStanding = graphql(`
  fragment ChecklistStanding on Assessment {
    id status revision answeredCount submittedAt acceptedAt returnedAt submittedRevision contentHash
    viewerCanAnswer viewerCanChooseVisibility viewerCanSubmit viewerCanTakeUp viewerCanReview
  }
`);

export const checklistChanged = graphql(`
  subscription ChecklistChanged($assessment: ID!, $window: ID!) {
    checklistChanged(assessment: $assessment, window: $window) {
      presenceSeconds
      people { name byViewer places { provision { reference } field } }
      assessment { ...ChecklistStanding }
      answers { ...AnswerForm }
      noted { reference }
      marked { reference }
    }
  }
`);

export const tellPresence = graphql(`
  mutation TellPresence($input: TellPresenceInput!) {
    tellPresence(input: $input) {
      __typename
      ... on PresenceTold { until }
      ...Why
    }
  }
`);
