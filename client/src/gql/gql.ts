/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  fragment ChecklistHead on Assessment {\n    id status revision cycle answeredCount provisionCount gapCount silentGapCount commentCount consulted channel helped\n    submittedAt acceptedAt returnedAt submittedRevision contentHash\n    viewerCanAnswer viewerCanChooseVisibility viewerCanSubmit viewerCanTakeUp viewerCanReview\n    participant { code name fictional languages }\n    previous { id cycle }\n    instrument {\n      code title version\n      assistanceTypes { code label category }\n      challenges { code label }\n      provisions {\n        reference summary summarySource obligationLevel priorityArea\n        article { number title shortTitle chapter { number title } }\n      }\n    }\n  }\n": typeof types.ChecklistHeadFragmentDoc,
    "\n  fragment AnswerInList on Answer {\n    id revision confirmed compliance visibility noneRequired\n    provision { reference }\n    assistanceWanted { type { code } }\n    comments { text at by }\n  }\n": typeof types.AnswerInListFragmentDoc,
    "\n  fragment AnswerForm on Answer {\n    id revision confirmed compliance practice noneRequired visibility changedAt changedBy\n    provision { reference }\n    challenges { code label }\n    measures { title kind status citation url summary }\n    assistanceWanted {\n      type { code label category }\n      category subject result beneficiary ownContribution horizon languages budgetBand\n    }\n    assistanceReceived { type { code label } providerName from until }\n    comments { text at by }\n  }\n": typeof types.AnswerFormFragmentDoc,
    "\n  fragment AnswerContext on Answer {\n    id\n    previous { ...AnswerForm assessment { id cycle } }\n    buildsOn {\n      strength reason answered\n      article { number shortTitle title }\n      gaps { reference }\n    }\n  }\n": typeof types.AnswerContextFragmentDoc,
    "\n  mutation AnswerProvision($input: AnswerProvisionInput!) {\n    answerProvision(input: $input) {\n      __typename\n      ... on Answer {\n        ...AnswerForm\n        assessment { id revision status answeredCount gapCount silentGapCount }\n      }\n      ... on Conflict { code message path currentRevision }\n      ... on Refused { code message path }\n    }\n  }\n": typeof types.AnswerProvisionDocument,
    "\n  mutation OpenAssessment($input: OpenAssessmentInput!) {\n    openAssessment(input: $input) {\n      __typename\n      ... on Assessment { id status revision cycle }\n      ... on Refusal { code message path }\n    }\n  }\n": typeof types.OpenAssessmentDocument,
    "\n  mutation SubmitAssessment($input: SubmitAssessmentInput!) {\n    submitAssessment(input: $input) {\n      __typename\n      ... on Assessment { ...ChecklistHead }\n      ... on Refusal { code message path }\n    }\n  }\n": typeof types.SubmitAssessmentDocument,
    "\n  mutation TakeUpAssessment($input: TakeUpAssessmentInput!) {\n    takeUpAssessment(input: $input) {\n      __typename\n      ... on Assessment { ...ChecklistHead }\n      ... on Refusal { code message path }\n    }\n  }\n": typeof types.TakeUpAssessmentDocument,
    "\n  mutation ReviewAssessment($input: ReviewAssessmentInput!) {\n    reviewAssessment(input: $input) {\n      __typename\n      ... on Assessment { id status acceptedAt returnedAt commentCount revision viewerCanReview }\n      ... on Refusal { code message path }\n    }\n  }\n": typeof types.ReviewAssessmentDocument,
    "\n  fragment AssessmentInList on Assessment {\n    id status revision cycle channel helped answeredCount provisionCount gapCount silentGapCount commentCount\n    submittedAt acceptedAt returnedAt submittedRevision contentHash changedSinceLast\n    participant { code name regionalGroup status fictional }\n    instrument { code title }\n    previous { id }\n    viewerCanReview viewerCanAnswer\n  }\n": typeof types.AssessmentInListFragmentDoc,
    "\n  query Shell {\n    viewer {\n      id\n      name\n      email\n      audience\n      roles {\n        role\n        participant {\n          code\n          name\n        }\n        provider {\n          id\n          name\n        }\n      }\n      waiting {\n        kind\n        count\n      }\n    }\n    about {\n      now\n      demo\n      population\n      cycles\n      instruments {\n        code\n        title\n      }\n      reported {\n        numerator\n        denominator\n      }\n    }\n  }\n": typeof types.ShellDocument,
    "\n  mutation SignOut {\n    signOut {\n      ok\n    }\n  }\n": typeof types.SignOutDocument,
};
const documents: Documents = {
    "\n  fragment ChecklistHead on Assessment {\n    id status revision cycle answeredCount provisionCount gapCount silentGapCount commentCount consulted channel helped\n    submittedAt acceptedAt returnedAt submittedRevision contentHash\n    viewerCanAnswer viewerCanChooseVisibility viewerCanSubmit viewerCanTakeUp viewerCanReview\n    participant { code name fictional languages }\n    previous { id cycle }\n    instrument {\n      code title version\n      assistanceTypes { code label category }\n      challenges { code label }\n      provisions {\n        reference summary summarySource obligationLevel priorityArea\n        article { number title shortTitle chapter { number title } }\n      }\n    }\n  }\n": types.ChecklistHeadFragmentDoc,
    "\n  fragment AnswerInList on Answer {\n    id revision confirmed compliance visibility noneRequired\n    provision { reference }\n    assistanceWanted { type { code } }\n    comments { text at by }\n  }\n": types.AnswerInListFragmentDoc,
    "\n  fragment AnswerForm on Answer {\n    id revision confirmed compliance practice noneRequired visibility changedAt changedBy\n    provision { reference }\n    challenges { code label }\n    measures { title kind status citation url summary }\n    assistanceWanted {\n      type { code label category }\n      category subject result beneficiary ownContribution horizon languages budgetBand\n    }\n    assistanceReceived { type { code label } providerName from until }\n    comments { text at by }\n  }\n": types.AnswerFormFragmentDoc,
    "\n  fragment AnswerContext on Answer {\n    id\n    previous { ...AnswerForm assessment { id cycle } }\n    buildsOn {\n      strength reason answered\n      article { number shortTitle title }\n      gaps { reference }\n    }\n  }\n": types.AnswerContextFragmentDoc,
    "\n  mutation AnswerProvision($input: AnswerProvisionInput!) {\n    answerProvision(input: $input) {\n      __typename\n      ... on Answer {\n        ...AnswerForm\n        assessment { id revision status answeredCount gapCount silentGapCount }\n      }\n      ... on Conflict { code message path currentRevision }\n      ... on Refused { code message path }\n    }\n  }\n": types.AnswerProvisionDocument,
    "\n  mutation OpenAssessment($input: OpenAssessmentInput!) {\n    openAssessment(input: $input) {\n      __typename\n      ... on Assessment { id status revision cycle }\n      ... on Refusal { code message path }\n    }\n  }\n": types.OpenAssessmentDocument,
    "\n  mutation SubmitAssessment($input: SubmitAssessmentInput!) {\n    submitAssessment(input: $input) {\n      __typename\n      ... on Assessment { ...ChecklistHead }\n      ... on Refusal { code message path }\n    }\n  }\n": types.SubmitAssessmentDocument,
    "\n  mutation TakeUpAssessment($input: TakeUpAssessmentInput!) {\n    takeUpAssessment(input: $input) {\n      __typename\n      ... on Assessment { ...ChecklistHead }\n      ... on Refusal { code message path }\n    }\n  }\n": types.TakeUpAssessmentDocument,
    "\n  mutation ReviewAssessment($input: ReviewAssessmentInput!) {\n    reviewAssessment(input: $input) {\n      __typename\n      ... on Assessment { id status acceptedAt returnedAt commentCount revision viewerCanReview }\n      ... on Refusal { code message path }\n    }\n  }\n": types.ReviewAssessmentDocument,
    "\n  fragment AssessmentInList on Assessment {\n    id status revision cycle channel helped answeredCount provisionCount gapCount silentGapCount commentCount\n    submittedAt acceptedAt returnedAt submittedRevision contentHash changedSinceLast\n    participant { code name regionalGroup status fictional }\n    instrument { code title }\n    previous { id }\n    viewerCanReview viewerCanAnswer\n  }\n": types.AssessmentInListFragmentDoc,
    "\n  query Shell {\n    viewer {\n      id\n      name\n      email\n      audience\n      roles {\n        role\n        participant {\n          code\n          name\n        }\n        provider {\n          id\n          name\n        }\n      }\n      waiting {\n        kind\n        count\n      }\n    }\n    about {\n      now\n      demo\n      population\n      cycles\n      instruments {\n        code\n        title\n      }\n      reported {\n        numerator\n        denominator\n      }\n    }\n  }\n": types.ShellDocument,
    "\n  mutation SignOut {\n    signOut {\n      ok\n    }\n  }\n": types.SignOutDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ChecklistHead on Assessment {\n    id status revision cycle answeredCount provisionCount gapCount silentGapCount commentCount consulted channel helped\n    submittedAt acceptedAt returnedAt submittedRevision contentHash\n    viewerCanAnswer viewerCanChooseVisibility viewerCanSubmit viewerCanTakeUp viewerCanReview\n    participant { code name fictional languages }\n    previous { id cycle }\n    instrument {\n      code title version\n      assistanceTypes { code label category }\n      challenges { code label }\n      provisions {\n        reference summary summarySource obligationLevel priorityArea\n        article { number title shortTitle chapter { number title } }\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment ChecklistHead on Assessment {\n    id status revision cycle answeredCount provisionCount gapCount silentGapCount commentCount consulted channel helped\n    submittedAt acceptedAt returnedAt submittedRevision contentHash\n    viewerCanAnswer viewerCanChooseVisibility viewerCanSubmit viewerCanTakeUp viewerCanReview\n    participant { code name fictional languages }\n    previous { id cycle }\n    instrument {\n      code title version\n      assistanceTypes { code label category }\n      challenges { code label }\n      provisions {\n        reference summary summarySource obligationLevel priorityArea\n        article { number title shortTitle chapter { number title } }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AnswerInList on Answer {\n    id revision confirmed compliance visibility noneRequired\n    provision { reference }\n    assistanceWanted { type { code } }\n    comments { text at by }\n  }\n"): (typeof documents)["\n  fragment AnswerInList on Answer {\n    id revision confirmed compliance visibility noneRequired\n    provision { reference }\n    assistanceWanted { type { code } }\n    comments { text at by }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AnswerForm on Answer {\n    id revision confirmed compliance practice noneRequired visibility changedAt changedBy\n    provision { reference }\n    challenges { code label }\n    measures { title kind status citation url summary }\n    assistanceWanted {\n      type { code label category }\n      category subject result beneficiary ownContribution horizon languages budgetBand\n    }\n    assistanceReceived { type { code label } providerName from until }\n    comments { text at by }\n  }\n"): (typeof documents)["\n  fragment AnswerForm on Answer {\n    id revision confirmed compliance practice noneRequired visibility changedAt changedBy\n    provision { reference }\n    challenges { code label }\n    measures { title kind status citation url summary }\n    assistanceWanted {\n      type { code label category }\n      category subject result beneficiary ownContribution horizon languages budgetBand\n    }\n    assistanceReceived { type { code label } providerName from until }\n    comments { text at by }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AnswerContext on Answer {\n    id\n    previous { ...AnswerForm assessment { id cycle } }\n    buildsOn {\n      strength reason answered\n      article { number shortTitle title }\n      gaps { reference }\n    }\n  }\n"): (typeof documents)["\n  fragment AnswerContext on Answer {\n    id\n    previous { ...AnswerForm assessment { id cycle } }\n    buildsOn {\n      strength reason answered\n      article { number shortTitle title }\n      gaps { reference }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerProvision($input: AnswerProvisionInput!) {\n    answerProvision(input: $input) {\n      __typename\n      ... on Answer {\n        ...AnswerForm\n        assessment { id revision status answeredCount gapCount silentGapCount }\n      }\n      ... on Conflict { code message path currentRevision }\n      ... on Refused { code message path }\n    }\n  }\n"): (typeof documents)["\n  mutation AnswerProvision($input: AnswerProvisionInput!) {\n    answerProvision(input: $input) {\n      __typename\n      ... on Answer {\n        ...AnswerForm\n        assessment { id revision status answeredCount gapCount silentGapCount }\n      }\n      ... on Conflict { code message path currentRevision }\n      ... on Refused { code message path }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenAssessment($input: OpenAssessmentInput!) {\n    openAssessment(input: $input) {\n      __typename\n      ... on Assessment { id status revision cycle }\n      ... on Refusal { code message path }\n    }\n  }\n"): (typeof documents)["\n  mutation OpenAssessment($input: OpenAssessmentInput!) {\n    openAssessment(input: $input) {\n      __typename\n      ... on Assessment { id status revision cycle }\n      ... on Refusal { code message path }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitAssessment($input: SubmitAssessmentInput!) {\n    submitAssessment(input: $input) {\n      __typename\n      ... on Assessment { ...ChecklistHead }\n      ... on Refusal { code message path }\n    }\n  }\n"): (typeof documents)["\n  mutation SubmitAssessment($input: SubmitAssessmentInput!) {\n    submitAssessment(input: $input) {\n      __typename\n      ... on Assessment { ...ChecklistHead }\n      ... on Refusal { code message path }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeUpAssessment($input: TakeUpAssessmentInput!) {\n    takeUpAssessment(input: $input) {\n      __typename\n      ... on Assessment { ...ChecklistHead }\n      ... on Refusal { code message path }\n    }\n  }\n"): (typeof documents)["\n  mutation TakeUpAssessment($input: TakeUpAssessmentInput!) {\n    takeUpAssessment(input: $input) {\n      __typename\n      ... on Assessment { ...ChecklistHead }\n      ... on Refusal { code message path }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReviewAssessment($input: ReviewAssessmentInput!) {\n    reviewAssessment(input: $input) {\n      __typename\n      ... on Assessment { id status acceptedAt returnedAt commentCount revision viewerCanReview }\n      ... on Refusal { code message path }\n    }\n  }\n"): (typeof documents)["\n  mutation ReviewAssessment($input: ReviewAssessmentInput!) {\n    reviewAssessment(input: $input) {\n      __typename\n      ... on Assessment { id status acceptedAt returnedAt commentCount revision viewerCanReview }\n      ... on Refusal { code message path }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AssessmentInList on Assessment {\n    id status revision cycle channel helped answeredCount provisionCount gapCount silentGapCount commentCount\n    submittedAt acceptedAt returnedAt submittedRevision contentHash changedSinceLast\n    participant { code name regionalGroup status fictional }\n    instrument { code title }\n    previous { id }\n    viewerCanReview viewerCanAnswer\n  }\n"): (typeof documents)["\n  fragment AssessmentInList on Assessment {\n    id status revision cycle channel helped answeredCount provisionCount gapCount silentGapCount commentCount\n    submittedAt acceptedAt returnedAt submittedRevision contentHash changedSinceLast\n    participant { code name regionalGroup status fictional }\n    instrument { code title }\n    previous { id }\n    viewerCanReview viewerCanAnswer\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Shell {\n    viewer {\n      id\n      name\n      email\n      audience\n      roles {\n        role\n        participant {\n          code\n          name\n        }\n        provider {\n          id\n          name\n        }\n      }\n      waiting {\n        kind\n        count\n      }\n    }\n    about {\n      now\n      demo\n      population\n      cycles\n      instruments {\n        code\n        title\n      }\n      reported {\n        numerator\n        denominator\n      }\n    }\n  }\n"): (typeof documents)["\n  query Shell {\n    viewer {\n      id\n      name\n      email\n      audience\n      roles {\n        role\n        participant {\n          code\n          name\n        }\n        provider {\n          id\n          name\n        }\n      }\n      waiting {\n        kind\n        count\n      }\n    }\n    about {\n      now\n      demo\n      population\n      cycles\n      instruments {\n        code\n        title\n      }\n      reported {\n        numerator\n        denominator\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOut {\n    signOut {\n      ok\n    }\n  }\n"): (typeof documents)["\n  mutation SignOut {\n    signOut {\n      ok\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;