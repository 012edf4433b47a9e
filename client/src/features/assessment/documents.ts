import { graphql } from '../../gql/gql.ts';

export const ChecklistHead = graphql(`
  fragment ChecklistHead on Assessment {
    id status revision cycle answeredCount provisionCount gapCount silentGapCount commentCount carriedCount consulted channel helped source sourceDay
    submittedAt acceptedAt returnedAt submittedRevision contentHash
    viewerCanAnswer viewerCanChooseVisibility viewerCanSubmit viewerCanTakeUp viewerCanReview assignedProvisions
    participant { code name fictional languages }
    previous { id cycle }
    openedCycle { id deadline closedAt }
    cycleText submittedLate
    instrument {
      code title version
      assistanceTypes { code label category }
      challenges { code label }
      questions {
        code provision kind text hint required when unit min max limit rows
        options { code label }
        columns { code label kind options { code label } }
      }
      provisions {
        reference title summary shortTitle summarySource obligationLevel priorityArea
        article { number title shortTitle chapter { number title } }
      }
    }
  }
`);

/** Without its revision: beside the content of an earlier one, in the cache, it would tell that all of a later one was read. */
export const AnswerInList = graphql(`
  fragment AnswerInList on Answer {
    id confirmed compliance visibility noneRequired missingReplies
    provision { reference }
    assistanceWanted { type { code } }
    comments { number text field answered }
  }
`);

export const AnswerForm = graphql(`
  fragment AnswerForm on Answer {
    id revision confirmed compliance law practice noneRequired visibility changedAt changedBy
    language secondLanguage lawTranslation practiceTranslation lawLanguage practiceLanguage
    provision { reference }
    challenges { code label }
    figures { year count note noteTranslation noteLanguage }
    replies { question value language translation }
    missingReplies
    measures {
      title kind status citation url summary practice titleTranslation summaryTranslation practiceTranslation
      titleLanguage summaryLanguage practiceLanguage
      evidence { ...EvidenceRow }
    }
    assistanceWanted {
      type { code label category }
      subjects { code name }
      category subject result beneficiary ownContribution horizon languages budgetBand
      subjectTranslation resultTranslation beneficiaryTranslation ownContributionTranslation
      subjectLanguage resultLanguage beneficiaryLanguage ownContributionLanguage
    }
    assistanceReceived { type { code label } providerName providerNameTranslation providerNameLanguage from until }
    comments { ...CommentOn }
    changes { field at by byViewer }
  }
`);

export const AnswerContext = graphql(`
  fragment AnswerContext on Answer {
    id
    previous { ...AnswerForm assessment { id cycle } }
    buildsOn {
      strength reason answered
      article { number shortTitle }
      gaps { reference }
    }
  }
`);

export const syncAnswer = graphql(`
  mutation SyncAnswer($input: SyncAnswerInput!) {
    syncAnswer(input: $input) {
      __typename
      ... on SyncedAnswer {
        answer {
          ...AnswerForm
          assessment { id revision status answeredCount }
        }
        open { field mine theirs both }
        carriedTo
      }
      ... on Conflict { currentRevision }
      ...Why
    }
  }
`);

export const answerProvision = graphql(`
  mutation AnswerProvision($input: AnswerProvisionInput!) {
    answerProvision(input: $input) {
      __typename
      ... on Answer {
        ...AnswerForm
        assessment { id revision status answeredCount }
      }
      ... on Conflict { currentRevision }
      ...Why
    }
  }
`);

export const openAssessment = graphql(`
  mutation OpenAssessment($input: OpenAssessmentInput!) {
    openAssessment(input: $input) {
      __typename
      ... on Assessment { id status revision cycle }
      ...Why
    }
  }
`);

export const submitAssessment = graphql(`
  mutation SubmitAssessment($input: SubmitAssessmentInput!) {
    submitAssessment(input: $input) {
      __typename
      ... on Assessment { ...ChecklistHead }
      ...Why
    }
  }
`);

export const takeUpAssessment = graphql(`
  mutation TakeUpAssessment($input: TakeUpAssessmentInput!) {
    takeUpAssessment(input: $input) {
      __typename
      ... on Assessment { ...ChecklistHead }
      ...Why
    }
  }
`);

export const reviewAssessment = graphql(`
  mutation ReviewAssessment($input: ReviewAssessmentInput!) {
    reviewAssessment(input: $input) {
      __typename
      ... on Assessment { id status acceptedAt returnedAt commentCount revision viewerCanReview }
      ...Why
    }
  }
`);

export const AssessmentInList = graphql(`
  fragment AssessmentInList on Assessment {
    id status revision cycle channel helped answeredCount provisionCount gapCount silentGapCount commentCount
    submittedAt acceptedAt returnedAt submittedRevision contentHash changedSinceLast
    participant { code name regionalGroup status fictional }
    instrument { code title }
    previous { id }
    openedCycle { id deadline closedAt }
    submittedLate
    viewerCanReview viewerCanAnswer
  }
`);

export const OpenCycles = graphql(`
  fragment OpenCycles on Cycle {
    id cycle deadline closedAt
    textFor(participant: $participant)
    instrument { code title }
  }
`);

export const helpOfSubmission = graphql(`
  query HelpOfSubmission($assessment: ID!) {
    assessment(id: $assessment) { id submissionWouldEnd { ...EndingHelp } }
  }
`);
