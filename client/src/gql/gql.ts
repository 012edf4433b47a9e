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
    "\n  query DeviceCopy {\n    viewer {\n      id\n      deviceCopy { key days sees }\n    }\n  }\n": typeof types.DeviceCopyDocument,
    "\n  query AboutData {\n    about {\n      now demo population cycles weightsVersion\n      instruments { code title version }\n      sources { title text compiled }\n      reported { numerator denominator definition }\n    }\n  }\n": typeof types.AboutDataDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) { __typename ... on Viewer { id } ...Why }\n  }\n": typeof types.SignInDocument,
    "\n  mutation SetPassword($input: SetPasswordInput!) {\n    setPassword(input: $input) { __typename ... on Viewer { id } ...Why }\n  }\n": typeof types.SetPasswordDocument,
    "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) { __typename ... on PasswordChanged { ok } ...Why }\n  }\n": typeof types.ChangePasswordDocument,
    "\n  mutation CreateToken($input: CreateTokenInput!) {\n    createToken(input: $input) { __typename ... on CreatedToken { token expiresAt } ...Why }\n  }\n": typeof types.CreateTokenDocument,
    "\n  query DemoNames {\n    participants(fictional: true) { nodes { code name } }\n    providers { id name }\n  }\n": typeof types.DemoNamesDocument,
    "\n  query Sessions {\n    viewer { id sessions { id kind label createdAt expiresAt current } }\n  }\n": typeof types.SessionsDocument,
    "\n  mutation EndSession($input: EndSessionInput!) {\n    endSession(input: $input) { __typename ... on Session { id } ...Why }\n  }\n": typeof types.EndSessionDocument,
    "\n  mutation EndOtherSessions($input: EndOtherSessionsInput!) {\n    endOtherSessions(input: $input) { __typename ... on Viewer { id } ...Why }\n  }\n": typeof types.EndOtherSessionsDocument,
    "\n  mutation ChooseLanguage($input: ChooseLanguageInput!) {\n    chooseLanguage(input: $input) {\n      __typename\n    }\n  }\n": typeof types.ChooseLanguageDocument,
    "\n  query Shell {\n    viewer {\n      id\n      name\n      email\n      audience\n      chosenLanguage\n      roles {\n        role\n        participant {\n          code\n          name\n        }\n        provider {\n          id\n          name\n        }\n      }\n      waiting {\n        kind\n        count\n      }\n    }\n    about {\n      now\n      demo\n      population\n      cycles\n      instruments {\n        code\n        version\n        title\n        convention { code title shortTitle }\n      }\n      instrument {\n        code\n        title\n      }\n      reported {\n        numerator\n        denominator\n      }\n    }\n  }\n": typeof types.ShellDocument,
    "\n  mutation SignOut {\n    signOut {\n      ok\n    }\n  }\n": typeof types.SignOutDocument,
    "\n  query ActivitiesList($filter: ActivityFilter, $first: Int, $after: String) {\n    activities(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo { ...Paging }\n      nodes { ...ActivityInBrief provisions { reference } types { code label } }\n    }\n  }\n  fragment ActivityInBrief on Activity {\n    id title status starts ends\n    participants { code name }\n    organizations { role provider { id name } }\n  }\n": typeof types.ActivitiesListDocument,
    "\n  mutation ConfirmAnswers($input: ConfirmAnswersInput!) {\n    confirmAnswers(input: $input) {\n      __typename\n      ... on ConfirmedAnswers {\n        assessment { id revision answeredCount gapCount silentGapCount }\n        answers { ...AnswerInList changedAt changedBy }\n        refused { provision { reference } code message }\n      }\n      ...Why\n    }\n  }\n": typeof types.ConfirmAnswersDocument,
    "\n  query ReadAnswer($assessment: ID!, $provision: String!) {\n    answer(assessment: $assessment, provision: $provision) {\n      ...AnswerForm\n      ...AnswerContext\n    }\n  }\n": typeof types.ReadAnswerDocument,
    "\n  query WholeChecklist($id: ID!) {\n    assessment(id: $id) {\n      id\n      allAnswers { ...AnswerForm }\n    }\n  }\n": typeof types.WholeChecklistDocument,
    "\n  query ReportRoute($fictional: Boolean!) {\n    participants(fictional: $fictional) { totalCount nodes { code name } }\n  }\n": typeof types.ReportRouteDocument,
    "\n  query CyclesInBrief($first: Int = 50, $after: String) {\n    cycles(first: $first, after: $after) {\n      totalCount\n      pageInfo { ...Paging }\n      nodes { id cycle instrument { code title } }\n    }\n  }\n": typeof types.CyclesInBriefDocument,
    "\n  query StatesInCycle($id: ID!, $filter: StatesInCycleFilter, $first: Int = 50, $after: String) {\n    cycle(id: $id) {\n      id\n      following {\n        states(filter: $filter, first: $first, after: $after) {\n          totalCount\n          pageInfo { ...Paging }\n          nodes {\n            participant { code name regionalGroup }\n            status stage late submittedAt\n          }\n        }\n      }\n    }\n  }\n": typeof types.StatesInCycleDocument,
    "\n  fragment CycleInList on Cycle {\n    id cycle revision deadline openedAt closedAt remindDays viewerCanChange viewerCanClose\n    instrument { code title }\n    partyTexts { language text }\n    invitedTexts { language text }\n    following {\n      counts { status states submitted submittedLate begun notBegun overdue }\n    }\n  }\n": typeof types.CycleInListFragmentDoc,
    "\n  query CyclesRoute($open: Boolean, $first: Int = 50, $after: String) {\n    cycles(open: $open, first: $first, after: $after) {\n      totalCount\n      pageInfo { ...Paging }\n      nodes { ...CycleInList }\n    }\n  }\n": typeof types.CyclesRouteDocument,
    "\n  query CycleWording($deadline: Date!) {\n    cycleWording(deadline: $deadline) { language party invited }\n  }\n": typeof types.CycleWordingDocument,
    "\n  mutation OpenCycle($input: OpenCycleInput!) {\n    openCycle(input: $input) { __typename ... on Cycle { ...CycleInList } ...Why }\n  }\n": typeof types.OpenCycleDocument,
    "\n  mutation ChangeCycle($input: ChangeCycleInput!) {\n    changeCycle(input: $input) { __typename ... on Cycle { ...CycleInList } ...Why }\n  }\n": typeof types.ChangeCycleDocument,
    "\n  mutation CloseCycle($input: CloseCycleInput!) {\n    closeCycle(input: $input) { __typename ... on Cycle { ...CycleInList } ...Why }\n  }\n": typeof types.CloseCycleDocument,
    "\n  fragment ChecklistHead on Assessment {\n    id status revision cycle answeredCount provisionCount gapCount silentGapCount commentCount carriedCount consulted channel helped source sourceDay\n    submittedAt acceptedAt returnedAt submittedRevision contentHash\n    viewerCanAnswer viewerCanChooseVisibility viewerCanSubmit viewerCanTakeUp viewerCanReview assignedProvisions\n    participant { code name fictional languages }\n    previous { id cycle }\n    openedCycle { id deadline closedAt }\n    cycleText submittedLate\n    instrument {\n      code title version\n      assistanceTypes { code label category }\n      challenges { code label }\n      questions {\n        code provision kind text hint required when unit min max limit rows\n        options { code label }\n        columns { code label kind options { code label } }\n      }\n      provisions {\n        reference title summary shortTitle summarySource obligationLevel priorityArea\n        article { number title shortTitle chapter { number title } }\n      }\n    }\n  }\n": typeof types.ChecklistHeadFragmentDoc,
    "\n  fragment AnswerInList on Answer {\n    id confirmed compliance visibility noneRequired missingReplies\n    provision { reference }\n    assistanceWanted { type { code } }\n    comments { number text field answered }\n  }\n": typeof types.AnswerInListFragmentDoc,
    "\n  fragment AnswerForm on Answer {\n    id revision confirmed compliance law practice noneRequired visibility changedAt changedBy\n    language secondLanguage lawTranslation practiceTranslation lawLanguage practiceLanguage\n    provision { reference }\n    challenges { code label }\n    figures { year count note noteTranslation noteLanguage }\n    replies { question value language translation }\n    missingReplies\n    measures {\n      title kind status citation url summary practice titleTranslation summaryTranslation practiceTranslation\n      titleLanguage summaryLanguage practiceLanguage\n      evidence { ...EvidenceRow }\n    }\n    assistanceWanted {\n      type { code label category }\n      category subject result beneficiary ownContribution horizon languages budgetBand\n      subjectTranslation resultTranslation beneficiaryTranslation ownContributionTranslation\n      subjectLanguage resultLanguage beneficiaryLanguage ownContributionLanguage\n    }\n    assistanceReceived { type { code label } providerName providerNameTranslation providerNameLanguage from until }\n    comments { ...CommentOn }\n    changes { field at by byViewer }\n  }\n": typeof types.AnswerFormFragmentDoc,
    "\n  fragment AnswerContext on Answer {\n    id\n    previous { ...AnswerForm assessment { id cycle } }\n    buildsOn {\n      strength reason answered\n      article { number shortTitle }\n      gaps { reference }\n    }\n  }\n": typeof types.AnswerContextFragmentDoc,
    "\n  mutation SyncAnswer($input: SyncAnswerInput!) {\n    syncAnswer(input: $input) {\n      __typename\n      ... on SyncedAnswer {\n        answer {\n          ...AnswerForm\n          assessment { id revision status answeredCount }\n        }\n        open { field mine theirs both }\n        carriedTo\n      }\n      ... on Conflict { currentRevision }\n      ...Why\n    }\n  }\n": typeof types.SyncAnswerDocument,
    "\n  mutation AnswerProvision($input: AnswerProvisionInput!) {\n    answerProvision(input: $input) {\n      __typename\n      ... on Answer {\n        ...AnswerForm\n        assessment { id revision status answeredCount }\n      }\n      ... on Conflict { currentRevision }\n      ...Why\n    }\n  }\n": typeof types.AnswerProvisionDocument,
    "\n  mutation OpenAssessment($input: OpenAssessmentInput!) {\n    openAssessment(input: $input) {\n      __typename\n      ... on Assessment { id status revision cycle }\n      ...Why\n    }\n  }\n": typeof types.OpenAssessmentDocument,
    "\n  mutation SubmitAssessment($input: SubmitAssessmentInput!) {\n    submitAssessment(input: $input) {\n      __typename\n      ... on Assessment { ...ChecklistHead }\n      ...Why\n    }\n  }\n": typeof types.SubmitAssessmentDocument,
    "\n  mutation TakeUpAssessment($input: TakeUpAssessmentInput!) {\n    takeUpAssessment(input: $input) {\n      __typename\n      ... on Assessment { ...ChecklistHead }\n      ...Why\n    }\n  }\n": typeof types.TakeUpAssessmentDocument,
    "\n  mutation ReviewAssessment($input: ReviewAssessmentInput!) {\n    reviewAssessment(input: $input) {\n      __typename\n      ... on Assessment { id status acceptedAt returnedAt commentCount revision viewerCanReview }\n      ...Why\n    }\n  }\n": typeof types.ReviewAssessmentDocument,
    "\n  fragment AssessmentInList on Assessment {\n    id status revision cycle channel helped answeredCount provisionCount gapCount silentGapCount commentCount\n    submittedAt acceptedAt returnedAt submittedRevision contentHash changedSinceLast\n    participant { code name regionalGroup status fictional }\n    instrument { code title }\n    previous { id }\n    openedCycle { id deadline closedAt }\n    submittedLate\n    viewerCanReview viewerCanAnswer\n  }\n": typeof types.AssessmentInListFragmentDoc,
    "\n  fragment OpenCycles on Cycle {\n    id cycle deadline closedAt\n    textFor(participant: $participant)\n    instrument { code title }\n  }\n": typeof types.OpenCyclesFragmentDoc,
    "\n  query HelpOfSubmission($assessment: ID!) {\n    assessment(id: $assessment) { id submissionWouldEnd { ...EndingHelp } }\n  }\n": typeof types.HelpOfSubmissionDocument,
    "\n  fragment EvidenceRow on EvidenceFile {\n    id sha256 name kind bytes url revision storedAt visibility\n    earlier { id name url }\n  }\n": typeof types.EvidenceRowFragmentDoc,
    "\n  query EvidenceRoom($assessment: ID!) {\n    assessment(id: $assessment) {\n      id\n      participant { code name }\n      evidenceRoom { usedBytes mostBytes mostFileBytes }\n    }\n  }\n": typeof types.EvidenceRoomDocument,
    "\n  query FilesOfChecklist($id: ID!) {\n    assessment(id: $id) {\n      id\n      allAnswers {\n        id\n        provision { reference }\n        measures { evidence { id sha256 } }\n      }\n    }\n  }\n": typeof types.FilesOfChecklistDocument,
    "\n  fragment Guide on Guide {\n    about whatIsAsked evidence language\n    passages { title part url paragraphs }\n  }\n": typeof types.GuideFragmentDoc,
    "\n  query ReadGuide($instrument: String!) {\n    instrument(code: $instrument) {\n      code\n      articles { number guide { ...Guide } }\n      provisions { reference guide { ...Guide } }\n    }\n  }\n": typeof types.ReadGuideDocument,
    "\n  query GuideOfNeed($need: ID!) {\n    need(id: $need) {\n      id\n      provision { reference guide { ...Guide } article { number guide { ...Guide } } }\n    }\n  }\n": typeof types.GuideOfNeedDocument,
    "\n  query AnswersForDevice($id: ID!) {\n    assessment(id: $id) {\n      id\n      allAnswers {\n        ...AnswerForm\n        ...AnswerContext\n      }\n    }\n  }\n": typeof types.AnswersForDeviceDocument,
    "\n  query WishedHelp($input: WishInput!) {\n    wishedHelp(input: $input) {\n      offersThatFit\n      offers { ...OfferBesideWish }\n      nearest { ...OfferBesideWish }\n      alreadyAsked { ...AskedAlready }\n    }\n  }\n": typeof types.WishedHelpDocument,
    "\n  fragment OfferBesideWish on OfferForWish {\n    score\n    offer { id title provider { id name } }\n    parts { code points of sentence }\n    blockers { code sentence }\n  }\n": typeof types.OfferBesideWishFragmentDoc,
    "\n  fragment AskedAlready on AlreadyAsked {\n    kind exact providerName until\n    provision { reference }\n    need { id state coverage }\n    match { id stage offer { id title provider { id name } } }\n    activity { id title }\n    assessment { id cycle instrument { title } }\n  }\n": typeof types.AskedAlreadyFragmentDoc,
    "\n  query MeasuresToReuse($id: ID!, $first: Int = 100, $after: String) {\n    assessment(id: $id) {\n      id\n      answers(first: $first, after: $after) {\n        totalCount\n        pageInfo { ...Paging }\n        nodes {\n          id\n          provision { reference }\n          measures {\n            title kind status citation url summary practice titleTranslation summaryTranslation practiceTranslation\n            titleLanguage summaryLanguage practiceLanguage\n            evidence { id sha256 }\n          }\n        }\n      }\n    }\n  }\n": typeof types.MeasuresToReuseDocument,
    "\n  fragment PaperInstrument on Instrument {\n    code title version versions\n    assistanceTypes { code label category }\n    challenges { code label }\n    provisions {\n      reference title summary shortTitle obligationLevel\n      article { number title chapter { number title } }\n    }\n    questions { code provision kind text options { code label } columns { code label kind options { code label } } rows }\n  }\n": typeof types.PaperInstrumentFragmentDoc,
    "\n  query PaperRoute($code: String!, $version: String) {\n    instrument(code: $code, version: $version) { ...PaperInstrument }\n  }\n": typeof types.PaperRouteDocument,
    "\n  mutation RegisterReport($input: RegisterReportInput!) {\n    registerReport(input: $input) {\n      __typename\n      ... on Assessment { id status submittedRevision }\n      ...Why\n    }\n  }\n": typeof types.RegisterReportDocument,
    "\n  query TypeInStates {\n    participants { nodes { code name } }\n    invented: participants(fictional: true) { nodes { code name } }\n  }\n": typeof types.TypeInStatesDocument,
    "\n  query ReceiptRoute($id: ID!, $number: Int, $first: Int = 50, $after: String) {\n    assessment(id: $id) {\n      id cycle status submittedRevision acceptedAt reviewedRevision contentHash provisionCount viewerCanReview viewerCanAnswer\n      participant { code name }\n      instrument { code title assistanceTypes { code label category } challenges { code label } }\n      receipts(first: $first, after: $after) {\n        totalCount\n        pageInfo { ...Paging }\n        nodes { id number submittedAt }\n      }\n      receipt(number: $number) {\n        id number submittedAt submittedBy channel consulted contentHash salt answeredCount content\n        unanswered { reference }\n      }\n    }\n  }\n": typeof types.ReceiptRouteDocument,
    "\n  fragment ComparedAnswers on Comparison {\n    sameCount\n    before { number submittedAt assessment { id cycle } }\n    after { number submittedAt assessment { id cycle } }\n    changed(first: 15, after: $after) {\n      totalCount\n      pageInfo { ...Paging }\n      nodes {\n        fields\n        provision { reference summary shortTitle article { number title } }\n        before { ...AnswerForm }\n        after { ...AnswerForm }\n      }\n    }\n  }\n": typeof types.ComparedAnswersFragmentDoc,
    "\n  query CompareRoute($id: ID!, $with: ID, $number: Int, $until: Int, $after: String) {\n    assessment(id: $id) {\n      id cycle submittedRevision\n      participant { code name }\n      instrument { code title assistanceTypes { code label category } challenges { code label } }\n      comparedWith(assessment: $with, number: $number, until: $until) { ...ComparedAnswers }\n    }\n  }\n": typeof types.CompareRouteDocument,
    "\n  query Comparable($participant: String!, $first: Int = 100, $after: String) {\n    assessments(filter: { participants: [$participant] }, first: $first, after: $after) {\n      totalCount\n      pageInfo { ...Paging }\n      nodes { id cycle submittedRevision instrument { code title } }\n    }\n  }\n": typeof types.ComparableDocument,
    "\n  mutation ReplyToComment($input: ReplyToCommentInput!) {\n    replyToComment(input: $input) {\n      __typename\n      ... on Answer { id comments { ...CommentOn } }\n      ...Why\n    }\n  }\n": typeof types.ReplyToCommentDocument,
    "\n  fragment CommentOn on Comment { number text at by field answered reply { text language translation at by } }\n": typeof types.CommentOnFragmentDoc,
    "\n  query Lacks($id: ID!) {\n    assessment(id: $id) { id lacks { provision { reference } code field entry count } }\n  }\n": typeof types.LacksDocument,
    "\n  query SinceReview($id: ID!, $after: String) {\n    assessment(id: $id) { id sinceReview { ...ComparedAnswers } }\n  }\n": typeof types.SinceReviewDocument,
    "\n  fragment IndicatorFigures on Indicator { code label numerator denominator percent definition }\n": typeof types.IndicatorFiguresFragmentDoc,
    "\n  query LongestWaiting($first: Int = 100, $after: String) {\n    about { now }\n    assessments(filter: { statuses: [SUBMITTED] }, first: $first, after: $after) {\n      totalCount\n      pageInfo { ...Paging }\n      nodes { ...AssessmentInList }\n    }\n  }\n": typeof types.LongestWaitingDocument,
    "\n  fragment ReviewedAnswer on Answer {\n    ...AnswerForm\n    previous { ...AnswerForm assessment { id cycle } }\n  }\n": typeof types.ReviewedAnswerFragmentDoc,
    "\n  fragment SilentGaps on SilentGapList {\n    totalCount gapAnswers\n    nodes { participant { code name } provisions { reference } }\n  }\n": typeof types.SilentGapsFragmentDoc,
    "\n  query ColleaguesOfChecklist($id: ID!) {\n    assessment(id: $id) {\n      id viewerCanAssign\n      colleagues { id name focalPoint onlyAssigned isViewer }\n      assignments {\n        revision\n        parts { ...AssignedPart }\n        nobodys { reference article { number } }\n      }\n      readyMarks { provision { reference } stands }\n      noteCounts { provision { reference } field article { number } open unread }\n    }\n  }\n": typeof types.ColleaguesOfChecklistDocument,
    "\n  fragment AssignedPart on Assignment {\n    id due answered ready late whole personId\n    person { id name isViewer }\n    article { number title shortTitle }\n    provisions { reference }\n    next { reference }\n  }\n": typeof types.AssignedPartFragmentDoc,
    "\n  query ColleaguesAtAnswer($assessment: ID!, $provision: String!) {\n    answer(assessment: $assessment, provision: $provision) {\n      id\n      ready { at by byViewer stands changedBy }\n      notes { ...NoteThread }\n    }\n  }\n": typeof types.ColleaguesAtAnswerDocument,
    "\n  fragment NoteThread on NoteThread {\n    id field article { number } resolvedAt resolvedBy unread\n    notes { id at by byViewer text toViewer deletedAt }\n  }\n": typeof types.NoteThreadFragmentDoc,
    "\n  query FieldHistory($assessment: ID!, $provision: String!, $field: String!, $before: Int) {\n    answer(assessment: $assessment, provision: $provision) {\n      id\n      history(field: $field, before: $before) {\n        earlier\n        versions { revision at by byViewer value was chosen byFile report }\n      }\n    }\n  }\n": typeof types.FieldHistoryDocument,
    "\n  query MyQuestions {\n    viewer {\n      id\n      myQuestions { ...AssignedPart assessment { id cycle instrument { code title } } }\n      unreadNotes { provision { reference title } field article { number title } unread assessment { id cycle } }\n    }\n  }\n": typeof types.MyQuestionsDocument,
    "\n  mutation AssignProvisions($input: AssignProvisionsInput!) {\n    assignProvisions(input: $input) { __typename ... on Assessment { id } ...Why }\n  }\n": typeof types.AssignProvisionsDocument,
    "\n  mutation UnassignProvisions($input: UnassignProvisionsInput!) {\n    unassignProvisions(input: $input) { __typename ... on Assessment { id } ...Why }\n  }\n": typeof types.UnassignProvisionsDocument,
    "\n  mutation LimitContributor($input: LimitContributorInput!) {\n    limitContributor(input: $input) { __typename ... on Colleague { id name onlyAssigned } ...Why }\n  }\n": typeof types.LimitContributorDocument,
    "\n  mutation MarkReady($input: MarkReadyInput!) {\n    markReady(input: $input) {\n      __typename\n      ... on Assessment { id readyMarks { provision { reference } stands } }\n      ...Why\n    }\n  }\n": typeof types.MarkReadyDocument,
    "\n  mutation WriteNote($input: WriteNoteInput!) {\n    writeNote(input: $input) { __typename ... on NoteThread { ...NoteThread } ...Why }\n  }\n": typeof types.WriteNoteDocument,
    "\n  mutation ResolveNote($input: ResolveNoteInput!) {\n    resolveNote(input: $input) { __typename ... on NoteThread { ...NoteThread } ...Why }\n  }\n": typeof types.ResolveNoteDocument,
    "\n  mutation DeleteNote($input: DeleteNoteInput!) {\n    deleteNote(input: $input) { __typename ... on NoteThread { ...NoteThread } ...Why }\n  }\n": typeof types.DeleteNoteDocument,
    "\n  mutation ReadNotes($input: ReadNotesInput!) {\n    readNotes(input: $input) { __typename ... on Assessment { id } ...Why }\n  }\n": typeof types.ReadNotesDocument,
    "\n  query RevisionsOfChecklist($id: ID!) {\n    assessment(id: $id) { id allAnswers { ...AnswerForm } }\n  }\n": typeof types.RevisionsOfChecklistDocument,
    "\n  fragment ChecklistStanding on Assessment {\n    id status revision answeredCount submittedAt acceptedAt returnedAt submittedRevision contentHash\n    viewerCanAnswer viewerCanChooseVisibility viewerCanSubmit viewerCanTakeUp viewerCanReview\n  }\n": typeof types.ChecklistStandingFragmentDoc,
    "\n  subscription ChecklistChanged($assessment: ID!, $window: ID!) {\n    checklistChanged(assessment: $assessment, window: $window) {\n      presenceSeconds\n      people { name byViewer places { provision { reference } field } }\n      assessment { ...ChecklistStanding }\n      answers { ...AnswerForm }\n      noted { reference }\n      marked { reference }\n    }\n  }\n": typeof types.ChecklistChangedDocument,
    "\n  mutation TellPresence($input: TellPresenceInput!) {\n    tellPresence(input: $input) {\n      __typename\n      ... on PresenceTold { until }\n      ...Why\n    }\n  }\n": typeof types.TellPresenceDocument,
    "\n  query CarriedBriefly($id: ID!, $after: String) {\n    assessment(id: $id) {\n      id\n      carried(first: 50, after: $after) {\n        totalCount\n        pageInfo { ...Paging }\n        nodes {\n          id rule at toVersion reason\n          provision { reference }\n          to { reference }\n          parked { field }\n        }\n      }\n    }\n  }\n": typeof types.CarriedBrieflyDocument,
    "\n  query CarriedAnswers($id: ID!, $after: String) {\n    assessment(id: $id) {\n      id\n      carried(first: 6, after: $after) {\n        totalCount\n        pageInfo { ...Paging }\n        nodes {\n          id rule at fromVersion toVersion reason\n          provision { reference shortTitle }\n          to { reference }\n          parked { field why reason }\n          answer { ...AnswerForm }\n        }\n      }\n    }\n  }\n": typeof types.CarriedAnswersDocument,
    "\n  query KeyFigures($input: IndicatorsInput!) {\n    indicators(input: $input) { code label numerator denominator percent }\n  }\n": typeof types.KeyFiguresDocument,
    "\n  query ConsultationOn($code: String!) {\n    instrument(code: $code) {\n      code version title state decision decidedOn openComments\n      convention { code title }\n      provisions { reference label shortTitle summary article { number title } }\n      questions { code provision kind text hint required when options { code label } unit min max limit rows columns { code label kind options { code label } } }\n    }\n  }\n": typeof types.ConsultationOnDocument,
    "\n  query CommentsInConsultation($code: String!, $open: Boolean, $first: Int = 50, $after: String) {\n    instrument(code: $code) {\n      code version\n      consultation(open: $open, first: $first, after: $after) {\n        totalCount\n        pageInfo { ...Paging }\n        nodes {\n          id revision version questionCode provision { reference } at participant { code name } text byViewer settledAt\n          replies { id at participant { code name } text byViewer }\n        }\n      }\n    }\n  }\n": typeof types.CommentsInConsultationDocument,
    "\n  mutation SayOfInstrument($input: CommentOnInstrumentInput!) {\n    commentOnInstrument(input: $input) { __typename ... on ConsultationComment { id revision } ... on Refusal { ...Why } }\n  }\n": typeof types.SayOfInstrumentDocument,
    "\n  mutation ReplyInConsultation($input: ReplyToConsultationInput!) {\n    replyToConsultation(input: $input) { __typename ... on ConsultationComment { id revision settledAt } ... on Refusal { ...Why } }\n  }\n": typeof types.ReplyInConsultationDocument,
    "\n  mutation SettleInConsultation($input: SettleConsultationInput!) {\n    settleConsultation(input: $input) { __typename ... on ConsultationComment { id revision settledAt } ... on Refusal { ...Why } }\n  }\n": typeof types.SettleInConsultationDocument,
    "\n  subscription ConsultationHeard($code: String!) {\n    instrumentChanged(code: $code) { instrument { code openComments } }\n  }\n": typeof types.ConsultationHeardDocument,
    "\n  query UnderConsultation {\n    instruments { code version title state openComments convention { code title } }\n  }\n": typeof types.UnderConsultationDocument,
    "\n  query InstrumentsOfAll {\n    instruments {\n      code version title state decision decidedOn provisionCount questionCount\n      convention { code title }\n    }\n  }\n": typeof types.InstrumentsOfAllDocument,
    "\n  query DraftInWriting($code: String!) {\n    instrumentDraft(code: $code) { instrument revision next file changedAt changedBy faults { severity path sentence } }\n  }\n": typeof types.DraftInWritingDocument,
    "\n  query DraftsInWriting {\n    instrumentDrafts { instrument revision changedAt changedBy }\n  }\n": typeof types.DraftsInWritingDocument,
    "\n  mutation WriteDraft($input: WriteInstrumentDraftInput!) {\n    writeInstrumentDraft(input: $input) {\n      __typename\n      ... on InstrumentDraft { instrument revision next file changedAt changedBy faults { severity path sentence } }\n      ... on Refusal { ...Why }\n      ... on Conflict { currentRevision theirs }\n    }\n  }\n": typeof types.WriteDraftDocument,
    "\n  mutation BeginDraft($input: BeginInstrumentDraftInput!) {\n    beginInstrumentDraft(input: $input) { __typename ... on InstrumentDraft { instrument revision } ... on Refusal { ...Why } }\n  }\n": typeof types.BeginDraftDocument,
    "\n  mutation DropDraft($input: DropInstrumentDraftInput!) {\n    dropInstrumentDraft(input: $input) { __typename ... on DroppedInstrumentDraft { instrument } ... on Refusal { ...Why } }\n  }\n": typeof types.DropDraftDocument,
    "\n  mutation AdvanceInstrument($input: AdvanceInstrumentInput!) {\n    advanceInstrument(input: $input) {\n      __typename\n      ... on Instrument { version state }\n      ... on Refusal { ...Why }\n    }\n  }\n": typeof types.AdvanceInstrumentDocument,
    "\n  query InstrumentFile($code: String!) {\n    instrument(code: $code) { file }\n  }\n": typeof types.InstrumentFileDocument,
    "\n  subscription InstrumentWritten($code: String!) {\n    instrumentChanged(code: $code) { draft { revision } }\n  }\n": typeof types.InstrumentWrittenDocument,
    "\n  query KnownParts {\n    instruments { code version assistanceTypes { code label } challenges { code label } }\n    participants { totalCount nodes { code name } }\n  }\n": typeof types.KnownPartsDocument,
    "\n  query MatchesInBrief($provider: ID!) {\n    proposed: matches(filter: { providers: [$provider], stages: [PROPOSED] }, first: 1) { totalCount }\n    contacted: matches(filter: { providers: [$provider], stages: [CONTACTED] }, first: 1) { totalCount }\n    agreed: matches(filter: { providers: [$provider], stages: [AGREED] }, first: 1) { totalCount }\n    delivering: matches(filter: { providers: [$provider], stages: [DELIVERING] }, first: 1) { totalCount }\n    done: matches(filter: { providers: [$provider], stages: [DONE] }, first: 1) { totalCount }\n  }\n": typeof types.MatchesInBriefDocument,
    "\n  query MatchesScreen($filter: MatchFilter, $first: Int = 50, $after: String) {\n    matches(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo { ...Paging }\n      nodes { ...MatchWhole }\n    }\n  }\n": typeof types.MatchesScreenDocument,
    "\n  fragment WhyNotOnOffer on Offer {\n    needsThatDoNotFit { outOfScope typeNotOffered neither otherwise }\n  }\n": typeof types.WhyNotOnOfferFragmentDoc,
    "\n  fragment FitOnMatch on Match {\n    id revision score stage overdue waitingSince agreedBy turn viewerCan viewerSides note: message weightsVersion\n    blockers { code sentence }\n    cautions { code sentence }\n    parts { code points of sentence }\n  }\n": typeof types.FitOnMatchFragmentDoc,
    "\n  fragment OfferOfMatch on Match {\n    offer { ...OfferInBrief }\n  }\n  fragment OfferInBrief on Offer {\n    id title state confirmedAt staleAt\n    provider { id name }\n  }\n": typeof types.OfferOfMatchFragmentDoc,
    "\n  fragment NeedOfMatch on Match {\n    need {\n      id subject language secondLanguage subjectTranslation subjectLanguage horizon coverage vague\n      participant { code name }\n      type { code label }\n      provision { reference summary article { number title } }\n    }\n  }\n": typeof types.NeedOfMatchFragmentDoc,
    "\n  fragment MatchWhole on Match {\n    ...FitOnMatch\n    ...OfferOfMatch\n    ...NeedOfMatch\n    steps { stage side at by reason opened why }\n    activity { id title status starts ends }\n  }\n": typeof types.MatchWholeFragmentDoc,
    "\n  fragment EndingHelp on HelpThatEnds {\n    stage placeGivenBack\n    activity { id title }\n    match {\n      id\n      offer { id title provider { id name } }\n      need { id subject participant { code name } provision { reference } type { code label } }\n    }\n  }\n": typeof types.EndingHelpFragmentDoc,
    "\n  query HelpOfMatch($match: ID!) {\n    match(id: $match) { id decliningWouldEnd { ...EndingHelp } }\n  }\n": typeof types.HelpOfMatchDocument,
    "\n  mutation ProposeMatch($input: ProposeMatchInput!) {\n    proposeMatch(input: $input) {\n      __typename\n      ... on Match { ...MatchWhole }\n      ...Why\n    }\n  }\n": typeof types.ProposeMatchDocument,
    "\n  mutation AdvanceMatch($input: AdvanceMatchInput!) {\n    advanceMatch(input: $input) {\n      __typename\n      ... on Match { ...MatchWhole }\n      ...Why\n    }\n  }\n": typeof types.AdvanceMatchDocument,
    "\n  query OffersForNeed($need: ID!, $first: Int = 20, $after: String, $includeBlocked: Boolean) {\n    need(id: $need) {\n      id\n      viewerCanPropose\n      offersThatFit\n      matches(first: $first, after: $after, includeBlocked: $includeBlocked) {\n        totalCount\n        pageInfo { ...Paging }\n        nodes { ...FitOnMatch ...OfferOfMatch }\n      }\n    }\n  }\n": typeof types.OffersForNeedDocument,
    "\n  fragment FitOfOurs on Match {\n    ...FitOnMatch\n    ...OfferOfMatch\n    need {\n      id subject place horizon coverage visibility\n      type { code label }\n      provision { reference article { number title } }\n    }\n  }\n": typeof types.FitOfOursFragmentDoc,
    "\n  fragment OfferForUs on FittingOffer {\n    needsThatFit\n    offer { ...OfferInBrief }\n    matches(first: 3) {\n      totalCount\n      nodes { ...FitOfOurs }\n    }\n  }\n": typeof types.OfferForUsFragmentDoc,
    "\n  query FitsOfOffer($offer: ID!, $participant: String!, $first: Int = 20, $after: String) {\n    offer(id: $offer) {\n      id\n      matches(first: $first, after: $after, participant: $participant) {\n        totalCount\n        pageInfo { ...Paging }\n        nodes { ...FitOfOurs }\n      }\n    }\n  }\n": typeof types.FitsOfOfferDocument,
    "\n  query MatrixTable($input: MatrixInput!) {\n    matrix(input: $input) { ...Table }\n  }\n  fragment Table on Matrix {\n    asOf version audience\n    rows { key label }\n    columns { key label }\n    cells { ...Figures }\n    totals { ...Figures }\n  }\n  fragment Figures on MatrixCell {\n    row column needs participants offers providers activities silentGaps\n    coverage { unmet offered agreed underWay met }\n  }\n": typeof types.MatrixTableDocument,
    "\n  subscription MatrixChanged($input: MatrixInput!) {\n    matrixChanged(input: $input) {\n      __typename\n      ... on Matrix { ...Table }\n      ... on MatrixPatch { asOf version cells { ...Figures } totals { ...Figures } }\n    }\n  }\n": typeof types.MatrixChangedDocument,
    "\n  query MatrixChoices($instrument: String!, $fictional: Boolean!) {\n    instrument(code: $instrument) {\n      code\n      assistanceTypes { code label shortLabel category }\n      articles { number title shortTitle chapter { number title } }\n    }\n    participants(fictional: $fictional) { nodes { code name alsoCalled } }\n    providers { id name fictional }\n  }\n": typeof types.MatrixChoicesDocument,
    "\n  query ArticlesOfAreas($instrument: String!) {\n    instrument(code: $instrument) { code provisions { reference priorityArea article { number } } }\n  }\n": typeof types.ArticlesOfAreasDocument,
    "\n  query Demand($instrument: String) {\n    articles: matrix(input: { rows: ARTICLE, columns: CATEGORY, instrument: $instrument }) { ...InTotal }\n    types: matrix(input: { rows: TYPE, columns: CATEGORY, instrument: $instrument }) { ...InTotal }\n  }\n  fragment InTotal on Matrix {\n    rows { key label }\n    totals { ...Figures }\n  }\n": typeof types.DemandDocument,
    "\n  query Reported($input: IndicatorsInput!) {\n    indicators(input: $input) { code numerator denominator }\n  }\n": typeof types.ReportedDocument,
    "\n  query CellNeeds($input: MatrixInput!, $row: String, $column: String, $first: Int, $after: String) {\n    matrixCell(input: $input, row: $row, column: $column) {\n      needRecords(first: $first, after: $after) {\n        totalCount\n        pageInfo { ...Paging }\n        nodes {\n          id subject language secondLanguage subjectTranslation subjectLanguage horizon coverage visibility\n          participant { code name }\n          provision { reference shortTitle summary }\n          type { code label }\n          because { rule version sentence }\n          waitsFor { reference }\n        }\n      }\n    }\n  }\n": typeof types.CellNeedsDocument,
    "\n  query CellOffers($input: MatrixInput!, $row: String, $column: String, $first: Int, $after: String) {\n    matrixCell(input: $input, row: $row, column: $column) {\n      offerRecords(first: $first, after: $after) {\n        totalCount\n        pageInfo { ...Paging }\n        nodes { id title confirmedAt staleAt provider { id name } types { code label } }\n      }\n    }\n  }\n": typeof types.CellOffersDocument,
    "\n  query CellActivities($input: MatrixInput!, $row: String, $column: String, $first: Int, $after: String) {\n    matrixCell(input: $input, row: $row, column: $column) {\n      activityRecords(first: $first, after: $after) {\n        totalCount\n        pageInfo { ...Paging }\n        nodes { ...ActivityInBrief }\n      }\n    }\n  }\n": typeof types.CellActivitiesDocument,
    "\n  query NeedsInBrief($participant: String!) {\n    needTotals(filter: { participants: [$participant] }) { coverage { unmet offered agreed underWay met } }\n  }\n": typeof types.NeedsInBriefDocument,
    "\n  fragment NeedInOrder on Need {\n    id revision subject place horizon targetDate state coverage vague missing visibility withoutGap alreadyAssistedBy\n    beneficiary result offersThatFit bestScore unlocks viewerCanPlan\n    participant { code name }\n    provision { reference summary article { number title } }\n    type { code label }\n    waitsFor { reference article { number } }\n    because { rule version sentence answer { id visibility assessment { id } provision { reference } } }\n  }\n": typeof types.NeedInOrderFragmentDoc,
    "\n  mutation OrderNeeds($input: OrderNeedsInput!) {\n    orderNeeds(input: $input) {\n      __typename\n      ... on NeedOrder { revision viewerCanOrder unlocksMost { reference } needs { ...NeedInOrder } }\n      ... on Conflict { code message path currentRevision }\n      ...Why\n    }\n  }\n": typeof types.OrderNeedsDocument,
    "\n  mutation PlanNeed($input: PlanNeedInput!) {\n    planNeed(input: $input) {\n      __typename\n      ... on Need { ...NeedInOrder }\n      ...Why\n    }\n  }\n": typeof types.PlanNeedDocument,
    "\n  query HelpOfNeed($need: ID!) {\n    need(id: $need) { id withdrawalWouldEnd { ...EndingHelp } }\n  }\n": typeof types.HelpOfNeedDocument,
    "\n  query OpenedHelpOfNeed($need: ID!) {\n    need(id: $need) {\n      id\n      openedHelp { outcome why match { id stage offer { id title provider { id name } } } }\n    }\n  }\n": typeof types.OpenedHelpOfNeedDocument,
    "\n  query FoundNeeds($filter: NeedFilter, $first: Int, $after: String) {\n    needs(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo { ...Paging }\n      nodes { ...FoundNeed }\n    }\n  }\n  fragment FoundNeed on Need {\n    id subject language secondLanguage subjectTranslation subjectLanguage beneficiary horizon coverage visibility\n    participant { code name }\n    provision { reference shortTitle article { number } }\n    type { code label }\n  }\n": typeof types.FoundNeedsDocument,
    "\n  query FoundOwnNeeds($participant: String!, $text: String!, $first: Int = 100, $after: String) {\n    needs(\n      filter: { participants: [$participant], coverage: [UNMET, OFFERED, AGREED, UNDER_WAY], text: $text }\n      first: $first\n      after: $after\n    ) {\n      totalCount\n      pageInfo { ...Paging }\n      nodes { id }\n    }\n  }\n": typeof types.FoundOwnNeedsDocument,
    "\n  query NeedChoices($instrument: String!, $fictional: Boolean!) {\n    instrument(code: $instrument) {\n      code\n      assistanceTypes { code label }\n      articles { number shortTitle }\n    }\n    participants(fictional: $fictional) { nodes { code name } }\n  }\n": typeof types.NeedChoicesDocument,
    "\n  query OfferInWriting($input: OfferInWritingInput!) {\n    offerInWriting(input: $input) { needs states }\n  }\n": typeof types.OfferInWritingDocument,
    "\n  fragment OfferCard on Offer {\n    id revision title description state confirmedAt staleAt freshnessDays opens closes mode languages conditions contact\n    capacityPerYear capacityTaken withdrawnReason needsThatFit legalTraditions\n    viewerCanConfirm viewerCanRevise viewerCanWithdraw\n    ceiling { amount currency }\n    provider { id name }\n    types { code label }\n    ...OfferScope\n  }\n": typeof types.OfferCardFragmentDoc,
    "\n  fragment OfferToRevise on Offer {\n    ...OfferCard\n    description\n  }\n": typeof types.OfferToReviseFragmentDoc,
    "\n  mutation ReviseOffer($input: ReviseOfferInput!) {\n    reviseOffer(input: $input) {\n      __typename\n      ... on Offer { ...OfferToRevise }\n      ...Why\n    }\n  }\n": typeof types.ReviseOfferDocument,
    "\n  mutation PublishOffer($input: PublishOfferInput!) {\n    publishOffer(input: $input) {\n      __typename\n      ... on Offer { ...OfferCard }\n      ...Why\n    }\n  }\n": typeof types.PublishOfferDocument,
    "\n  mutation ConfirmOffer($input: ConfirmOfferInput!) {\n    confirmOffer(input: $input) {\n      __typename\n      ... on Offer { ...OfferCard }\n      ...Why\n    }\n  }\n": typeof types.ConfirmOfferDocument,
    "\n  mutation WithdrawOffer($input: WithdrawOfferInput!) {\n    withdrawOffer(input: $input) {\n      __typename\n      ... on Offer { ...OfferCard }\n      ...Why\n    }\n  }\n": typeof types.WithdrawOfferDocument,
    "\n  fragment OfferCatalogue on Instrument {\n    code version\n    assistanceTypes { code label category }\n    articles { number title chapter { number title } }\n    provisions { reference summary article { number } }\n  }\n": typeof types.OfferCatalogueFragmentDoc,
    "\n  query HelpOfOffer($offer: ID!) {\n    offer(id: $offer) { id withdrawalWouldEnd { ...EndingHelp } }\n  }\n": typeof types.HelpOfOfferDocument,
    "\n  query OffersList($filter: OfferFilter, $first: Int, $after: String) {\n    offers(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo { ...Paging }\n      nodes { ...OfferRow }\n    }\n    about { now }\n  }\n  fragment OfferRow on Offer {\n    id title state confirmedAt staleAt languages conditions\n    provider { id name kind }\n    types { code label }\n    ...OfferScope\n  }\n  fragment OfferScope on Offer {\n    scope { wholeConvention chapters articles provisions }\n    eligible { everyState leastDevelopedOnly regionalGroups participants { code name } except { code name } }\n  }\n": typeof types.OffersListDocument,
    "\n  query OfferChoices($instrument: String!) {\n    instrument(code: $instrument) { code assistanceTypes { code label } articles { number shortTitle } }\n    providers { id name fictional }\n  }\n": typeof types.OfferChoicesDocument,
    "\n  query OfferPage($id: ID!) {\n    offer(id: $id) {\n      ...OfferRow\n      description mode legalTraditions opens closes capacityPerYear capacityTaken contact publishedAt\n      withdrawnReason viewerCanConfirm\n      ceiling { amount currency }\n      needsThatFit freshnessDays\n    }\n    about { now }\n  }\n": typeof types.OfferPageDocument,
    "\n  query ParticipantNames {\n    participants(fictional: false) {\n      totalCount\n      nodes { code alsoCalled }\n    }\n  }\n": typeof types.ParticipantNamesDocument,
    "\n  query ParticipantTiles {\n    participants(fictional: false) {\n      totalCount\n      nodes { code name status regionalGroup leastDeveloped signedOn depositedOn statusSource }\n    }\n  }\n": typeof types.ParticipantTilesDocument,
    "\n  query PrerequisiteGraphShown($participant: String!, $instrument: String!) {\n    participant(code: $participant) { code name }\n    prerequisiteGraph(participant: $participant, instrument: $instrument) { ...PrerequisiteGraph }\n  }\n": typeof types.PrerequisiteGraphShownDocument,
    "\n  fragment PrerequisiteGraph on PrerequisiteGraph {\n    openNeeds\n    articles { ...ArticleInGraph }\n    links { ...LinkInGraph }\n    order { canStart article { number shortTitle } }\n  }\n": typeof types.PrerequisiteGraphFragmentDoc,
    "\n  fragment ArticleInGraph on ArticleInGraph {\n    standing needs needsWaiting startAtOnce\n    article { number title shortTitle }\n    waitsFor { number }\n    answered { compliance appliedDirectly provision { reference label } }\n  }\n": typeof types.ArticleInGraphFragmentDoc,
    "\n  fragment LinkInGraph on PrerequisiteLink {\n    strength reason\n    article { number shortTitle }\n    prerequisite { number shortTitle }\n    waitsFor { number }\n  }\n": typeof types.LinkInGraphFragmentDoc,
    "\n  query PrerequisiteStates($fictional: Boolean!) {\n    participants(fictional: $fictional) { totalCount nodes { code name } }\n  }\n": typeof types.PrerequisiteStatesDocument,
    "\n  query NeedPlaces($participant: String!) {\n    needOrder(participant: $participant) {\n      revision\n      needs { id provision { reference article { number } } }\n    }\n  }\n": typeof types.NeedPlacesDocument,
    "\n  mutation PutNeedsFirst($input: OrderNeedsInput!) {\n    orderNeeds(input: $input) {\n      __typename\n      ... on NeedOrder { revision }\n      ... on Conflict { code message path currentRevision }\n      ...Why\n    }\n  }\n": typeof types.PutNeedsFirstDocument,
    "\n  fragment JobInList on Job { id name status next tries error createdAt }\n": typeof types.JobInListFragmentDoc,
    "\n  fragment MailInList on Mail { id to name language status subject text attempts messageId error createdAt }\n": typeof types.MailInListFragmentDoc,
    "\n  query JobsList($statuses: [OpenJobStatus!], $first: Int = 50, $after: String) {\n    jobs(statuses: $statuses, first: $first, after: $after) {\n      totalCount\n      pageInfo { ...Paging }\n      nodes { ...JobInList }\n    }\n  }\n": typeof types.JobsListDocument,
    "\n  query MailsList($statuses: [MailStatus!], $first: Int = 50, $after: String) {\n    mails(statuses: $statuses, first: $first, after: $after) {\n      totalCount\n      pageInfo { ...Paging }\n      nodes { ...MailInList }\n    }\n  }\n": typeof types.MailsListDocument,
    "\n  query WorkCounts {\n    sendsMail\n    jobsWaiting: jobs(statuses: [WAITING, RUNNING], first: 1) { totalCount }\n    jobsDead: jobs(statuses: [DEAD], first: 1) { totalCount }\n    mailsWaiting: mails(statuses: [WAITING, SENDING], first: 1) { totalCount }\n    mailsInDoubt: mails(statuses: [IN_DOUBT], first: 1) { totalCount }\n    mailsFailed: mails(statuses: [FAILED], first: 1) { totalCount }\n    mailsSent: mails(statuses: [SENT], first: 1) { totalCount }\n  }\n": typeof types.WorkCountsDocument,
    "\n  mutation RunJobAgain($input: RunJobAgainInput!) {\n    runJobAgain(input: $input) { __typename ...JobInList ...Why }\n  }\n": typeof types.RunJobAgainDocument,
    "\n  mutation DropJob($input: DropJobInput!) {\n    dropJob(input: $input) { __typename ... on Job { id } ...Why }\n  }\n": typeof types.DropJobDocument,
    "\n  mutation SendMailAgain($input: SendMailAgainInput!) {\n    sendMailAgain(input: $input) { __typename ...MailInList ...Why }\n  }\n": typeof types.SendMailAgainDocument,
    "\n  mutation ConfirmMailArrived($input: ConfirmMailArrivedInput!) {\n    confirmMailArrived(input: $input) { __typename ...MailInList ...Why }\n  }\n": typeof types.ConfirmMailArrivedDocument,
    "\n  fragment Why on Refusal { code message path }\n": typeof types.WhyFragmentDoc,
    "\n  fragment Paging on PageInfo { hasNextPage endCursor }\n": typeof types.PagingFragmentDoc,
    "\n  query OpenChecklist($id: ID!) {\n    assessment(id: $id) {\n      ...ChecklistHead\n      allAnswers { ...AnswerInList }\n    }\n  }\n": typeof types.OpenChecklistDocument,
    "\n  query ChecklistsRoute($participant: String!, $first: Int = 50, $after: String) {\n    assessments(filter: { participants: [$participant] }, first: $first, after: $after) {\n      totalCount\n      pageInfo { ...Paging }\n      nodes { ...AssessmentInList }\n    }\n  }\n": typeof types.ChecklistsRouteDocument,
    "\n  query OpenCyclesOfState($participant: String!, $first: Int = 50, $after: String) {\n    cycles(open: true, first: $first, after: $after) {\n      totalCount\n      pageInfo { ...Paging }\n      nodes { ...OpenCycles }\n    }\n  }\n": typeof types.OpenCyclesOfStateDocument,
    "\n  query CycleRoute($id: ID!) {\n    cycle(id: $id) { ...CycleInList }\n  }\n": typeof types.CycleRouteDocument,
    "\n  query MatchRoute($id: ID!) {\n    match(id: $id) {\n      ...MatchWhole\n      need {\n        result beneficiary ownContribution targetDate languages\n        resultTranslation beneficiaryTranslation ownContributionTranslation\n        resultLanguage beneficiaryLanguage ownContributionLanguage\n      }\n      offer { description contact languages mode }\n    }\n  }\n": typeof types.MatchRouteDocument,
    "\n  query MatchingRoute($first: Int = 100, $after: String) {\n    offers(filter: { mine: true }, first: $first, after: $after) {\n      totalCount\n      pageInfo { ...Paging }\n      nodes { id title state needsThatFit }\n    }\n  }\n": typeof types.MatchingRouteDocument,
    "\n  query MatchingOffer($offer: ID!, $first: Int = 20, $after: String, $includeBlocked: Boolean) {\n    offer(id: $offer) {\n      ...OfferCard\n      ...WhyNotOnOffer\n      matches(first: $first, after: $after, includeBlocked: $includeBlocked) {\n        totalCount\n        pageInfo { ...Paging }\n        nodes { ...FitOnMatch ...NeedOfMatch }\n      }\n    }\n  }\n": typeof types.MatchingOfferDocument,
    "\n  query NeedsInOrder($participant: String!) {\n    needOrder(participant: $participant) {\n      revision\n      viewerCanOrder\n      unlocksMost { reference }\n      needs { ...NeedInOrder }\n    }\n  }\n": typeof types.NeedsInOrderDocument,
    "\n  query OpenNeeds($participant: String!, $first: Int = 100, $after: String) {\n    needs(\n      filter: { participants: [$participant], coverage: [UNMET, OFFERED, AGREED, UNDER_WAY] }\n      first: $first\n      after: $after\n    ) {\n      totalCount\n      pageInfo { ...Paging }\n      nodes { ...NeedInOrder }\n    }\n  }\n": typeof types.OpenNeedsDocument,
    "\n  query ClosedNeeds(\n    $participant: String!\n    $text: String\n    $conventions: [String!]\n    $first: Int = 50\n    $after: String\n  ) {\n    needs(\n      filter: {\n        participants: [$participant]\n        conventions: $conventions\n        coverage: [MET, WITHDRAWN]\n        text: $text\n      }\n      first: $first\n      after: $after\n    ) {\n      totalCount\n      pageInfo { ...Paging }\n      nodes { ...NeedInOrder }\n    }\n  }\n": typeof types.ClosedNeedsDocument,
    "\n  query NewOfferRoute($fictional: Boolean!) {\n    about { instruments { ...OfferCatalogue } }\n    participants(fictional: $fictional) { nodes { code name alsoCalled } }\n  }\n": typeof types.NewOfferRouteDocument,
    "\n  query OffersForUsRoute($participant: String!, $first: Int = 20, $after: String) {\n    needTotals(filter: { participants: [$participant] }) { open withOffer }\n    offersThatFit(participant: $participant, first: $first, after: $after) {\n      totalCount\n      pageInfo { ...Paging }\n      nodes { ...OfferForUs }\n    }\n  }\n": typeof types.OffersForUsRouteDocument,
    "\n  query OurOffersRoute($first: Int = 50, $after: String) {\n    offers(filter: { mine: true }, first: $first, after: $after) {\n      totalCount\n      pageInfo { ...Paging }\n      nodes { ...OfferCard }\n    }\n  }\n": typeof types.OurOffersRouteDocument,
    "\n  query ReviseOfferRoute($offer: ID!, $fictional: Boolean!) {\n    offer(id: $offer) { ...OfferToRevise }\n    about { instruments { ...OfferCatalogue } }\n    participants(fictional: $fictional) { nodes { code name alsoCalled } }\n  }\n": typeof types.ReviseOfferRouteDocument,
    "\n  query SubmissionRoute($id: ID!, $after: String) {\n    assessment(id: $id) {\n      ...ChecklistHead\n      reviewedRevision\n      answers(first: 12, after: $after) {\n        totalCount\n        pageInfo { ...Paging }\n        nodes { ...ReviewedAnswer }\n      }\n    }\n  }\n": typeof types.SubmissionRouteDocument,
    "\n  query SubmissionsRoute($instrument: String!, $cycle: String, $cycles: [String!]) {\n    about { now }\n    indicators(input: { instrument: $instrument, cycle: $cycle }) { ...IndicatorFigures }\n    all: assessments(filter: { instrument: $instrument, cycles: $cycles }, first: 1) { totalCount }\n    toReview: assessments(filter: { instrument: $instrument, cycles: $cycles, statuses: [SUBMITTED] }, first: 1) {\n      totalCount\n    }\n    returned: assessments(filter: { instrument: $instrument, cycles: $cycles, returned: true }, first: 1) {\n      totalCount\n    }\n    silentGaps(instrument: $instrument) { ...SilentGaps }\n  }\n": typeof types.SubmissionsRouteDocument,
    "\n  query SubmissionsInbox($filter: AssessmentFilter, $first: Int = 50, $after: String) {\n    assessments(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo { ...Paging }\n      nodes { ...AssessmentInList }\n    }\n  }\n": typeof types.SubmissionsInboxDocument,
};
const documents: Documents = {
    "\n  query DeviceCopy {\n    viewer {\n      id\n      deviceCopy { key days sees }\n    }\n  }\n": types.DeviceCopyDocument,
    "\n  query AboutData {\n    about {\n      now demo population cycles weightsVersion\n      instruments { code title version }\n      sources { title text compiled }\n      reported { numerator denominator definition }\n    }\n  }\n": types.AboutDataDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) { __typename ... on Viewer { id } ...Why }\n  }\n": types.SignInDocument,
    "\n  mutation SetPassword($input: SetPasswordInput!) {\n    setPassword(input: $input) { __typename ... on Viewer { id } ...Why }\n  }\n": types.SetPasswordDocument,
    "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) { __typename ... on PasswordChanged { ok } ...Why }\n  }\n": types.ChangePasswordDocument,
    "\n  mutation CreateToken($input: CreateTokenInput!) {\n    createToken(input: $input) { __typename ... on CreatedToken { token expiresAt } ...Why }\n  }\n": types.CreateTokenDocument,
    "\n  query DemoNames {\n    participants(fictional: true) { nodes { code name } }\n    providers { id name }\n  }\n": types.DemoNamesDocument,
    "\n  query Sessions {\n    viewer { id sessions { id kind label createdAt expiresAt current } }\n  }\n": types.SessionsDocument,
    "\n  mutation EndSession($input: EndSessionInput!) {\n    endSession(input: $input) { __typename ... on Session { id } ...Why }\n  }\n": types.EndSessionDocument,
    "\n  mutation EndOtherSessions($input: EndOtherSessionsInput!) {\n    endOtherSessions(input: $input) { __typename ... on Viewer { id } ...Why }\n  }\n": types.EndOtherSessionsDocument,
    "\n  mutation ChooseLanguage($input: ChooseLanguageInput!) {\n    chooseLanguage(input: $input) {\n      __typename\n    }\n  }\n": types.ChooseLanguageDocument,
    "\n  query Shell {\n    viewer {\n      id\n      name\n      email\n      audience\n      chosenLanguage\n      roles {\n        role\n        participant {\n          code\n          name\n        }\n        provider {\n          id\n          name\n        }\n      }\n      waiting {\n        kind\n        count\n      }\n    }\n    about {\n      now\n      demo\n      population\n      cycles\n      instruments {\n        code\n        version\n        title\n        convention { code title shortTitle }\n      }\n      instrument {\n        code\n        title\n      }\n      reported {\n        numerator\n        denominator\n      }\n    }\n  }\n": types.ShellDocument,
    "\n  mutation SignOut {\n    signOut {\n      ok\n    }\n  }\n": types.SignOutDocument,
    "\n  query ActivitiesList($filter: ActivityFilter, $first: Int, $after: String) {\n    activities(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo { ...Paging }\n      nodes { ...ActivityInBrief provisions { reference } types { code label } }\n    }\n  }\n  fragment ActivityInBrief on Activity {\n    id title status starts ends\n    participants { code name }\n    organizations { role provider { id name } }\n  }\n": types.ActivitiesListDocument,
    "\n  mutation ConfirmAnswers($input: ConfirmAnswersInput!) {\n    confirmAnswers(input: $input) {\n      __typename\n      ... on ConfirmedAnswers {\n        assessment { id revision answeredCount gapCount silentGapCount }\n        answers { ...AnswerInList changedAt changedBy }\n        refused { provision { reference } code message }\n      }\n      ...Why\n    }\n  }\n": types.ConfirmAnswersDocument,
    "\n  query ReadAnswer($assessment: ID!, $provision: String!) {\n    answer(assessment: $assessment, provision: $provision) {\n      ...AnswerForm\n      ...AnswerContext\n    }\n  }\n": types.ReadAnswerDocument,
    "\n  query WholeChecklist($id: ID!) {\n    assessment(id: $id) {\n      id\n      allAnswers { ...AnswerForm }\n    }\n  }\n": types.WholeChecklistDocument,
    "\n  query ReportRoute($fictional: Boolean!) {\n    participants(fictional: $fictional) { totalCount nodes { code name } }\n  }\n": types.ReportRouteDocument,
    "\n  query CyclesInBrief($first: Int = 50, $after: String) {\n    cycles(first: $first, after: $after) {\n      totalCount\n      pageInfo { ...Paging }\n      nodes { id cycle instrument { code title } }\n    }\n  }\n": types.CyclesInBriefDocument,
    "\n  query StatesInCycle($id: ID!, $filter: StatesInCycleFilter, $first: Int = 50, $after: String) {\n    cycle(id: $id) {\n      id\n      following {\n        states(filter: $filter, first: $first, after: $after) {\n          totalCount\n          pageInfo { ...Paging }\n          nodes {\n            participant { code name regionalGroup }\n            status stage late submittedAt\n          }\n        }\n      }\n    }\n  }\n": types.StatesInCycleDocument,
    "\n  fragment CycleInList on Cycle {\n    id cycle revision deadline openedAt closedAt remindDays viewerCanChange viewerCanClose\n    instrument { code title }\n    partyTexts { language text }\n    invitedTexts { language text }\n    following {\n      counts { status states submitted submittedLate begun notBegun overdue }\n    }\n  }\n": types.CycleInListFragmentDoc,
    "\n  query CyclesRoute($open: Boolean, $first: Int = 50, $after: String) {\n    cycles(open: $open, first: $first, after: $after) {\n      totalCount\n      pageInfo { ...Paging }\n      nodes { ...CycleInList }\n    }\n  }\n": types.CyclesRouteDocument,
    "\n  query CycleWording($deadline: Date!) {\n    cycleWording(deadline: $deadline) { language party invited }\n  }\n": types.CycleWordingDocument,
    "\n  mutation OpenCycle($input: OpenCycleInput!) {\n    openCycle(input: $input) { __typename ... on Cycle { ...CycleInList } ...Why }\n  }\n": types.OpenCycleDocument,
    "\n  mutation ChangeCycle($input: ChangeCycleInput!) {\n    changeCycle(input: $input) { __typename ... on Cycle { ...CycleInList } ...Why }\n  }\n": types.ChangeCycleDocument,
    "\n  mutation CloseCycle($input: CloseCycleInput!) {\n    closeCycle(input: $input) { __typename ... on Cycle { ...CycleInList } ...Why }\n  }\n": types.CloseCycleDocument,
    "\n  fragment ChecklistHead on Assessment {\n    id status revision cycle answeredCount provisionCount gapCount silentGapCount commentCount carriedCount consulted channel helped source sourceDay\n    submittedAt acceptedAt returnedAt submittedRevision contentHash\n    viewerCanAnswer viewerCanChooseVisibility viewerCanSubmit viewerCanTakeUp viewerCanReview assignedProvisions\n    participant { code name fictional languages }\n    previous { id cycle }\n    openedCycle { id deadline closedAt }\n    cycleText submittedLate\n    instrument {\n      code title version\n      assistanceTypes { code label category }\n      challenges { code label }\n      questions {\n        code provision kind text hint required when unit min max limit rows\n        options { code label }\n        columns { code label kind options { code label } }\n      }\n      provisions {\n        reference title summary shortTitle summarySource obligationLevel priorityArea\n        article { number title shortTitle chapter { number title } }\n      }\n    }\n  }\n": types.ChecklistHeadFragmentDoc,
    "\n  fragment AnswerInList on Answer {\n    id confirmed compliance visibility noneRequired missingReplies\n    provision { reference }\n    assistanceWanted { type { code } }\n    comments { number text field answered }\n  }\n": types.AnswerInListFragmentDoc,
    "\n  fragment AnswerForm on Answer {\n    id revision confirmed compliance law practice noneRequired visibility changedAt changedBy\n    language secondLanguage lawTranslation practiceTranslation lawLanguage practiceLanguage\n    provision { reference }\n    challenges { code label }\n    figures { year count note noteTranslation noteLanguage }\n    replies { question value language translation }\n    missingReplies\n    measures {\n      title kind status citation url summary practice titleTranslation summaryTranslation practiceTranslation\n      titleLanguage summaryLanguage practiceLanguage\n      evidence { ...EvidenceRow }\n    }\n    assistanceWanted {\n      type { code label category }\n      category subject result beneficiary ownContribution horizon languages budgetBand\n      subjectTranslation resultTranslation beneficiaryTranslation ownContributionTranslation\n      subjectLanguage resultLanguage beneficiaryLanguage ownContributionLanguage\n    }\n    assistanceReceived { type { code label } providerName providerNameTranslation providerNameLanguage from until }\n    comments { ...CommentOn }\n    changes { field at by byViewer }\n  }\n": types.AnswerFormFragmentDoc,
    "\n  fragment AnswerContext on Answer {\n    id\n    previous { ...AnswerForm assessment { id cycle } }\n    buildsOn {\n      strength reason answered\n      article { number shortTitle }\n      gaps { reference }\n    }\n  }\n": types.AnswerContextFragmentDoc,
    "\n  mutation SyncAnswer($input: SyncAnswerInput!) {\n    syncAnswer(input: $input) {\n      __typename\n      ... on SyncedAnswer {\n        answer {\n          ...AnswerForm\n          assessment { id revision status answeredCount }\n        }\n        open { field mine theirs both }\n        carriedTo\n      }\n      ... on Conflict { currentRevision }\n      ...Why\n    }\n  }\n": types.SyncAnswerDocument,
    "\n  mutation AnswerProvision($input: AnswerProvisionInput!) {\n    answerProvision(input: $input) {\n      __typename\n      ... on Answer {\n        ...AnswerForm\n        assessment { id revision status answeredCount }\n      }\n      ... on Conflict { currentRevision }\n      ...Why\n    }\n  }\n": types.AnswerProvisionDocument,
    "\n  mutation OpenAssessment($input: OpenAssessmentInput!) {\n    openAssessment(input: $input) {\n      __typename\n      ... on Assessment { id status revision cycle }\n      ...Why\n    }\n  }\n": types.OpenAssessmentDocument,
    "\n  mutation SubmitAssessment($input: SubmitAssessmentInput!) {\n    submitAssessment(input: $input) {\n      __typename\n      ... on Assessment { ...ChecklistHead }\n      ...Why\n    }\n  }\n": types.SubmitAssessmentDocument,
    "\n  mutation TakeUpAssessment($input: TakeUpAssessmentInput!) {\n    takeUpAssessment(input: $input) {\n      __typename\n      ... on Assessment { ...ChecklistHead }\n      ...Why\n    }\n  }\n": types.TakeUpAssessmentDocument,
    "\n  mutation ReviewAssessment($input: ReviewAssessmentInput!) {\n    reviewAssessment(input: $input) {\n      __typename\n      ... on Assessment { id status acceptedAt returnedAt commentCount revision viewerCanReview }\n      ...Why\n    }\n  }\n": types.ReviewAssessmentDocument,
    "\n  fragment AssessmentInList on Assessment {\n    id status revision cycle channel helped answeredCount provisionCount gapCount silentGapCount commentCount\n    submittedAt acceptedAt returnedAt submittedRevision contentHash changedSinceLast\n    participant { code name regionalGroup status fictional }\n    instrument { code title }\n    previous { id }\n    openedCycle { id deadline closedAt }\n    submittedLate\n    viewerCanReview viewerCanAnswer\n  }\n": types.AssessmentInListFragmentDoc,
    "\n  fragment OpenCycles on Cycle {\n    id cycle deadline closedAt\n    textFor(participant: $participant)\n    instrument { code title }\n  }\n": types.OpenCyclesFragmentDoc,
    "\n  query HelpOfSubmission($assessment: ID!) {\n    assessment(id: $assessment) { id submissionWouldEnd { ...EndingHelp } }\n  }\n": types.HelpOfSubmissionDocument,
    "\n  fragment EvidenceRow on EvidenceFile {\n    id sha256 name kind bytes url revision storedAt visibility\n    earlier { id name url }\n  }\n": types.EvidenceRowFragmentDoc,
    "\n  query EvidenceRoom($assessment: ID!) {\n    assessment(id: $assessment) {\n      id\n      participant { code name }\n      evidenceRoom { usedBytes mostBytes mostFileBytes }\n    }\n  }\n": types.EvidenceRoomDocument,
    "\n  query FilesOfChecklist($id: ID!) {\n    assessment(id: $id) {\n      id\n      allAnswers {\n        id\n        provision { reference }\n        measures { evidence { id sha256 } }\n      }\n    }\n  }\n": types.FilesOfChecklistDocument,
    "\n  fragment Guide on Guide {\n    about whatIsAsked evidence language\n    passages { title part url paragraphs }\n  }\n": types.GuideFragmentDoc,
    "\n  query ReadGuide($instrument: String!) {\n    instrument(code: $instrument) {\n      code\n      articles { number guide { ...Guide } }\n      provisions { reference guide { ...Guide } }\n    }\n  }\n": types.ReadGuideDocument,
    "\n  query GuideOfNeed($need: ID!) {\n    need(id: $need) {\n      id\n      provision { reference guide { ...Guide } article { number guide { ...Guide } } }\n    }\n  }\n": types.GuideOfNeedDocument,
    "\n  query AnswersForDevice($id: ID!) {\n    assessment(id: $id) {\n      id\n      allAnswers {\n        ...AnswerForm\n        ...AnswerContext\n      }\n    }\n  }\n": types.AnswersForDeviceDocument,
    "\n  query WishedHelp($input: WishInput!) {\n    wishedHelp(input: $input) {\n      offersThatFit\n      offers { ...OfferBesideWish }\n      nearest { ...OfferBesideWish }\n      alreadyAsked { ...AskedAlready }\n    }\n  }\n": types.WishedHelpDocument,
    "\n  fragment OfferBesideWish on OfferForWish {\n    score\n    offer { id title provider { id name } }\n    parts { code points of sentence }\n    blockers { code sentence }\n  }\n": types.OfferBesideWishFragmentDoc,
    "\n  fragment AskedAlready on AlreadyAsked {\n    kind exact providerName until\n    provision { reference }\n    need { id state coverage }\n    match { id stage offer { id title provider { id name } } }\n    activity { id title }\n    assessment { id cycle instrument { title } }\n  }\n": types.AskedAlreadyFragmentDoc,
    "\n  query MeasuresToReuse($id: ID!, $first: Int = 100, $after: String) {\n    assessment(id: $id) {\n      id\n      answers(first: $first, after: $after) {\n        totalCount\n        pageInfo { ...Paging }\n        nodes {\n          id\n          provision { reference }\n          measures {\n            title kind status citation url summary practice titleTranslation summaryTranslation practiceTranslation\n            titleLanguage summaryLanguage practiceLanguage\n            evidence { id sha256 }\n          }\n        }\n      }\n    }\n  }\n": types.MeasuresToReuseDocument,
    "\n  fragment PaperInstrument on Instrument {\n    code title version versions\n    assistanceTypes { code label category }\n    challenges { code label }\n    provisions {\n      reference title summary shortTitle obligationLevel\n      article { number title chapter { number title } }\n    }\n    questions { code provision kind text options { code label } columns { code label kind options { code label } } rows }\n  }\n": types.PaperInstrumentFragmentDoc,
    "\n  query PaperRoute($code: String!, $version: String) {\n    instrument(code: $code, version: $version) { ...PaperInstrument }\n  }\n": types.PaperRouteDocument,
    "\n  mutation RegisterReport($input: RegisterReportInput!) {\n    registerReport(input: $input) {\n      __typename\n      ... on Assessment { id status submittedRevision }\n      ...Why\n    }\n  }\n": types.RegisterReportDocument,
    "\n  query TypeInStates {\n    participants { nodes { code name } }\n    invented: participants(fictional: true) { nodes { code name } }\n  }\n": types.TypeInStatesDocument,
    "\n  query ReceiptRoute($id: ID!, $number: Int, $first: Int = 50, $after: String) {\n    assessment(id: $id) {\n      id cycle status submittedRevision acceptedAt reviewedRevision contentHash provisionCount viewerCanReview viewerCanAnswer\n      participant { code name }\n      instrument { code title assistanceTypes { code label category } challenges { code label } }\n      receipts(first: $first, after: $after) {\n        totalCount\n        pageInfo { ...Paging }\n        nodes { id number submittedAt }\n      }\n      receipt(number: $number) {\n        id number submittedAt submittedBy channel consulted contentHash salt answeredCount content\n        unanswered { reference }\n      }\n    }\n  }\n": types.ReceiptRouteDocument,
    "\n  fragment ComparedAnswers on Comparison {\n    sameCount\n    before { number submittedAt assessment { id cycle } }\n    after { number submittedAt assessment { id cycle } }\n    changed(first: 15, after: $after) {\n      totalCount\n      pageInfo { ...Paging }\n      nodes {\n        fields\n        provision { reference summary shortTitle article { number title } }\n        before { ...AnswerForm }\n        after { ...AnswerForm }\n      }\n    }\n  }\n": types.ComparedAnswersFragmentDoc,
    "\n  query CompareRoute($id: ID!, $with: ID, $number: Int, $until: Int, $after: String) {\n    assessment(id: $id) {\n      id cycle submittedRevision\n      participant { code name }\n      instrument { code title assistanceTypes { code label category } challenges { code label } }\n      comparedWith(assessment: $with, number: $number, until: $until) { ...ComparedAnswers }\n    }\n  }\n": types.CompareRouteDocument,
    "\n  query Comparable($participant: String!, $first: Int = 100, $after: String) {\n    assessments(filter: { participants: [$participant] }, first: $first, after: $after) {\n      totalCount\n      pageInfo { ...Paging }\n      nodes { id cycle submittedRevision instrument { code title } }\n    }\n  }\n": types.ComparableDocument,
    "\n  mutation ReplyToComment($input: ReplyToCommentInput!) {\n    replyToComment(input: $input) {\n      __typename\n      ... on Answer { id comments { ...CommentOn } }\n      ...Why\n    }\n  }\n": types.ReplyToCommentDocument,
    "\n  fragment CommentOn on Comment { number text at by field answered reply { text language translation at by } }\n": types.CommentOnFragmentDoc,
    "\n  query Lacks($id: ID!) {\n    assessment(id: $id) { id lacks { provision { reference } code field entry count } }\n  }\n": types.LacksDocument,
    "\n  query SinceReview($id: ID!, $after: String) {\n    assessment(id: $id) { id sinceReview { ...ComparedAnswers } }\n  }\n": types.SinceReviewDocument,
    "\n  fragment IndicatorFigures on Indicator { code label numerator denominator percent definition }\n": types.IndicatorFiguresFragmentDoc,
    "\n  query LongestWaiting($first: Int = 100, $after: String) {\n    about { now }\n    assessments(filter: { statuses: [SUBMITTED] }, first: $first, after: $after) {\n      totalCount\n      pageInfo { ...Paging }\n      nodes { ...AssessmentInList }\n    }\n  }\n": types.LongestWaitingDocument,
    "\n  fragment ReviewedAnswer on Answer {\n    ...AnswerForm\n    previous { ...AnswerForm assessment { id cycle } }\n  }\n": types.ReviewedAnswerFragmentDoc,
    "\n  fragment SilentGaps on SilentGapList {\n    totalCount gapAnswers\n    nodes { participant { code name } provisions { reference } }\n  }\n": types.SilentGapsFragmentDoc,
    "\n  query ColleaguesOfChecklist($id: ID!) {\n    assessment(id: $id) {\n      id viewerCanAssign\n      colleagues { id name focalPoint onlyAssigned isViewer }\n      assignments {\n        revision\n        parts { ...AssignedPart }\n        nobodys { reference article { number } }\n      }\n      readyMarks { provision { reference } stands }\n      noteCounts { provision { reference } field article { number } open unread }\n    }\n  }\n": types.ColleaguesOfChecklistDocument,
    "\n  fragment AssignedPart on Assignment {\n    id due answered ready late whole personId\n    person { id name isViewer }\n    article { number title shortTitle }\n    provisions { reference }\n    next { reference }\n  }\n": types.AssignedPartFragmentDoc,
    "\n  query ColleaguesAtAnswer($assessment: ID!, $provision: String!) {\n    answer(assessment: $assessment, provision: $provision) {\n      id\n      ready { at by byViewer stands changedBy }\n      notes { ...NoteThread }\n    }\n  }\n": types.ColleaguesAtAnswerDocument,
    "\n  fragment NoteThread on NoteThread {\n    id field article { number } resolvedAt resolvedBy unread\n    notes { id at by byViewer text toViewer deletedAt }\n  }\n": types.NoteThreadFragmentDoc,
    "\n  query FieldHistory($assessment: ID!, $provision: String!, $field: String!, $before: Int) {\n    answer(assessment: $assessment, provision: $provision) {\n      id\n      history(field: $field, before: $before) {\n        earlier\n        versions { revision at by byViewer value was chosen byFile report }\n      }\n    }\n  }\n": types.FieldHistoryDocument,
    "\n  query MyQuestions {\n    viewer {\n      id\n      myQuestions { ...AssignedPart assessment { id cycle instrument { code title } } }\n      unreadNotes { provision { reference title } field article { number title } unread assessment { id cycle } }\n    }\n  }\n": types.MyQuestionsDocument,
    "\n  mutation AssignProvisions($input: AssignProvisionsInput!) {\n    assignProvisions(input: $input) { __typename ... on Assessment { id } ...Why }\n  }\n": types.AssignProvisionsDocument,
    "\n  mutation UnassignProvisions($input: UnassignProvisionsInput!) {\n    unassignProvisions(input: $input) { __typename ... on Assessment { id } ...Why }\n  }\n": types.UnassignProvisionsDocument,
    "\n  mutation LimitContributor($input: LimitContributorInput!) {\n    limitContributor(input: $input) { __typename ... on Colleague { id name onlyAssigned } ...Why }\n  }\n": types.LimitContributorDocument,
    "\n  mutation MarkReady($input: MarkReadyInput!) {\n    markReady(input: $input) {\n      __typename\n      ... on Assessment { id readyMarks { provision { reference } stands } }\n      ...Why\n    }\n  }\n": types.MarkReadyDocument,
    "\n  mutation WriteNote($input: WriteNoteInput!) {\n    writeNote(input: $input) { __typename ... on NoteThread { ...NoteThread } ...Why }\n  }\n": types.WriteNoteDocument,
    "\n  mutation ResolveNote($input: ResolveNoteInput!) {\n    resolveNote(input: $input) { __typename ... on NoteThread { ...NoteThread } ...Why }\n  }\n": types.ResolveNoteDocument,
    "\n  mutation DeleteNote($input: DeleteNoteInput!) {\n    deleteNote(input: $input) { __typename ... on NoteThread { ...NoteThread } ...Why }\n  }\n": types.DeleteNoteDocument,
    "\n  mutation ReadNotes($input: ReadNotesInput!) {\n    readNotes(input: $input) { __typename ... on Assessment { id } ...Why }\n  }\n": types.ReadNotesDocument,
    "\n  query RevisionsOfChecklist($id: ID!) {\n    assessment(id: $id) { id allAnswers { ...AnswerForm } }\n  }\n": types.RevisionsOfChecklistDocument,
    "\n  fragment ChecklistStanding on Assessment {\n    id status revision answeredCount submittedAt acceptedAt returnedAt submittedRevision contentHash\n    viewerCanAnswer viewerCanChooseVisibility viewerCanSubmit viewerCanTakeUp viewerCanReview\n  }\n": types.ChecklistStandingFragmentDoc,
    "\n  subscription ChecklistChanged($assessment: ID!, $window: ID!) {\n    checklistChanged(assessment: $assessment, window: $window) {\n      presenceSeconds\n      people { name byViewer places { provision { reference } field } }\n      assessment { ...ChecklistStanding }\n      answers { ...AnswerForm }\n      noted { reference }\n      marked { reference }\n    }\n  }\n": types.ChecklistChangedDocument,
    "\n  mutation TellPresence($input: TellPresenceInput!) {\n    tellPresence(input: $input) {\n      __typename\n      ... on PresenceTold { until }\n      ...Why\n    }\n  }\n": types.TellPresenceDocument,
    "\n  query CarriedBriefly($id: ID!, $after: String) {\n    assessment(id: $id) {\n      id\n      carried(first: 50, after: $after) {\n        totalCount\n        pageInfo { ...Paging }\n        nodes {\n          id rule at toVersion reason\n          provision { reference }\n          to { reference }\n          parked { field }\n        }\n      }\n    }\n  }\n": types.CarriedBrieflyDocument,
    "\n  query CarriedAnswers($id: ID!, $after: String) {\n    assessment(id: $id) {\n      id\n      carried(first: 6, after: $after) {\n        totalCount\n        pageInfo { ...Paging }\n        nodes {\n          id rule at fromVersion toVersion reason\n          provision { reference shortTitle }\n          to { reference }\n          parked { field why reason }\n          answer { ...AnswerForm }\n        }\n      }\n    }\n  }\n": types.CarriedAnswersDocument,
    "\n  query KeyFigures($input: IndicatorsInput!) {\n    indicators(input: $input) { code label numerator denominator percent }\n  }\n": types.KeyFiguresDocument,
    "\n  query ConsultationOn($code: String!) {\n    instrument(code: $code) {\n      code version title state decision decidedOn openComments\n      convention { code title }\n      provisions { reference label shortTitle summary article { number title } }\n      questions { code provision kind text hint required when options { code label } unit min max limit rows columns { code label kind options { code label } } }\n    }\n  }\n": types.ConsultationOnDocument,
    "\n  query CommentsInConsultation($code: String!, $open: Boolean, $first: Int = 50, $after: String) {\n    instrument(code: $code) {\n      code version\n      consultation(open: $open, first: $first, after: $after) {\n        totalCount\n        pageInfo { ...Paging }\n        nodes {\n          id revision version questionCode provision { reference } at participant { code name } text byViewer settledAt\n          replies { id at participant { code name } text byViewer }\n        }\n      }\n    }\n  }\n": types.CommentsInConsultationDocument,
    "\n  mutation SayOfInstrument($input: CommentOnInstrumentInput!) {\n    commentOnInstrument(input: $input) { __typename ... on ConsultationComment { id revision } ... on Refusal { ...Why } }\n  }\n": types.SayOfInstrumentDocument,
    "\n  mutation ReplyInConsultation($input: ReplyToConsultationInput!) {\n    replyToConsultation(input: $input) { __typename ... on ConsultationComment { id revision settledAt } ... on Refusal { ...Why } }\n  }\n": types.ReplyInConsultationDocument,
    "\n  mutation SettleInConsultation($input: SettleConsultationInput!) {\n    settleConsultation(input: $input) { __typename ... on ConsultationComment { id revision settledAt } ... on Refusal { ...Why } }\n  }\n": types.SettleInConsultationDocument,
    "\n  subscription ConsultationHeard($code: String!) {\n    instrumentChanged(code: $code) { instrument { code openComments } }\n  }\n": types.ConsultationHeardDocument,
    "\n  query UnderConsultation {\n    instruments { code version title state openComments convention { code title } }\n  }\n": types.UnderConsultationDocument,
    "\n  query InstrumentsOfAll {\n    instruments {\n      code version title state decision decidedOn provisionCount questionCount\n      convention { code title }\n    }\n  }\n": types.InstrumentsOfAllDocument,
    "\n  query DraftInWriting($code: String!) {\n    instrumentDraft(code: $code) { instrument revision next file changedAt changedBy faults { severity path sentence } }\n  }\n": types.DraftInWritingDocument,
    "\n  query DraftsInWriting {\n    instrumentDrafts { instrument revision changedAt changedBy }\n  }\n": types.DraftsInWritingDocument,
    "\n  mutation WriteDraft($input: WriteInstrumentDraftInput!) {\n    writeInstrumentDraft(input: $input) {\n      __typename\n      ... on InstrumentDraft { instrument revision next file changedAt changedBy faults { severity path sentence } }\n      ... on Refusal { ...Why }\n      ... on Conflict { currentRevision theirs }\n    }\n  }\n": types.WriteDraftDocument,
    "\n  mutation BeginDraft($input: BeginInstrumentDraftInput!) {\n    beginInstrumentDraft(input: $input) { __typename ... on InstrumentDraft { instrument revision } ... on Refusal { ...Why } }\n  }\n": types.BeginDraftDocument,
    "\n  mutation DropDraft($input: DropInstrumentDraftInput!) {\n    dropInstrumentDraft(input: $input) { __typename ... on DroppedInstrumentDraft { instrument } ... on Refusal { ...Why } }\n  }\n": types.DropDraftDocument,
    "\n  mutation AdvanceInstrument($input: AdvanceInstrumentInput!) {\n    advanceInstrument(input: $input) {\n      __typename\n      ... on Instrument { version state }\n      ... on Refusal { ...Why }\n    }\n  }\n": types.AdvanceInstrumentDocument,
    "\n  query InstrumentFile($code: String!) {\n    instrument(code: $code) { file }\n  }\n": types.InstrumentFileDocument,
    "\n  subscription InstrumentWritten($code: String!) {\n    instrumentChanged(code: $code) { draft { revision } }\n  }\n": types.InstrumentWrittenDocument,
    "\n  query KnownParts {\n    instruments { code version assistanceTypes { code label } challenges { code label } }\n    participants { totalCount nodes { code name } }\n  }\n": types.KnownPartsDocument,
    "\n  query MatchesInBrief($provider: ID!) {\n    proposed: matches(filter: { providers: [$provider], stages: [PROPOSED] }, first: 1) { totalCount }\n    contacted: matches(filter: { providers: [$provider], stages: [CONTACTED] }, first: 1) { totalCount }\n    agreed: matches(filter: { providers: [$provider], stages: [AGREED] }, first: 1) { totalCount }\n    delivering: matches(filter: { providers: [$provider], stages: [DELIVERING] }, first: 1) { totalCount }\n    done: matches(filter: { providers: [$provider], stages: [DONE] }, first: 1) { totalCount }\n  }\n": types.MatchesInBriefDocument,
    "\n  query MatchesScreen($filter: MatchFilter, $first: Int = 50, $after: String) {\n    matches(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo { ...Paging }\n      nodes { ...MatchWhole }\n    }\n  }\n": types.MatchesScreenDocument,
    "\n  fragment WhyNotOnOffer on Offer {\n    needsThatDoNotFit { outOfScope typeNotOffered neither otherwise }\n  }\n": types.WhyNotOnOfferFragmentDoc,
    "\n  fragment FitOnMatch on Match {\n    id revision score stage overdue waitingSince agreedBy turn viewerCan viewerSides note: message weightsVersion\n    blockers { code sentence }\n    cautions { code sentence }\n    parts { code points of sentence }\n  }\n": types.FitOnMatchFragmentDoc,
    "\n  fragment OfferOfMatch on Match {\n    offer { ...OfferInBrief }\n  }\n  fragment OfferInBrief on Offer {\n    id title state confirmedAt staleAt\n    provider { id name }\n  }\n": types.OfferOfMatchFragmentDoc,
    "\n  fragment NeedOfMatch on Match {\n    need {\n      id subject language secondLanguage subjectTranslation subjectLanguage horizon coverage vague\n      participant { code name }\n      type { code label }\n      provision { reference summary article { number title } }\n    }\n  }\n": types.NeedOfMatchFragmentDoc,
    "\n  fragment MatchWhole on Match {\n    ...FitOnMatch\n    ...OfferOfMatch\n    ...NeedOfMatch\n    steps { stage side at by reason opened why }\n    activity { id title status starts ends }\n  }\n": types.MatchWholeFragmentDoc,
    "\n  fragment EndingHelp on HelpThatEnds {\n    stage placeGivenBack\n    activity { id title }\n    match {\n      id\n      offer { id title provider { id name } }\n      need { id subject participant { code name } provision { reference } type { code label } }\n    }\n  }\n": types.EndingHelpFragmentDoc,
    "\n  query HelpOfMatch($match: ID!) {\n    match(id: $match) { id decliningWouldEnd { ...EndingHelp } }\n  }\n": types.HelpOfMatchDocument,
    "\n  mutation ProposeMatch($input: ProposeMatchInput!) {\n    proposeMatch(input: $input) {\n      __typename\n      ... on Match { ...MatchWhole }\n      ...Why\n    }\n  }\n": types.ProposeMatchDocument,
    "\n  mutation AdvanceMatch($input: AdvanceMatchInput!) {\n    advanceMatch(input: $input) {\n      __typename\n      ... on Match { ...MatchWhole }\n      ...Why\n    }\n  }\n": types.AdvanceMatchDocument,
    "\n  query OffersForNeed($need: ID!, $first: Int = 20, $after: String, $includeBlocked: Boolean) {\n    need(id: $need) {\n      id\n      viewerCanPropose\n      offersThatFit\n      matches(first: $first, after: $after, includeBlocked: $includeBlocked) {\n        totalCount\n        pageInfo { ...Paging }\n        nodes { ...FitOnMatch ...OfferOfMatch }\n      }\n    }\n  }\n": types.OffersForNeedDocument,
    "\n  fragment FitOfOurs on Match {\n    ...FitOnMatch\n    ...OfferOfMatch\n    need {\n      id subject place horizon coverage visibility\n      type { code label }\n      provision { reference article { number title } }\n    }\n  }\n": types.FitOfOursFragmentDoc,
    "\n  fragment OfferForUs on FittingOffer {\n    needsThatFit\n    offer { ...OfferInBrief }\n    matches(first: 3) {\n      totalCount\n      nodes { ...FitOfOurs }\n    }\n  }\n": types.OfferForUsFragmentDoc,
    "\n  query FitsOfOffer($offer: ID!, $participant: String!, $first: Int = 20, $after: String) {\n    offer(id: $offer) {\n      id\n      matches(first: $first, after: $after, participant: $participant) {\n        totalCount\n        pageInfo { ...Paging }\n        nodes { ...FitOfOurs }\n      }\n    }\n  }\n": types.FitsOfOfferDocument,
    "\n  query MatrixTable($input: MatrixInput!) {\n    matrix(input: $input) { ...Table }\n  }\n  fragment Table on Matrix {\n    asOf version audience\n    rows { key label }\n    columns { key label }\n    cells { ...Figures }\n    totals { ...Figures }\n  }\n  fragment Figures on MatrixCell {\n    row column needs participants offers providers activities silentGaps\n    coverage { unmet offered agreed underWay met }\n  }\n": types.MatrixTableDocument,
    "\n  subscription MatrixChanged($input: MatrixInput!) {\n    matrixChanged(input: $input) {\n      __typename\n      ... on Matrix { ...Table }\n      ... on MatrixPatch { asOf version cells { ...Figures } totals { ...Figures } }\n    }\n  }\n": types.MatrixChangedDocument,
    "\n  query MatrixChoices($instrument: String!, $fictional: Boolean!) {\n    instrument(code: $instrument) {\n      code\n      assistanceTypes { code label shortLabel category }\n      articles { number title shortTitle chapter { number title } }\n    }\n    participants(fictional: $fictional) { nodes { code name alsoCalled } }\n    providers { id name fictional }\n  }\n": types.MatrixChoicesDocument,
    "\n  query ArticlesOfAreas($instrument: String!) {\n    instrument(code: $instrument) { code provisions { reference priorityArea article { number } } }\n  }\n": types.ArticlesOfAreasDocument,
    "\n  query Demand($instrument: String) {\n    articles: matrix(input: { rows: ARTICLE, columns: CATEGORY, instrument: $instrument }) { ...InTotal }\n    types: matrix(input: { rows: TYPE, columns: CATEGORY, instrument: $instrument }) { ...InTotal }\n  }\n  fragment InTotal on Matrix {\n    rows { key label }\n    totals { ...Figures }\n  }\n": types.DemandDocument,
    "\n  query Reported($input: IndicatorsInput!) {\n    indicators(input: $input) { code numerator denominator }\n  }\n": types.ReportedDocument,
    "\n  query CellNeeds($input: MatrixInput!, $row: String, $column: String, $first: Int, $after: String) {\n    matrixCell(input: $input, row: $row, column: $column) {\n      needRecords(first: $first, after: $after) {\n        totalCount\n        pageInfo { ...Paging }\n        nodes {\n          id subject language secondLanguage subjectTranslation subjectLanguage horizon coverage visibility\n          participant { code name }\n          provision { reference shortTitle summary }\n          type { code label }\n          because { rule version sentence }\n          waitsFor { reference }\n        }\n      }\n    }\n  }\n": types.CellNeedsDocument,
    "\n  query CellOffers($input: MatrixInput!, $row: String, $column: String, $first: Int, $after: String) {\n    matrixCell(input: $input, row: $row, column: $column) {\n      offerRecords(first: $first, after: $after) {\n        totalCount\n        pageInfo { ...Paging }\n        nodes { id title confirmedAt staleAt provider { id name } types { code label } }\n      }\n    }\n  }\n": types.CellOffersDocument,
    "\n  query CellActivities($input: MatrixInput!, $row: String, $column: String, $first: Int, $after: String) {\n    matrixCell(input: $input, row: $row, column: $column) {\n      activityRecords(first: $first, after: $after) {\n        totalCount\n        pageInfo { ...Paging }\n        nodes { ...ActivityInBrief }\n      }\n    }\n  }\n": types.CellActivitiesDocument,
    "\n  query NeedsInBrief($participant: String!) {\n    needTotals(filter: { participants: [$participant] }) { coverage { unmet offered agreed underWay met } }\n  }\n": types.NeedsInBriefDocument,
    "\n  fragment NeedInOrder on Need {\n    id revision subject place horizon targetDate state coverage vague missing visibility withoutGap alreadyAssistedBy\n    beneficiary result offersThatFit bestScore unlocks viewerCanPlan\n    participant { code name }\n    provision { reference summary article { number title } }\n    type { code label }\n    waitsFor { reference article { number } }\n    because { rule version sentence answer { id visibility assessment { id } provision { reference } } }\n  }\n": types.NeedInOrderFragmentDoc,
    "\n  mutation OrderNeeds($input: OrderNeedsInput!) {\n    orderNeeds(input: $input) {\n      __typename\n      ... on NeedOrder { revision viewerCanOrder unlocksMost { reference } needs { ...NeedInOrder } }\n      ... on Conflict { code message path currentRevision }\n      ...Why\n    }\n  }\n": types.OrderNeedsDocument,
    "\n  mutation PlanNeed($input: PlanNeedInput!) {\n    planNeed(input: $input) {\n      __typename\n      ... on Need { ...NeedInOrder }\n      ...Why\n    }\n  }\n": types.PlanNeedDocument,
    "\n  query HelpOfNeed($need: ID!) {\n    need(id: $need) { id withdrawalWouldEnd { ...EndingHelp } }\n  }\n": types.HelpOfNeedDocument,
    "\n  query OpenedHelpOfNeed($need: ID!) {\n    need(id: $need) {\n      id\n      openedHelp { outcome why match { id stage offer { id title provider { id name } } } }\n    }\n  }\n": types.OpenedHelpOfNeedDocument,
    "\n  query FoundNeeds($filter: NeedFilter, $first: Int, $after: String) {\n    needs(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo { ...Paging }\n      nodes { ...FoundNeed }\n    }\n  }\n  fragment FoundNeed on Need {\n    id subject language secondLanguage subjectTranslation subjectLanguage beneficiary horizon coverage visibility\n    participant { code name }\n    provision { reference shortTitle article { number } }\n    type { code label }\n  }\n": types.FoundNeedsDocument,
    "\n  query FoundOwnNeeds($participant: String!, $text: String!, $first: Int = 100, $after: String) {\n    needs(\n      filter: { participants: [$participant], coverage: [UNMET, OFFERED, AGREED, UNDER_WAY], text: $text }\n      first: $first\n      after: $after\n    ) {\n      totalCount\n      pageInfo { ...Paging }\n      nodes { id }\n    }\n  }\n": types.FoundOwnNeedsDocument,
    "\n  query NeedChoices($instrument: String!, $fictional: Boolean!) {\n    instrument(code: $instrument) {\n      code\n      assistanceTypes { code label }\n      articles { number shortTitle }\n    }\n    participants(fictional: $fictional) { nodes { code name } }\n  }\n": types.NeedChoicesDocument,
    "\n  query OfferInWriting($input: OfferInWritingInput!) {\n    offerInWriting(input: $input) { needs states }\n  }\n": types.OfferInWritingDocument,
    "\n  fragment OfferCard on Offer {\n    id revision title description state confirmedAt staleAt freshnessDays opens closes mode languages conditions contact\n    capacityPerYear capacityTaken withdrawnReason needsThatFit legalTraditions\n    viewerCanConfirm viewerCanRevise viewerCanWithdraw\n    ceiling { amount currency }\n    provider { id name }\n    types { code label }\n    ...OfferScope\n  }\n": types.OfferCardFragmentDoc,
    "\n  fragment OfferToRevise on Offer {\n    ...OfferCard\n    description\n  }\n": types.OfferToReviseFragmentDoc,
    "\n  mutation ReviseOffer($input: ReviseOfferInput!) {\n    reviseOffer(input: $input) {\n      __typename\n      ... on Offer { ...OfferToRevise }\n      ...Why\n    }\n  }\n": types.ReviseOfferDocument,
    "\n  mutation PublishOffer($input: PublishOfferInput!) {\n    publishOffer(input: $input) {\n      __typename\n      ... on Offer { ...OfferCard }\n      ...Why\n    }\n  }\n": types.PublishOfferDocument,
    "\n  mutation ConfirmOffer($input: ConfirmOfferInput!) {\n    confirmOffer(input: $input) {\n      __typename\n      ... on Offer { ...OfferCard }\n      ...Why\n    }\n  }\n": types.ConfirmOfferDocument,
    "\n  mutation WithdrawOffer($input: WithdrawOfferInput!) {\n    withdrawOffer(input: $input) {\n      __typename\n      ... on Offer { ...OfferCard }\n      ...Why\n    }\n  }\n": types.WithdrawOfferDocument,
    "\n  fragment OfferCatalogue on Instrument {\n    code version\n    assistanceTypes { code label category }\n    articles { number title chapter { number title } }\n    provisions { reference summary article { number } }\n  }\n": types.OfferCatalogueFragmentDoc,
    "\n  query HelpOfOffer($offer: ID!) {\n    offer(id: $offer) { id withdrawalWouldEnd { ...EndingHelp } }\n  }\n": types.HelpOfOfferDocument,
    "\n  query OffersList($filter: OfferFilter, $first: Int, $after: String) {\n    offers(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo { ...Paging }\n      nodes { ...OfferRow }\n    }\n    about { now }\n  }\n  fragment OfferRow on Offer {\n    id title state confirmedAt staleAt languages conditions\n    provider { id name kind }\n    types { code label }\n    ...OfferScope\n  }\n  fragment OfferScope on Offer {\n    scope { wholeConvention chapters articles provisions }\n    eligible { everyState leastDevelopedOnly regionalGroups participants { code name } except { code name } }\n  }\n": types.OffersListDocument,
    "\n  query OfferChoices($instrument: String!) {\n    instrument(code: $instrument) { code assistanceTypes { code label } articles { number shortTitle } }\n    providers { id name fictional }\n  }\n": types.OfferChoicesDocument,
    "\n  query OfferPage($id: ID!) {\n    offer(id: $id) {\n      ...OfferRow\n      description mode legalTraditions opens closes capacityPerYear capacityTaken contact publishedAt\n      withdrawnReason viewerCanConfirm\n      ceiling { amount currency }\n      needsThatFit freshnessDays\n    }\n    about { now }\n  }\n": types.OfferPageDocument,
    "\n  query ParticipantNames {\n    participants(fictional: false) {\n      totalCount\n      nodes { code alsoCalled }\n    }\n  }\n": types.ParticipantNamesDocument,
    "\n  query ParticipantTiles {\n    participants(fictional: false) {\n      totalCount\n      nodes { code name status regionalGroup leastDeveloped signedOn depositedOn statusSource }\n    }\n  }\n": types.ParticipantTilesDocument,
    "\n  query PrerequisiteGraphShown($participant: String!, $instrument: String!) {\n    participant(code: $participant) { code name }\n    prerequisiteGraph(participant: $participant, instrument: $instrument) { ...PrerequisiteGraph }\n  }\n": types.PrerequisiteGraphShownDocument,
    "\n  fragment PrerequisiteGraph on PrerequisiteGraph {\n    openNeeds\n    articles { ...ArticleInGraph }\n    links { ...LinkInGraph }\n    order { canStart article { number shortTitle } }\n  }\n": types.PrerequisiteGraphFragmentDoc,
    "\n  fragment ArticleInGraph on ArticleInGraph {\n    standing needs needsWaiting startAtOnce\n    article { number title shortTitle }\n    waitsFor { number }\n    answered { compliance appliedDirectly provision { reference label } }\n  }\n": types.ArticleInGraphFragmentDoc,
    "\n  fragment LinkInGraph on PrerequisiteLink {\n    strength reason\n    article { number shortTitle }\n    prerequisite { number shortTitle }\n    waitsFor { number }\n  }\n": types.LinkInGraphFragmentDoc,
    "\n  query PrerequisiteStates($fictional: Boolean!) {\n    participants(fictional: $fictional) { totalCount nodes { code name } }\n  }\n": types.PrerequisiteStatesDocument,
    "\n  query NeedPlaces($participant: String!) {\n    needOrder(participant: $participant) {\n      revision\n      needs { id provision { reference article { number } } }\n    }\n  }\n": types.NeedPlacesDocument,
    "\n  mutation PutNeedsFirst($input: OrderNeedsInput!) {\n    orderNeeds(input: $input) {\n      __typename\n      ... on NeedOrder { revision }\n      ... on Conflict { code message path currentRevision }\n      ...Why\n    }\n  }\n": types.PutNeedsFirstDocument,
    "\n  fragment JobInList on Job { id name status next tries error createdAt }\n": types.JobInListFragmentDoc,
    "\n  fragment MailInList on Mail { id to name language status subject text attempts messageId error createdAt }\n": types.MailInListFragmentDoc,
    "\n  query JobsList($statuses: [OpenJobStatus!], $first: Int = 50, $after: String) {\n    jobs(statuses: $statuses, first: $first, after: $after) {\n      totalCount\n      pageInfo { ...Paging }\n      nodes { ...JobInList }\n    }\n  }\n": types.JobsListDocument,
    "\n  query MailsList($statuses: [MailStatus!], $first: Int = 50, $after: String) {\n    mails(statuses: $statuses, first: $first, after: $after) {\n      totalCount\n      pageInfo { ...Paging }\n      nodes { ...MailInList }\n    }\n  }\n": types.MailsListDocument,
    "\n  query WorkCounts {\n    sendsMail\n    jobsWaiting: jobs(statuses: [WAITING, RUNNING], first: 1) { totalCount }\n    jobsDead: jobs(statuses: [DEAD], first: 1) { totalCount }\n    mailsWaiting: mails(statuses: [WAITING, SENDING], first: 1) { totalCount }\n    mailsInDoubt: mails(statuses: [IN_DOUBT], first: 1) { totalCount }\n    mailsFailed: mails(statuses: [FAILED], first: 1) { totalCount }\n    mailsSent: mails(statuses: [SENT], first: 1) { totalCount }\n  }\n": types.WorkCountsDocument,
    "\n  mutation RunJobAgain($input: RunJobAgainInput!) {\n    runJobAgain(input: $input) { __typename ...JobInList ...Why }\n  }\n": types.RunJobAgainDocument,
    "\n  mutation DropJob($input: DropJobInput!) {\n    dropJob(input: $input) { __typename ... on Job { id } ...Why }\n  }\n": types.DropJobDocument,
    "\n  mutation SendMailAgain($input: SendMailAgainInput!) {\n    sendMailAgain(input: $input) { __typename ...MailInList ...Why }\n  }\n": types.SendMailAgainDocument,
    "\n  mutation ConfirmMailArrived($input: ConfirmMailArrivedInput!) {\n    confirmMailArrived(input: $input) { __typename ...MailInList ...Why }\n  }\n": types.ConfirmMailArrivedDocument,
    "\n  fragment Why on Refusal { code message path }\n": types.WhyFragmentDoc,
    "\n  fragment Paging on PageInfo { hasNextPage endCursor }\n": types.PagingFragmentDoc,
    "\n  query OpenChecklist($id: ID!) {\n    assessment(id: $id) {\n      ...ChecklistHead\n      allAnswers { ...AnswerInList }\n    }\n  }\n": types.OpenChecklistDocument,
    "\n  query ChecklistsRoute($participant: String!, $first: Int = 50, $after: String) {\n    assessments(filter: { participants: [$participant] }, first: $first, after: $after) {\n      totalCount\n      pageInfo { ...Paging }\n      nodes { ...AssessmentInList }\n    }\n  }\n": types.ChecklistsRouteDocument,
    "\n  query OpenCyclesOfState($participant: String!, $first: Int = 50, $after: String) {\n    cycles(open: true, first: $first, after: $after) {\n      totalCount\n      pageInfo { ...Paging }\n      nodes { ...OpenCycles }\n    }\n  }\n": types.OpenCyclesOfStateDocument,
    "\n  query CycleRoute($id: ID!) {\n    cycle(id: $id) { ...CycleInList }\n  }\n": types.CycleRouteDocument,
    "\n  query MatchRoute($id: ID!) {\n    match(id: $id) {\n      ...MatchWhole\n      need {\n        result beneficiary ownContribution targetDate languages\n        resultTranslation beneficiaryTranslation ownContributionTranslation\n        resultLanguage beneficiaryLanguage ownContributionLanguage\n      }\n      offer { description contact languages mode }\n    }\n  }\n": types.MatchRouteDocument,
    "\n  query MatchingRoute($first: Int = 100, $after: String) {\n    offers(filter: { mine: true }, first: $first, after: $after) {\n      totalCount\n      pageInfo { ...Paging }\n      nodes { id title state needsThatFit }\n    }\n  }\n": types.MatchingRouteDocument,
    "\n  query MatchingOffer($offer: ID!, $first: Int = 20, $after: String, $includeBlocked: Boolean) {\n    offer(id: $offer) {\n      ...OfferCard\n      ...WhyNotOnOffer\n      matches(first: $first, after: $after, includeBlocked: $includeBlocked) {\n        totalCount\n        pageInfo { ...Paging }\n        nodes { ...FitOnMatch ...NeedOfMatch }\n      }\n    }\n  }\n": types.MatchingOfferDocument,
    "\n  query NeedsInOrder($participant: String!) {\n    needOrder(participant: $participant) {\n      revision\n      viewerCanOrder\n      unlocksMost { reference }\n      needs { ...NeedInOrder }\n    }\n  }\n": types.NeedsInOrderDocument,
    "\n  query OpenNeeds($participant: String!, $first: Int = 100, $after: String) {\n    needs(\n      filter: { participants: [$participant], coverage: [UNMET, OFFERED, AGREED, UNDER_WAY] }\n      first: $first\n      after: $after\n    ) {\n      totalCount\n      pageInfo { ...Paging }\n      nodes { ...NeedInOrder }\n    }\n  }\n": types.OpenNeedsDocument,
    "\n  query ClosedNeeds(\n    $participant: String!\n    $text: String\n    $conventions: [String!]\n    $first: Int = 50\n    $after: String\n  ) {\n    needs(\n      filter: {\n        participants: [$participant]\n        conventions: $conventions\n        coverage: [MET, WITHDRAWN]\n        text: $text\n      }\n      first: $first\n      after: $after\n    ) {\n      totalCount\n      pageInfo { ...Paging }\n      nodes { ...NeedInOrder }\n    }\n  }\n": types.ClosedNeedsDocument,
    "\n  query NewOfferRoute($fictional: Boolean!) {\n    about { instruments { ...OfferCatalogue } }\n    participants(fictional: $fictional) { nodes { code name alsoCalled } }\n  }\n": types.NewOfferRouteDocument,
    "\n  query OffersForUsRoute($participant: String!, $first: Int = 20, $after: String) {\n    needTotals(filter: { participants: [$participant] }) { open withOffer }\n    offersThatFit(participant: $participant, first: $first, after: $after) {\n      totalCount\n      pageInfo { ...Paging }\n      nodes { ...OfferForUs }\n    }\n  }\n": types.OffersForUsRouteDocument,
    "\n  query OurOffersRoute($first: Int = 50, $after: String) {\n    offers(filter: { mine: true }, first: $first, after: $after) {\n      totalCount\n      pageInfo { ...Paging }\n      nodes { ...OfferCard }\n    }\n  }\n": types.OurOffersRouteDocument,
    "\n  query ReviseOfferRoute($offer: ID!, $fictional: Boolean!) {\n    offer(id: $offer) { ...OfferToRevise }\n    about { instruments { ...OfferCatalogue } }\n    participants(fictional: $fictional) { nodes { code name alsoCalled } }\n  }\n": types.ReviseOfferRouteDocument,
    "\n  query SubmissionRoute($id: ID!, $after: String) {\n    assessment(id: $id) {\n      ...ChecklistHead\n      reviewedRevision\n      answers(first: 12, after: $after) {\n        totalCount\n        pageInfo { ...Paging }\n        nodes { ...ReviewedAnswer }\n      }\n    }\n  }\n": types.SubmissionRouteDocument,
    "\n  query SubmissionsRoute($instrument: String!, $cycle: String, $cycles: [String!]) {\n    about { now }\n    indicators(input: { instrument: $instrument, cycle: $cycle }) { ...IndicatorFigures }\n    all: assessments(filter: { instrument: $instrument, cycles: $cycles }, first: 1) { totalCount }\n    toReview: assessments(filter: { instrument: $instrument, cycles: $cycles, statuses: [SUBMITTED] }, first: 1) {\n      totalCount\n    }\n    returned: assessments(filter: { instrument: $instrument, cycles: $cycles, returned: true }, first: 1) {\n      totalCount\n    }\n    silentGaps(instrument: $instrument) { ...SilentGaps }\n  }\n": types.SubmissionsRouteDocument,
    "\n  query SubmissionsInbox($filter: AssessmentFilter, $first: Int = 50, $after: String) {\n    assessments(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo { ...Paging }\n      nodes { ...AssessmentInList }\n    }\n  }\n": types.SubmissionsInboxDocument,
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
export function graphql(source: "\n  query DeviceCopy {\n    viewer {\n      id\n      deviceCopy { key days sees }\n    }\n  }\n"): (typeof documents)["\n  query DeviceCopy {\n    viewer {\n      id\n      deviceCopy { key days sees }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AboutData {\n    about {\n      now demo population cycles weightsVersion\n      instruments { code title version }\n      sources { title text compiled }\n      reported { numerator denominator definition }\n    }\n  }\n"): (typeof documents)["\n  query AboutData {\n    about {\n      now demo population cycles weightsVersion\n      instruments { code title version }\n      sources { title text compiled }\n      reported { numerator denominator definition }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) { __typename ... on Viewer { id } ...Why }\n  }\n"): (typeof documents)["\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) { __typename ... on Viewer { id } ...Why }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetPassword($input: SetPasswordInput!) {\n    setPassword(input: $input) { __typename ... on Viewer { id } ...Why }\n  }\n"): (typeof documents)["\n  mutation SetPassword($input: SetPasswordInput!) {\n    setPassword(input: $input) { __typename ... on Viewer { id } ...Why }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) { __typename ... on PasswordChanged { ok } ...Why }\n  }\n"): (typeof documents)["\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) { __typename ... on PasswordChanged { ok } ...Why }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateToken($input: CreateTokenInput!) {\n    createToken(input: $input) { __typename ... on CreatedToken { token expiresAt } ...Why }\n  }\n"): (typeof documents)["\n  mutation CreateToken($input: CreateTokenInput!) {\n    createToken(input: $input) { __typename ... on CreatedToken { token expiresAt } ...Why }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DemoNames {\n    participants(fictional: true) { nodes { code name } }\n    providers { id name }\n  }\n"): (typeof documents)["\n  query DemoNames {\n    participants(fictional: true) { nodes { code name } }\n    providers { id name }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Sessions {\n    viewer { id sessions { id kind label createdAt expiresAt current } }\n  }\n"): (typeof documents)["\n  query Sessions {\n    viewer { id sessions { id kind label createdAt expiresAt current } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndSession($input: EndSessionInput!) {\n    endSession(input: $input) { __typename ... on Session { id } ...Why }\n  }\n"): (typeof documents)["\n  mutation EndSession($input: EndSessionInput!) {\n    endSession(input: $input) { __typename ... on Session { id } ...Why }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndOtherSessions($input: EndOtherSessionsInput!) {\n    endOtherSessions(input: $input) { __typename ... on Viewer { id } ...Why }\n  }\n"): (typeof documents)["\n  mutation EndOtherSessions($input: EndOtherSessionsInput!) {\n    endOtherSessions(input: $input) { __typename ... on Viewer { id } ...Why }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChooseLanguage($input: ChooseLanguageInput!) {\n    chooseLanguage(input: $input) {\n      __typename\n    }\n  }\n"): (typeof documents)["\n  mutation ChooseLanguage($input: ChooseLanguageInput!) {\n    chooseLanguage(input: $input) {\n      __typename\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Shell {\n    viewer {\n      id\n      name\n      email\n      audience\n      chosenLanguage\n      roles {\n        role\n        participant {\n          code\n          name\n        }\n        provider {\n          id\n          name\n        }\n      }\n      waiting {\n        kind\n        count\n      }\n    }\n    about {\n      now\n      demo\n      population\n      cycles\n      instruments {\n        code\n        version\n        title\n        convention { code title shortTitle }\n      }\n      instrument {\n        code\n        title\n      }\n      reported {\n        numerator\n        denominator\n      }\n    }\n  }\n"): (typeof documents)["\n  query Shell {\n    viewer {\n      id\n      name\n      email\n      audience\n      chosenLanguage\n      roles {\n        role\n        participant {\n          code\n          name\n        }\n        provider {\n          id\n          name\n        }\n      }\n      waiting {\n        kind\n        count\n      }\n    }\n    about {\n      now\n      demo\n      population\n      cycles\n      instruments {\n        code\n        version\n        title\n        convention { code title shortTitle }\n      }\n      instrument {\n        code\n        title\n      }\n      reported {\n        numerator\n        denominator\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOut {\n    signOut {\n      ok\n    }\n  }\n"): (typeof documents)["\n  mutation SignOut {\n    signOut {\n      ok\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ActivitiesList($filter: ActivityFilter, $first: Int, $after: String) {\n    activities(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo { ...Paging }\n      nodes { ...ActivityInBrief provisions { reference } types { code label } }\n    }\n  }\n  fragment ActivityInBrief on Activity {\n    id title status starts ends\n    participants { code name }\n    organizations { role provider { id name } }\n  }\n"): (typeof documents)["\n  query ActivitiesList($filter: ActivityFilter, $first: Int, $after: String) {\n    activities(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo { ...Paging }\n      nodes { ...ActivityInBrief provisions { reference } types { code label } }\n    }\n  }\n  fragment ActivityInBrief on Activity {\n    id title status starts ends\n    participants { code name }\n    organizations { role provider { id name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmAnswers($input: ConfirmAnswersInput!) {\n    confirmAnswers(input: $input) {\n      __typename\n      ... on ConfirmedAnswers {\n        assessment { id revision answeredCount gapCount silentGapCount }\n        answers { ...AnswerInList changedAt changedBy }\n        refused { provision { reference } code message }\n      }\n      ...Why\n    }\n  }\n"): (typeof documents)["\n  mutation ConfirmAnswers($input: ConfirmAnswersInput!) {\n    confirmAnswers(input: $input) {\n      __typename\n      ... on ConfirmedAnswers {\n        assessment { id revision answeredCount gapCount silentGapCount }\n        answers { ...AnswerInList changedAt changedBy }\n        refused { provision { reference } code message }\n      }\n      ...Why\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReadAnswer($assessment: ID!, $provision: String!) {\n    answer(assessment: $assessment, provision: $provision) {\n      ...AnswerForm\n      ...AnswerContext\n    }\n  }\n"): (typeof documents)["\n  query ReadAnswer($assessment: ID!, $provision: String!) {\n    answer(assessment: $assessment, provision: $provision) {\n      ...AnswerForm\n      ...AnswerContext\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WholeChecklist($id: ID!) {\n    assessment(id: $id) {\n      id\n      allAnswers { ...AnswerForm }\n    }\n  }\n"): (typeof documents)["\n  query WholeChecklist($id: ID!) {\n    assessment(id: $id) {\n      id\n      allAnswers { ...AnswerForm }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReportRoute($fictional: Boolean!) {\n    participants(fictional: $fictional) { totalCount nodes { code name } }\n  }\n"): (typeof documents)["\n  query ReportRoute($fictional: Boolean!) {\n    participants(fictional: $fictional) { totalCount nodes { code name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CyclesInBrief($first: Int = 50, $after: String) {\n    cycles(first: $first, after: $after) {\n      totalCount\n      pageInfo { ...Paging }\n      nodes { id cycle instrument { code title } }\n    }\n  }\n"): (typeof documents)["\n  query CyclesInBrief($first: Int = 50, $after: String) {\n    cycles(first: $first, after: $after) {\n      totalCount\n      pageInfo { ...Paging }\n      nodes { id cycle instrument { code title } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StatesInCycle($id: ID!, $filter: StatesInCycleFilter, $first: Int = 50, $after: String) {\n    cycle(id: $id) {\n      id\n      following {\n        states(filter: $filter, first: $first, after: $after) {\n          totalCount\n          pageInfo { ...Paging }\n          nodes {\n            participant { code name regionalGroup }\n            status stage late submittedAt\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query StatesInCycle($id: ID!, $filter: StatesInCycleFilter, $first: Int = 50, $after: String) {\n    cycle(id: $id) {\n      id\n      following {\n        states(filter: $filter, first: $first, after: $after) {\n          totalCount\n          pageInfo { ...Paging }\n          nodes {\n            participant { code name regionalGroup }\n            status stage late submittedAt\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CycleInList on Cycle {\n    id cycle revision deadline openedAt closedAt remindDays viewerCanChange viewerCanClose\n    instrument { code title }\n    partyTexts { language text }\n    invitedTexts { language text }\n    following {\n      counts { status states submitted submittedLate begun notBegun overdue }\n    }\n  }\n"): (typeof documents)["\n  fragment CycleInList on Cycle {\n    id cycle revision deadline openedAt closedAt remindDays viewerCanChange viewerCanClose\n    instrument { code title }\n    partyTexts { language text }\n    invitedTexts { language text }\n    following {\n      counts { status states submitted submittedLate begun notBegun overdue }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CyclesRoute($open: Boolean, $first: Int = 50, $after: String) {\n    cycles(open: $open, first: $first, after: $after) {\n      totalCount\n      pageInfo { ...Paging }\n      nodes { ...CycleInList }\n    }\n  }\n"): (typeof documents)["\n  query CyclesRoute($open: Boolean, $first: Int = 50, $after: String) {\n    cycles(open: $open, first: $first, after: $after) {\n      totalCount\n      pageInfo { ...Paging }\n      nodes { ...CycleInList }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CycleWording($deadline: Date!) {\n    cycleWording(deadline: $deadline) { language party invited }\n  }\n"): (typeof documents)["\n  query CycleWording($deadline: Date!) {\n    cycleWording(deadline: $deadline) { language party invited }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenCycle($input: OpenCycleInput!) {\n    openCycle(input: $input) { __typename ... on Cycle { ...CycleInList } ...Why }\n  }\n"): (typeof documents)["\n  mutation OpenCycle($input: OpenCycleInput!) {\n    openCycle(input: $input) { __typename ... on Cycle { ...CycleInList } ...Why }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeCycle($input: ChangeCycleInput!) {\n    changeCycle(input: $input) { __typename ... on Cycle { ...CycleInList } ...Why }\n  }\n"): (typeof documents)["\n  mutation ChangeCycle($input: ChangeCycleInput!) {\n    changeCycle(input: $input) { __typename ... on Cycle { ...CycleInList } ...Why }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseCycle($input: CloseCycleInput!) {\n    closeCycle(input: $input) { __typename ... on Cycle { ...CycleInList } ...Why }\n  }\n"): (typeof documents)["\n  mutation CloseCycle($input: CloseCycleInput!) {\n    closeCycle(input: $input) { __typename ... on Cycle { ...CycleInList } ...Why }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ChecklistHead on Assessment {\n    id status revision cycle answeredCount provisionCount gapCount silentGapCount commentCount carriedCount consulted channel helped source sourceDay\n    submittedAt acceptedAt returnedAt submittedRevision contentHash\n    viewerCanAnswer viewerCanChooseVisibility viewerCanSubmit viewerCanTakeUp viewerCanReview assignedProvisions\n    participant { code name fictional languages }\n    previous { id cycle }\n    openedCycle { id deadline closedAt }\n    cycleText submittedLate\n    instrument {\n      code title version\n      assistanceTypes { code label category }\n      challenges { code label }\n      questions {\n        code provision kind text hint required when unit min max limit rows\n        options { code label }\n        columns { code label kind options { code label } }\n      }\n      provisions {\n        reference title summary shortTitle summarySource obligationLevel priorityArea\n        article { number title shortTitle chapter { number title } }\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment ChecklistHead on Assessment {\n    id status revision cycle answeredCount provisionCount gapCount silentGapCount commentCount carriedCount consulted channel helped source sourceDay\n    submittedAt acceptedAt returnedAt submittedRevision contentHash\n    viewerCanAnswer viewerCanChooseVisibility viewerCanSubmit viewerCanTakeUp viewerCanReview assignedProvisions\n    participant { code name fictional languages }\n    previous { id cycle }\n    openedCycle { id deadline closedAt }\n    cycleText submittedLate\n    instrument {\n      code title version\n      assistanceTypes { code label category }\n      challenges { code label }\n      questions {\n        code provision kind text hint required when unit min max limit rows\n        options { code label }\n        columns { code label kind options { code label } }\n      }\n      provisions {\n        reference title summary shortTitle summarySource obligationLevel priorityArea\n        article { number title shortTitle chapter { number title } }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AnswerInList on Answer {\n    id confirmed compliance visibility noneRequired missingReplies\n    provision { reference }\n    assistanceWanted { type { code } }\n    comments { number text field answered }\n  }\n"): (typeof documents)["\n  fragment AnswerInList on Answer {\n    id confirmed compliance visibility noneRequired missingReplies\n    provision { reference }\n    assistanceWanted { type { code } }\n    comments { number text field answered }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AnswerForm on Answer {\n    id revision confirmed compliance law practice noneRequired visibility changedAt changedBy\n    language secondLanguage lawTranslation practiceTranslation lawLanguage practiceLanguage\n    provision { reference }\n    challenges { code label }\n    figures { year count note noteTranslation noteLanguage }\n    replies { question value language translation }\n    missingReplies\n    measures {\n      title kind status citation url summary practice titleTranslation summaryTranslation practiceTranslation\n      titleLanguage summaryLanguage practiceLanguage\n      evidence { ...EvidenceRow }\n    }\n    assistanceWanted {\n      type { code label category }\n      category subject result beneficiary ownContribution horizon languages budgetBand\n      subjectTranslation resultTranslation beneficiaryTranslation ownContributionTranslation\n      subjectLanguage resultLanguage beneficiaryLanguage ownContributionLanguage\n    }\n    assistanceReceived { type { code label } providerName providerNameTranslation providerNameLanguage from until }\n    comments { ...CommentOn }\n    changes { field at by byViewer }\n  }\n"): (typeof documents)["\n  fragment AnswerForm on Answer {\n    id revision confirmed compliance law practice noneRequired visibility changedAt changedBy\n    language secondLanguage lawTranslation practiceTranslation lawLanguage practiceLanguage\n    provision { reference }\n    challenges { code label }\n    figures { year count note noteTranslation noteLanguage }\n    replies { question value language translation }\n    missingReplies\n    measures {\n      title kind status citation url summary practice titleTranslation summaryTranslation practiceTranslation\n      titleLanguage summaryLanguage practiceLanguage\n      evidence { ...EvidenceRow }\n    }\n    assistanceWanted {\n      type { code label category }\n      category subject result beneficiary ownContribution horizon languages budgetBand\n      subjectTranslation resultTranslation beneficiaryTranslation ownContributionTranslation\n      subjectLanguage resultLanguage beneficiaryLanguage ownContributionLanguage\n    }\n    assistanceReceived { type { code label } providerName providerNameTranslation providerNameLanguage from until }\n    comments { ...CommentOn }\n    changes { field at by byViewer }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AnswerContext on Answer {\n    id\n    previous { ...AnswerForm assessment { id cycle } }\n    buildsOn {\n      strength reason answered\n      article { number shortTitle }\n      gaps { reference }\n    }\n  }\n"): (typeof documents)["\n  fragment AnswerContext on Answer {\n    id\n    previous { ...AnswerForm assessment { id cycle } }\n    buildsOn {\n      strength reason answered\n      article { number shortTitle }\n      gaps { reference }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SyncAnswer($input: SyncAnswerInput!) {\n    syncAnswer(input: $input) {\n      __typename\n      ... on SyncedAnswer {\n        answer {\n          ...AnswerForm\n          assessment { id revision status answeredCount }\n        }\n        open { field mine theirs both }\n        carriedTo\n      }\n      ... on Conflict { currentRevision }\n      ...Why\n    }\n  }\n"): (typeof documents)["\n  mutation SyncAnswer($input: SyncAnswerInput!) {\n    syncAnswer(input: $input) {\n      __typename\n      ... on SyncedAnswer {\n        answer {\n          ...AnswerForm\n          assessment { id revision status answeredCount }\n        }\n        open { field mine theirs both }\n        carriedTo\n      }\n      ... on Conflict { currentRevision }\n      ...Why\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerProvision($input: AnswerProvisionInput!) {\n    answerProvision(input: $input) {\n      __typename\n      ... on Answer {\n        ...AnswerForm\n        assessment { id revision status answeredCount }\n      }\n      ... on Conflict { currentRevision }\n      ...Why\n    }\n  }\n"): (typeof documents)["\n  mutation AnswerProvision($input: AnswerProvisionInput!) {\n    answerProvision(input: $input) {\n      __typename\n      ... on Answer {\n        ...AnswerForm\n        assessment { id revision status answeredCount }\n      }\n      ... on Conflict { currentRevision }\n      ...Why\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenAssessment($input: OpenAssessmentInput!) {\n    openAssessment(input: $input) {\n      __typename\n      ... on Assessment { id status revision cycle }\n      ...Why\n    }\n  }\n"): (typeof documents)["\n  mutation OpenAssessment($input: OpenAssessmentInput!) {\n    openAssessment(input: $input) {\n      __typename\n      ... on Assessment { id status revision cycle }\n      ...Why\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitAssessment($input: SubmitAssessmentInput!) {\n    submitAssessment(input: $input) {\n      __typename\n      ... on Assessment { ...ChecklistHead }\n      ...Why\n    }\n  }\n"): (typeof documents)["\n  mutation SubmitAssessment($input: SubmitAssessmentInput!) {\n    submitAssessment(input: $input) {\n      __typename\n      ... on Assessment { ...ChecklistHead }\n      ...Why\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeUpAssessment($input: TakeUpAssessmentInput!) {\n    takeUpAssessment(input: $input) {\n      __typename\n      ... on Assessment { ...ChecklistHead }\n      ...Why\n    }\n  }\n"): (typeof documents)["\n  mutation TakeUpAssessment($input: TakeUpAssessmentInput!) {\n    takeUpAssessment(input: $input) {\n      __typename\n      ... on Assessment { ...ChecklistHead }\n      ...Why\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReviewAssessment($input: ReviewAssessmentInput!) {\n    reviewAssessment(input: $input) {\n      __typename\n      ... on Assessment { id status acceptedAt returnedAt commentCount revision viewerCanReview }\n      ...Why\n    }\n  }\n"): (typeof documents)["\n  mutation ReviewAssessment($input: ReviewAssessmentInput!) {\n    reviewAssessment(input: $input) {\n      __typename\n      ... on Assessment { id status acceptedAt returnedAt commentCount revision viewerCanReview }\n      ...Why\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AssessmentInList on Assessment {\n    id status revision cycle channel helped answeredCount provisionCount gapCount silentGapCount commentCount\n    submittedAt acceptedAt returnedAt submittedRevision contentHash changedSinceLast\n    participant { code name regionalGroup status fictional }\n    instrument { code title }\n    previous { id }\n    openedCycle { id deadline closedAt }\n    submittedLate\n    viewerCanReview viewerCanAnswer\n  }\n"): (typeof documents)["\n  fragment AssessmentInList on Assessment {\n    id status revision cycle channel helped answeredCount provisionCount gapCount silentGapCount commentCount\n    submittedAt acceptedAt returnedAt submittedRevision contentHash changedSinceLast\n    participant { code name regionalGroup status fictional }\n    instrument { code title }\n    previous { id }\n    openedCycle { id deadline closedAt }\n    submittedLate\n    viewerCanReview viewerCanAnswer\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OpenCycles on Cycle {\n    id cycle deadline closedAt\n    textFor(participant: $participant)\n    instrument { code title }\n  }\n"): (typeof documents)["\n  fragment OpenCycles on Cycle {\n    id cycle deadline closedAt\n    textFor(participant: $participant)\n    instrument { code title }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HelpOfSubmission($assessment: ID!) {\n    assessment(id: $assessment) { id submissionWouldEnd { ...EndingHelp } }\n  }\n"): (typeof documents)["\n  query HelpOfSubmission($assessment: ID!) {\n    assessment(id: $assessment) { id submissionWouldEnd { ...EndingHelp } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EvidenceRow on EvidenceFile {\n    id sha256 name kind bytes url revision storedAt visibility\n    earlier { id name url }\n  }\n"): (typeof documents)["\n  fragment EvidenceRow on EvidenceFile {\n    id sha256 name kind bytes url revision storedAt visibility\n    earlier { id name url }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EvidenceRoom($assessment: ID!) {\n    assessment(id: $assessment) {\n      id\n      participant { code name }\n      evidenceRoom { usedBytes mostBytes mostFileBytes }\n    }\n  }\n"): (typeof documents)["\n  query EvidenceRoom($assessment: ID!) {\n    assessment(id: $assessment) {\n      id\n      participant { code name }\n      evidenceRoom { usedBytes mostBytes mostFileBytes }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FilesOfChecklist($id: ID!) {\n    assessment(id: $id) {\n      id\n      allAnswers {\n        id\n        provision { reference }\n        measures { evidence { id sha256 } }\n      }\n    }\n  }\n"): (typeof documents)["\n  query FilesOfChecklist($id: ID!) {\n    assessment(id: $id) {\n      id\n      allAnswers {\n        id\n        provision { reference }\n        measures { evidence { id sha256 } }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Guide on Guide {\n    about whatIsAsked evidence language\n    passages { title part url paragraphs }\n  }\n"): (typeof documents)["\n  fragment Guide on Guide {\n    about whatIsAsked evidence language\n    passages { title part url paragraphs }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReadGuide($instrument: String!) {\n    instrument(code: $instrument) {\n      code\n      articles { number guide { ...Guide } }\n      provisions { reference guide { ...Guide } }\n    }\n  }\n"): (typeof documents)["\n  query ReadGuide($instrument: String!) {\n    instrument(code: $instrument) {\n      code\n      articles { number guide { ...Guide } }\n      provisions { reference guide { ...Guide } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GuideOfNeed($need: ID!) {\n    need(id: $need) {\n      id\n      provision { reference guide { ...Guide } article { number guide { ...Guide } } }\n    }\n  }\n"): (typeof documents)["\n  query GuideOfNeed($need: ID!) {\n    need(id: $need) {\n      id\n      provision { reference guide { ...Guide } article { number guide { ...Guide } } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AnswersForDevice($id: ID!) {\n    assessment(id: $id) {\n      id\n      allAnswers {\n        ...AnswerForm\n        ...AnswerContext\n      }\n    }\n  }\n"): (typeof documents)["\n  query AnswersForDevice($id: ID!) {\n    assessment(id: $id) {\n      id\n      allAnswers {\n        ...AnswerForm\n        ...AnswerContext\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WishedHelp($input: WishInput!) {\n    wishedHelp(input: $input) {\n      offersThatFit\n      offers { ...OfferBesideWish }\n      nearest { ...OfferBesideWish }\n      alreadyAsked { ...AskedAlready }\n    }\n  }\n"): (typeof documents)["\n  query WishedHelp($input: WishInput!) {\n    wishedHelp(input: $input) {\n      offersThatFit\n      offers { ...OfferBesideWish }\n      nearest { ...OfferBesideWish }\n      alreadyAsked { ...AskedAlready }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OfferBesideWish on OfferForWish {\n    score\n    offer { id title provider { id name } }\n    parts { code points of sentence }\n    blockers { code sentence }\n  }\n"): (typeof documents)["\n  fragment OfferBesideWish on OfferForWish {\n    score\n    offer { id title provider { id name } }\n    parts { code points of sentence }\n    blockers { code sentence }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AskedAlready on AlreadyAsked {\n    kind exact providerName until\n    provision { reference }\n    need { id state coverage }\n    match { id stage offer { id title provider { id name } } }\n    activity { id title }\n    assessment { id cycle instrument { title } }\n  }\n"): (typeof documents)["\n  fragment AskedAlready on AlreadyAsked {\n    kind exact providerName until\n    provision { reference }\n    need { id state coverage }\n    match { id stage offer { id title provider { id name } } }\n    activity { id title }\n    assessment { id cycle instrument { title } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MeasuresToReuse($id: ID!, $first: Int = 100, $after: String) {\n    assessment(id: $id) {\n      id\n      answers(first: $first, after: $after) {\n        totalCount\n        pageInfo { ...Paging }\n        nodes {\n          id\n          provision { reference }\n          measures {\n            title kind status citation url summary practice titleTranslation summaryTranslation practiceTranslation\n            titleLanguage summaryLanguage practiceLanguage\n            evidence { id sha256 }\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query MeasuresToReuse($id: ID!, $first: Int = 100, $after: String) {\n    assessment(id: $id) {\n      id\n      answers(first: $first, after: $after) {\n        totalCount\n        pageInfo { ...Paging }\n        nodes {\n          id\n          provision { reference }\n          measures {\n            title kind status citation url summary practice titleTranslation summaryTranslation practiceTranslation\n            titleLanguage summaryLanguage practiceLanguage\n            evidence { id sha256 }\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PaperInstrument on Instrument {\n    code title version versions\n    assistanceTypes { code label category }\n    challenges { code label }\n    provisions {\n      reference title summary shortTitle obligationLevel\n      article { number title chapter { number title } }\n    }\n    questions { code provision kind text options { code label } columns { code label kind options { code label } } rows }\n  }\n"): (typeof documents)["\n  fragment PaperInstrument on Instrument {\n    code title version versions\n    assistanceTypes { code label category }\n    challenges { code label }\n    provisions {\n      reference title summary shortTitle obligationLevel\n      article { number title chapter { number title } }\n    }\n    questions { code provision kind text options { code label } columns { code label kind options { code label } } rows }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PaperRoute($code: String!, $version: String) {\n    instrument(code: $code, version: $version) { ...PaperInstrument }\n  }\n"): (typeof documents)["\n  query PaperRoute($code: String!, $version: String) {\n    instrument(code: $code, version: $version) { ...PaperInstrument }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RegisterReport($input: RegisterReportInput!) {\n    registerReport(input: $input) {\n      __typename\n      ... on Assessment { id status submittedRevision }\n      ...Why\n    }\n  }\n"): (typeof documents)["\n  mutation RegisterReport($input: RegisterReportInput!) {\n    registerReport(input: $input) {\n      __typename\n      ... on Assessment { id status submittedRevision }\n      ...Why\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TypeInStates {\n    participants { nodes { code name } }\n    invented: participants(fictional: true) { nodes { code name } }\n  }\n"): (typeof documents)["\n  query TypeInStates {\n    participants { nodes { code name } }\n    invented: participants(fictional: true) { nodes { code name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReceiptRoute($id: ID!, $number: Int, $first: Int = 50, $after: String) {\n    assessment(id: $id) {\n      id cycle status submittedRevision acceptedAt reviewedRevision contentHash provisionCount viewerCanReview viewerCanAnswer\n      participant { code name }\n      instrument { code title assistanceTypes { code label category } challenges { code label } }\n      receipts(first: $first, after: $after) {\n        totalCount\n        pageInfo { ...Paging }\n        nodes { id number submittedAt }\n      }\n      receipt(number: $number) {\n        id number submittedAt submittedBy channel consulted contentHash salt answeredCount content\n        unanswered { reference }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ReceiptRoute($id: ID!, $number: Int, $first: Int = 50, $after: String) {\n    assessment(id: $id) {\n      id cycle status submittedRevision acceptedAt reviewedRevision contentHash provisionCount viewerCanReview viewerCanAnswer\n      participant { code name }\n      instrument { code title assistanceTypes { code label category } challenges { code label } }\n      receipts(first: $first, after: $after) {\n        totalCount\n        pageInfo { ...Paging }\n        nodes { id number submittedAt }\n      }\n      receipt(number: $number) {\n        id number submittedAt submittedBy channel consulted contentHash salt answeredCount content\n        unanswered { reference }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ComparedAnswers on Comparison {\n    sameCount\n    before { number submittedAt assessment { id cycle } }\n    after { number submittedAt assessment { id cycle } }\n    changed(first: 15, after: $after) {\n      totalCount\n      pageInfo { ...Paging }\n      nodes {\n        fields\n        provision { reference summary shortTitle article { number title } }\n        before { ...AnswerForm }\n        after { ...AnswerForm }\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment ComparedAnswers on Comparison {\n    sameCount\n    before { number submittedAt assessment { id cycle } }\n    after { number submittedAt assessment { id cycle } }\n    changed(first: 15, after: $after) {\n      totalCount\n      pageInfo { ...Paging }\n      nodes {\n        fields\n        provision { reference summary shortTitle article { number title } }\n        before { ...AnswerForm }\n        after { ...AnswerForm }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CompareRoute($id: ID!, $with: ID, $number: Int, $until: Int, $after: String) {\n    assessment(id: $id) {\n      id cycle submittedRevision\n      participant { code name }\n      instrument { code title assistanceTypes { code label category } challenges { code label } }\n      comparedWith(assessment: $with, number: $number, until: $until) { ...ComparedAnswers }\n    }\n  }\n"): (typeof documents)["\n  query CompareRoute($id: ID!, $with: ID, $number: Int, $until: Int, $after: String) {\n    assessment(id: $id) {\n      id cycle submittedRevision\n      participant { code name }\n      instrument { code title assistanceTypes { code label category } challenges { code label } }\n      comparedWith(assessment: $with, number: $number, until: $until) { ...ComparedAnswers }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Comparable($participant: String!, $first: Int = 100, $after: String) {\n    assessments(filter: { participants: [$participant] }, first: $first, after: $after) {\n      totalCount\n      pageInfo { ...Paging }\n      nodes { id cycle submittedRevision instrument { code title } }\n    }\n  }\n"): (typeof documents)["\n  query Comparable($participant: String!, $first: Int = 100, $after: String) {\n    assessments(filter: { participants: [$participant] }, first: $first, after: $after) {\n      totalCount\n      pageInfo { ...Paging }\n      nodes { id cycle submittedRevision instrument { code title } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReplyToComment($input: ReplyToCommentInput!) {\n    replyToComment(input: $input) {\n      __typename\n      ... on Answer { id comments { ...CommentOn } }\n      ...Why\n    }\n  }\n"): (typeof documents)["\n  mutation ReplyToComment($input: ReplyToCommentInput!) {\n    replyToComment(input: $input) {\n      __typename\n      ... on Answer { id comments { ...CommentOn } }\n      ...Why\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CommentOn on Comment { number text at by field answered reply { text language translation at by } }\n"): (typeof documents)["\n  fragment CommentOn on Comment { number text at by field answered reply { text language translation at by } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Lacks($id: ID!) {\n    assessment(id: $id) { id lacks { provision { reference } code field entry count } }\n  }\n"): (typeof documents)["\n  query Lacks($id: ID!) {\n    assessment(id: $id) { id lacks { provision { reference } code field entry count } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SinceReview($id: ID!, $after: String) {\n    assessment(id: $id) { id sinceReview { ...ComparedAnswers } }\n  }\n"): (typeof documents)["\n  query SinceReview($id: ID!, $after: String) {\n    assessment(id: $id) { id sinceReview { ...ComparedAnswers } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment IndicatorFigures on Indicator { code label numerator denominator percent definition }\n"): (typeof documents)["\n  fragment IndicatorFigures on Indicator { code label numerator denominator percent definition }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LongestWaiting($first: Int = 100, $after: String) {\n    about { now }\n    assessments(filter: { statuses: [SUBMITTED] }, first: $first, after: $after) {\n      totalCount\n      pageInfo { ...Paging }\n      nodes { ...AssessmentInList }\n    }\n  }\n"): (typeof documents)["\n  query LongestWaiting($first: Int = 100, $after: String) {\n    about { now }\n    assessments(filter: { statuses: [SUBMITTED] }, first: $first, after: $after) {\n      totalCount\n      pageInfo { ...Paging }\n      nodes { ...AssessmentInList }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReviewedAnswer on Answer {\n    ...AnswerForm\n    previous { ...AnswerForm assessment { id cycle } }\n  }\n"): (typeof documents)["\n  fragment ReviewedAnswer on Answer {\n    ...AnswerForm\n    previous { ...AnswerForm assessment { id cycle } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SilentGaps on SilentGapList {\n    totalCount gapAnswers\n    nodes { participant { code name } provisions { reference } }\n  }\n"): (typeof documents)["\n  fragment SilentGaps on SilentGapList {\n    totalCount gapAnswers\n    nodes { participant { code name } provisions { reference } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ColleaguesOfChecklist($id: ID!) {\n    assessment(id: $id) {\n      id viewerCanAssign\n      colleagues { id name focalPoint onlyAssigned isViewer }\n      assignments {\n        revision\n        parts { ...AssignedPart }\n        nobodys { reference article { number } }\n      }\n      readyMarks { provision { reference } stands }\n      noteCounts { provision { reference } field article { number } open unread }\n    }\n  }\n"): (typeof documents)["\n  query ColleaguesOfChecklist($id: ID!) {\n    assessment(id: $id) {\n      id viewerCanAssign\n      colleagues { id name focalPoint onlyAssigned isViewer }\n      assignments {\n        revision\n        parts { ...AssignedPart }\n        nobodys { reference article { number } }\n      }\n      readyMarks { provision { reference } stands }\n      noteCounts { provision { reference } field article { number } open unread }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AssignedPart on Assignment {\n    id due answered ready late whole personId\n    person { id name isViewer }\n    article { number title shortTitle }\n    provisions { reference }\n    next { reference }\n  }\n"): (typeof documents)["\n  fragment AssignedPart on Assignment {\n    id due answered ready late whole personId\n    person { id name isViewer }\n    article { number title shortTitle }\n    provisions { reference }\n    next { reference }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ColleaguesAtAnswer($assessment: ID!, $provision: String!) {\n    answer(assessment: $assessment, provision: $provision) {\n      id\n      ready { at by byViewer stands changedBy }\n      notes { ...NoteThread }\n    }\n  }\n"): (typeof documents)["\n  query ColleaguesAtAnswer($assessment: ID!, $provision: String!) {\n    answer(assessment: $assessment, provision: $provision) {\n      id\n      ready { at by byViewer stands changedBy }\n      notes { ...NoteThread }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NoteThread on NoteThread {\n    id field article { number } resolvedAt resolvedBy unread\n    notes { id at by byViewer text toViewer deletedAt }\n  }\n"): (typeof documents)["\n  fragment NoteThread on NoteThread {\n    id field article { number } resolvedAt resolvedBy unread\n    notes { id at by byViewer text toViewer deletedAt }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FieldHistory($assessment: ID!, $provision: String!, $field: String!, $before: Int) {\n    answer(assessment: $assessment, provision: $provision) {\n      id\n      history(field: $field, before: $before) {\n        earlier\n        versions { revision at by byViewer value was chosen byFile report }\n      }\n    }\n  }\n"): (typeof documents)["\n  query FieldHistory($assessment: ID!, $provision: String!, $field: String!, $before: Int) {\n    answer(assessment: $assessment, provision: $provision) {\n      id\n      history(field: $field, before: $before) {\n        earlier\n        versions { revision at by byViewer value was chosen byFile report }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyQuestions {\n    viewer {\n      id\n      myQuestions { ...AssignedPart assessment { id cycle instrument { code title } } }\n      unreadNotes { provision { reference title } field article { number title } unread assessment { id cycle } }\n    }\n  }\n"): (typeof documents)["\n  query MyQuestions {\n    viewer {\n      id\n      myQuestions { ...AssignedPart assessment { id cycle instrument { code title } } }\n      unreadNotes { provision { reference title } field article { number title } unread assessment { id cycle } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AssignProvisions($input: AssignProvisionsInput!) {\n    assignProvisions(input: $input) { __typename ... on Assessment { id } ...Why }\n  }\n"): (typeof documents)["\n  mutation AssignProvisions($input: AssignProvisionsInput!) {\n    assignProvisions(input: $input) { __typename ... on Assessment { id } ...Why }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UnassignProvisions($input: UnassignProvisionsInput!) {\n    unassignProvisions(input: $input) { __typename ... on Assessment { id } ...Why }\n  }\n"): (typeof documents)["\n  mutation UnassignProvisions($input: UnassignProvisionsInput!) {\n    unassignProvisions(input: $input) { __typename ... on Assessment { id } ...Why }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LimitContributor($input: LimitContributorInput!) {\n    limitContributor(input: $input) { __typename ... on Colleague { id name onlyAssigned } ...Why }\n  }\n"): (typeof documents)["\n  mutation LimitContributor($input: LimitContributorInput!) {\n    limitContributor(input: $input) { __typename ... on Colleague { id name onlyAssigned } ...Why }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkReady($input: MarkReadyInput!) {\n    markReady(input: $input) {\n      __typename\n      ... on Assessment { id readyMarks { provision { reference } stands } }\n      ...Why\n    }\n  }\n"): (typeof documents)["\n  mutation MarkReady($input: MarkReadyInput!) {\n    markReady(input: $input) {\n      __typename\n      ... on Assessment { id readyMarks { provision { reference } stands } }\n      ...Why\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WriteNote($input: WriteNoteInput!) {\n    writeNote(input: $input) { __typename ... on NoteThread { ...NoteThread } ...Why }\n  }\n"): (typeof documents)["\n  mutation WriteNote($input: WriteNoteInput!) {\n    writeNote(input: $input) { __typename ... on NoteThread { ...NoteThread } ...Why }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResolveNote($input: ResolveNoteInput!) {\n    resolveNote(input: $input) { __typename ... on NoteThread { ...NoteThread } ...Why }\n  }\n"): (typeof documents)["\n  mutation ResolveNote($input: ResolveNoteInput!) {\n    resolveNote(input: $input) { __typename ... on NoteThread { ...NoteThread } ...Why }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteNote($input: DeleteNoteInput!) {\n    deleteNote(input: $input) { __typename ... on NoteThread { ...NoteThread } ...Why }\n  }\n"): (typeof documents)["\n  mutation DeleteNote($input: DeleteNoteInput!) {\n    deleteNote(input: $input) { __typename ... on NoteThread { ...NoteThread } ...Why }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReadNotes($input: ReadNotesInput!) {\n    readNotes(input: $input) { __typename ... on Assessment { id } ...Why }\n  }\n"): (typeof documents)["\n  mutation ReadNotes($input: ReadNotesInput!) {\n    readNotes(input: $input) { __typename ... on Assessment { id } ...Why }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RevisionsOfChecklist($id: ID!) {\n    assessment(id: $id) { id allAnswers { ...AnswerForm } }\n  }\n"): (typeof documents)["\n  query RevisionsOfChecklist($id: ID!) {\n    assessment(id: $id) { id allAnswers { ...AnswerForm } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ChecklistStanding on Assessment {\n    id status revision answeredCount submittedAt acceptedAt returnedAt submittedRevision contentHash\n    viewerCanAnswer viewerCanChooseVisibility viewerCanSubmit viewerCanTakeUp viewerCanReview\n  }\n"): (typeof documents)["\n  fragment ChecklistStanding on Assessment {\n    id status revision answeredCount submittedAt acceptedAt returnedAt submittedRevision contentHash\n    viewerCanAnswer viewerCanChooseVisibility viewerCanSubmit viewerCanTakeUp viewerCanReview\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription ChecklistChanged($assessment: ID!, $window: ID!) {\n    checklistChanged(assessment: $assessment, window: $window) {\n      presenceSeconds\n      people { name byViewer places { provision { reference } field } }\n      assessment { ...ChecklistStanding }\n      answers { ...AnswerForm }\n      noted { reference }\n      marked { reference }\n    }\n  }\n"): (typeof documents)["\n  subscription ChecklistChanged($assessment: ID!, $window: ID!) {\n    checklistChanged(assessment: $assessment, window: $window) {\n      presenceSeconds\n      people { name byViewer places { provision { reference } field } }\n      assessment { ...ChecklistStanding }\n      answers { ...AnswerForm }\n      noted { reference }\n      marked { reference }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TellPresence($input: TellPresenceInput!) {\n    tellPresence(input: $input) {\n      __typename\n      ... on PresenceTold { until }\n      ...Why\n    }\n  }\n"): (typeof documents)["\n  mutation TellPresence($input: TellPresenceInput!) {\n    tellPresence(input: $input) {\n      __typename\n      ... on PresenceTold { until }\n      ...Why\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CarriedBriefly($id: ID!, $after: String) {\n    assessment(id: $id) {\n      id\n      carried(first: 50, after: $after) {\n        totalCount\n        pageInfo { ...Paging }\n        nodes {\n          id rule at toVersion reason\n          provision { reference }\n          to { reference }\n          parked { field }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query CarriedBriefly($id: ID!, $after: String) {\n    assessment(id: $id) {\n      id\n      carried(first: 50, after: $after) {\n        totalCount\n        pageInfo { ...Paging }\n        nodes {\n          id rule at toVersion reason\n          provision { reference }\n          to { reference }\n          parked { field }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CarriedAnswers($id: ID!, $after: String) {\n    assessment(id: $id) {\n      id\n      carried(first: 6, after: $after) {\n        totalCount\n        pageInfo { ...Paging }\n        nodes {\n          id rule at fromVersion toVersion reason\n          provision { reference shortTitle }\n          to { reference }\n          parked { field why reason }\n          answer { ...AnswerForm }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query CarriedAnswers($id: ID!, $after: String) {\n    assessment(id: $id) {\n      id\n      carried(first: 6, after: $after) {\n        totalCount\n        pageInfo { ...Paging }\n        nodes {\n          id rule at fromVersion toVersion reason\n          provision { reference shortTitle }\n          to { reference }\n          parked { field why reason }\n          answer { ...AnswerForm }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query KeyFigures($input: IndicatorsInput!) {\n    indicators(input: $input) { code label numerator denominator percent }\n  }\n"): (typeof documents)["\n  query KeyFigures($input: IndicatorsInput!) {\n    indicators(input: $input) { code label numerator denominator percent }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ConsultationOn($code: String!) {\n    instrument(code: $code) {\n      code version title state decision decidedOn openComments\n      convention { code title }\n      provisions { reference label shortTitle summary article { number title } }\n      questions { code provision kind text hint required when options { code label } unit min max limit rows columns { code label kind options { code label } } }\n    }\n  }\n"): (typeof documents)["\n  query ConsultationOn($code: String!) {\n    instrument(code: $code) {\n      code version title state decision decidedOn openComments\n      convention { code title }\n      provisions { reference label shortTitle summary article { number title } }\n      questions { code provision kind text hint required when options { code label } unit min max limit rows columns { code label kind options { code label } } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CommentsInConsultation($code: String!, $open: Boolean, $first: Int = 50, $after: String) {\n    instrument(code: $code) {\n      code version\n      consultation(open: $open, first: $first, after: $after) {\n        totalCount\n        pageInfo { ...Paging }\n        nodes {\n          id revision version questionCode provision { reference } at participant { code name } text byViewer settledAt\n          replies { id at participant { code name } text byViewer }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query CommentsInConsultation($code: String!, $open: Boolean, $first: Int = 50, $after: String) {\n    instrument(code: $code) {\n      code version\n      consultation(open: $open, first: $first, after: $after) {\n        totalCount\n        pageInfo { ...Paging }\n        nodes {\n          id revision version questionCode provision { reference } at participant { code name } text byViewer settledAt\n          replies { id at participant { code name } text byViewer }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SayOfInstrument($input: CommentOnInstrumentInput!) {\n    commentOnInstrument(input: $input) { __typename ... on ConsultationComment { id revision } ... on Refusal { ...Why } }\n  }\n"): (typeof documents)["\n  mutation SayOfInstrument($input: CommentOnInstrumentInput!) {\n    commentOnInstrument(input: $input) { __typename ... on ConsultationComment { id revision } ... on Refusal { ...Why } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReplyInConsultation($input: ReplyToConsultationInput!) {\n    replyToConsultation(input: $input) { __typename ... on ConsultationComment { id revision settledAt } ... on Refusal { ...Why } }\n  }\n"): (typeof documents)["\n  mutation ReplyInConsultation($input: ReplyToConsultationInput!) {\n    replyToConsultation(input: $input) { __typename ... on ConsultationComment { id revision settledAt } ... on Refusal { ...Why } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SettleInConsultation($input: SettleConsultationInput!) {\n    settleConsultation(input: $input) { __typename ... on ConsultationComment { id revision settledAt } ... on Refusal { ...Why } }\n  }\n"): (typeof documents)["\n  mutation SettleInConsultation($input: SettleConsultationInput!) {\n    settleConsultation(input: $input) { __typename ... on ConsultationComment { id revision settledAt } ... on Refusal { ...Why } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription ConsultationHeard($code: String!) {\n    instrumentChanged(code: $code) { instrument { code openComments } }\n  }\n"): (typeof documents)["\n  subscription ConsultationHeard($code: String!) {\n    instrumentChanged(code: $code) { instrument { code openComments } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnderConsultation {\n    instruments { code version title state openComments convention { code title } }\n  }\n"): (typeof documents)["\n  query UnderConsultation {\n    instruments { code version title state openComments convention { code title } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InstrumentsOfAll {\n    instruments {\n      code version title state decision decidedOn provisionCount questionCount\n      convention { code title }\n    }\n  }\n"): (typeof documents)["\n  query InstrumentsOfAll {\n    instruments {\n      code version title state decision decidedOn provisionCount questionCount\n      convention { code title }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DraftInWriting($code: String!) {\n    instrumentDraft(code: $code) { instrument revision next file changedAt changedBy faults { severity path sentence } }\n  }\n"): (typeof documents)["\n  query DraftInWriting($code: String!) {\n    instrumentDraft(code: $code) { instrument revision next file changedAt changedBy faults { severity path sentence } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DraftsInWriting {\n    instrumentDrafts { instrument revision changedAt changedBy }\n  }\n"): (typeof documents)["\n  query DraftsInWriting {\n    instrumentDrafts { instrument revision changedAt changedBy }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WriteDraft($input: WriteInstrumentDraftInput!) {\n    writeInstrumentDraft(input: $input) {\n      __typename\n      ... on InstrumentDraft { instrument revision next file changedAt changedBy faults { severity path sentence } }\n      ... on Refusal { ...Why }\n      ... on Conflict { currentRevision theirs }\n    }\n  }\n"): (typeof documents)["\n  mutation WriteDraft($input: WriteInstrumentDraftInput!) {\n    writeInstrumentDraft(input: $input) {\n      __typename\n      ... on InstrumentDraft { instrument revision next file changedAt changedBy faults { severity path sentence } }\n      ... on Refusal { ...Why }\n      ... on Conflict { currentRevision theirs }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BeginDraft($input: BeginInstrumentDraftInput!) {\n    beginInstrumentDraft(input: $input) { __typename ... on InstrumentDraft { instrument revision } ... on Refusal { ...Why } }\n  }\n"): (typeof documents)["\n  mutation BeginDraft($input: BeginInstrumentDraftInput!) {\n    beginInstrumentDraft(input: $input) { __typename ... on InstrumentDraft { instrument revision } ... on Refusal { ...Why } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DropDraft($input: DropInstrumentDraftInput!) {\n    dropInstrumentDraft(input: $input) { __typename ... on DroppedInstrumentDraft { instrument } ... on Refusal { ...Why } }\n  }\n"): (typeof documents)["\n  mutation DropDraft($input: DropInstrumentDraftInput!) {\n    dropInstrumentDraft(input: $input) { __typename ... on DroppedInstrumentDraft { instrument } ... on Refusal { ...Why } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdvanceInstrument($input: AdvanceInstrumentInput!) {\n    advanceInstrument(input: $input) {\n      __typename\n      ... on Instrument { version state }\n      ... on Refusal { ...Why }\n    }\n  }\n"): (typeof documents)["\n  mutation AdvanceInstrument($input: AdvanceInstrumentInput!) {\n    advanceInstrument(input: $input) {\n      __typename\n      ... on Instrument { version state }\n      ... on Refusal { ...Why }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InstrumentFile($code: String!) {\n    instrument(code: $code) { file }\n  }\n"): (typeof documents)["\n  query InstrumentFile($code: String!) {\n    instrument(code: $code) { file }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription InstrumentWritten($code: String!) {\n    instrumentChanged(code: $code) { draft { revision } }\n  }\n"): (typeof documents)["\n  subscription InstrumentWritten($code: String!) {\n    instrumentChanged(code: $code) { draft { revision } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query KnownParts {\n    instruments { code version assistanceTypes { code label } challenges { code label } }\n    participants { totalCount nodes { code name } }\n  }\n"): (typeof documents)["\n  query KnownParts {\n    instruments { code version assistanceTypes { code label } challenges { code label } }\n    participants { totalCount nodes { code name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MatchesInBrief($provider: ID!) {\n    proposed: matches(filter: { providers: [$provider], stages: [PROPOSED] }, first: 1) { totalCount }\n    contacted: matches(filter: { providers: [$provider], stages: [CONTACTED] }, first: 1) { totalCount }\n    agreed: matches(filter: { providers: [$provider], stages: [AGREED] }, first: 1) { totalCount }\n    delivering: matches(filter: { providers: [$provider], stages: [DELIVERING] }, first: 1) { totalCount }\n    done: matches(filter: { providers: [$provider], stages: [DONE] }, first: 1) { totalCount }\n  }\n"): (typeof documents)["\n  query MatchesInBrief($provider: ID!) {\n    proposed: matches(filter: { providers: [$provider], stages: [PROPOSED] }, first: 1) { totalCount }\n    contacted: matches(filter: { providers: [$provider], stages: [CONTACTED] }, first: 1) { totalCount }\n    agreed: matches(filter: { providers: [$provider], stages: [AGREED] }, first: 1) { totalCount }\n    delivering: matches(filter: { providers: [$provider], stages: [DELIVERING] }, first: 1) { totalCount }\n    done: matches(filter: { providers: [$provider], stages: [DONE] }, first: 1) { totalCount }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MatchesScreen($filter: MatchFilter, $first: Int = 50, $after: String) {\n    matches(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo { ...Paging }\n      nodes { ...MatchWhole }\n    }\n  }\n"): (typeof documents)["\n  query MatchesScreen($filter: MatchFilter, $first: Int = 50, $after: String) {\n    matches(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo { ...Paging }\n      nodes { ...MatchWhole }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WhyNotOnOffer on Offer {\n    needsThatDoNotFit { outOfScope typeNotOffered neither otherwise }\n  }\n"): (typeof documents)["\n  fragment WhyNotOnOffer on Offer {\n    needsThatDoNotFit { outOfScope typeNotOffered neither otherwise }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FitOnMatch on Match {\n    id revision score stage overdue waitingSince agreedBy turn viewerCan viewerSides note: message weightsVersion\n    blockers { code sentence }\n    cautions { code sentence }\n    parts { code points of sentence }\n  }\n"): (typeof documents)["\n  fragment FitOnMatch on Match {\n    id revision score stage overdue waitingSince agreedBy turn viewerCan viewerSides note: message weightsVersion\n    blockers { code sentence }\n    cautions { code sentence }\n    parts { code points of sentence }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OfferOfMatch on Match {\n    offer { ...OfferInBrief }\n  }\n  fragment OfferInBrief on Offer {\n    id title state confirmedAt staleAt\n    provider { id name }\n  }\n"): (typeof documents)["\n  fragment OfferOfMatch on Match {\n    offer { ...OfferInBrief }\n  }\n  fragment OfferInBrief on Offer {\n    id title state confirmedAt staleAt\n    provider { id name }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NeedOfMatch on Match {\n    need {\n      id subject language secondLanguage subjectTranslation subjectLanguage horizon coverage vague\n      participant { code name }\n      type { code label }\n      provision { reference summary article { number title } }\n    }\n  }\n"): (typeof documents)["\n  fragment NeedOfMatch on Match {\n    need {\n      id subject language secondLanguage subjectTranslation subjectLanguage horizon coverage vague\n      participant { code name }\n      type { code label }\n      provision { reference summary article { number title } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MatchWhole on Match {\n    ...FitOnMatch\n    ...OfferOfMatch\n    ...NeedOfMatch\n    steps { stage side at by reason opened why }\n    activity { id title status starts ends }\n  }\n"): (typeof documents)["\n  fragment MatchWhole on Match {\n    ...FitOnMatch\n    ...OfferOfMatch\n    ...NeedOfMatch\n    steps { stage side at by reason opened why }\n    activity { id title status starts ends }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EndingHelp on HelpThatEnds {\n    stage placeGivenBack\n    activity { id title }\n    match {\n      id\n      offer { id title provider { id name } }\n      need { id subject participant { code name } provision { reference } type { code label } }\n    }\n  }\n"): (typeof documents)["\n  fragment EndingHelp on HelpThatEnds {\n    stage placeGivenBack\n    activity { id title }\n    match {\n      id\n      offer { id title provider { id name } }\n      need { id subject participant { code name } provision { reference } type { code label } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HelpOfMatch($match: ID!) {\n    match(id: $match) { id decliningWouldEnd { ...EndingHelp } }\n  }\n"): (typeof documents)["\n  query HelpOfMatch($match: ID!) {\n    match(id: $match) { id decliningWouldEnd { ...EndingHelp } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposeMatch($input: ProposeMatchInput!) {\n    proposeMatch(input: $input) {\n      __typename\n      ... on Match { ...MatchWhole }\n      ...Why\n    }\n  }\n"): (typeof documents)["\n  mutation ProposeMatch($input: ProposeMatchInput!) {\n    proposeMatch(input: $input) {\n      __typename\n      ... on Match { ...MatchWhole }\n      ...Why\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdvanceMatch($input: AdvanceMatchInput!) {\n    advanceMatch(input: $input) {\n      __typename\n      ... on Match { ...MatchWhole }\n      ...Why\n    }\n  }\n"): (typeof documents)["\n  mutation AdvanceMatch($input: AdvanceMatchInput!) {\n    advanceMatch(input: $input) {\n      __typename\n      ... on Match { ...MatchWhole }\n      ...Why\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OffersForNeed($need: ID!, $first: Int = 20, $after: String, $includeBlocked: Boolean) {\n    need(id: $need) {\n      id\n      viewerCanPropose\n      offersThatFit\n      matches(first: $first, after: $after, includeBlocked: $includeBlocked) {\n        totalCount\n        pageInfo { ...Paging }\n        nodes { ...FitOnMatch ...OfferOfMatch }\n      }\n    }\n  }\n"): (typeof documents)["\n  query OffersForNeed($need: ID!, $first: Int = 20, $after: String, $includeBlocked: Boolean) {\n    need(id: $need) {\n      id\n      viewerCanPropose\n      offersThatFit\n      matches(first: $first, after: $after, includeBlocked: $includeBlocked) {\n        totalCount\n        pageInfo { ...Paging }\n        nodes { ...FitOnMatch ...OfferOfMatch }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FitOfOurs on Match {\n    ...FitOnMatch\n    ...OfferOfMatch\n    need {\n      id subject place horizon coverage visibility\n      type { code label }\n      provision { reference article { number title } }\n    }\n  }\n"): (typeof documents)["\n  fragment FitOfOurs on Match {\n    ...FitOnMatch\n    ...OfferOfMatch\n    need {\n      id subject place horizon coverage visibility\n      type { code label }\n      provision { reference article { number title } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OfferForUs on FittingOffer {\n    needsThatFit\n    offer { ...OfferInBrief }\n    matches(first: 3) {\n      totalCount\n      nodes { ...FitOfOurs }\n    }\n  }\n"): (typeof documents)["\n  fragment OfferForUs on FittingOffer {\n    needsThatFit\n    offer { ...OfferInBrief }\n    matches(first: 3) {\n      totalCount\n      nodes { ...FitOfOurs }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FitsOfOffer($offer: ID!, $participant: String!, $first: Int = 20, $after: String) {\n    offer(id: $offer) {\n      id\n      matches(first: $first, after: $after, participant: $participant) {\n        totalCount\n        pageInfo { ...Paging }\n        nodes { ...FitOfOurs }\n      }\n    }\n  }\n"): (typeof documents)["\n  query FitsOfOffer($offer: ID!, $participant: String!, $first: Int = 20, $after: String) {\n    offer(id: $offer) {\n      id\n      matches(first: $first, after: $after, participant: $participant) {\n        totalCount\n        pageInfo { ...Paging }\n        nodes { ...FitOfOurs }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MatrixTable($input: MatrixInput!) {\n    matrix(input: $input) { ...Table }\n  }\n  fragment Table on Matrix {\n    asOf version audience\n    rows { key label }\n    columns { key label }\n    cells { ...Figures }\n    totals { ...Figures }\n  }\n  fragment Figures on MatrixCell {\n    row column needs participants offers providers activities silentGaps\n    coverage { unmet offered agreed underWay met }\n  }\n"): (typeof documents)["\n  query MatrixTable($input: MatrixInput!) {\n    matrix(input: $input) { ...Table }\n  }\n  fragment Table on Matrix {\n    asOf version audience\n    rows { key label }\n    columns { key label }\n    cells { ...Figures }\n    totals { ...Figures }\n  }\n  fragment Figures on MatrixCell {\n    row column needs participants offers providers activities silentGaps\n    coverage { unmet offered agreed underWay met }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription MatrixChanged($input: MatrixInput!) {\n    matrixChanged(input: $input) {\n      __typename\n      ... on Matrix { ...Table }\n      ... on MatrixPatch { asOf version cells { ...Figures } totals { ...Figures } }\n    }\n  }\n"): (typeof documents)["\n  subscription MatrixChanged($input: MatrixInput!) {\n    matrixChanged(input: $input) {\n      __typename\n      ... on Matrix { ...Table }\n      ... on MatrixPatch { asOf version cells { ...Figures } totals { ...Figures } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MatrixChoices($instrument: String!, $fictional: Boolean!) {\n    instrument(code: $instrument) {\n      code\n      assistanceTypes { code label shortLabel category }\n      articles { number title shortTitle chapter { number title } }\n    }\n    participants(fictional: $fictional) { nodes { code name alsoCalled } }\n    providers { id name fictional }\n  }\n"): (typeof documents)["\n  query MatrixChoices($instrument: String!, $fictional: Boolean!) {\n    instrument(code: $instrument) {\n      code\n      assistanceTypes { code label shortLabel category }\n      articles { number title shortTitle chapter { number title } }\n    }\n    participants(fictional: $fictional) { nodes { code name alsoCalled } }\n    providers { id name fictional }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ArticlesOfAreas($instrument: String!) {\n    instrument(code: $instrument) { code provisions { reference priorityArea article { number } } }\n  }\n"): (typeof documents)["\n  query ArticlesOfAreas($instrument: String!) {\n    instrument(code: $instrument) { code provisions { reference priorityArea article { number } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Demand($instrument: String) {\n    articles: matrix(input: { rows: ARTICLE, columns: CATEGORY, instrument: $instrument }) { ...InTotal }\n    types: matrix(input: { rows: TYPE, columns: CATEGORY, instrument: $instrument }) { ...InTotal }\n  }\n  fragment InTotal on Matrix {\n    rows { key label }\n    totals { ...Figures }\n  }\n"): (typeof documents)["\n  query Demand($instrument: String) {\n    articles: matrix(input: { rows: ARTICLE, columns: CATEGORY, instrument: $instrument }) { ...InTotal }\n    types: matrix(input: { rows: TYPE, columns: CATEGORY, instrument: $instrument }) { ...InTotal }\n  }\n  fragment InTotal on Matrix {\n    rows { key label }\n    totals { ...Figures }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Reported($input: IndicatorsInput!) {\n    indicators(input: $input) { code numerator denominator }\n  }\n"): (typeof documents)["\n  query Reported($input: IndicatorsInput!) {\n    indicators(input: $input) { code numerator denominator }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CellNeeds($input: MatrixInput!, $row: String, $column: String, $first: Int, $after: String) {\n    matrixCell(input: $input, row: $row, column: $column) {\n      needRecords(first: $first, after: $after) {\n        totalCount\n        pageInfo { ...Paging }\n        nodes {\n          id subject language secondLanguage subjectTranslation subjectLanguage horizon coverage visibility\n          participant { code name }\n          provision { reference shortTitle summary }\n          type { code label }\n          because { rule version sentence }\n          waitsFor { reference }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query CellNeeds($input: MatrixInput!, $row: String, $column: String, $first: Int, $after: String) {\n    matrixCell(input: $input, row: $row, column: $column) {\n      needRecords(first: $first, after: $after) {\n        totalCount\n        pageInfo { ...Paging }\n        nodes {\n          id subject language secondLanguage subjectTranslation subjectLanguage horizon coverage visibility\n          participant { code name }\n          provision { reference shortTitle summary }\n          type { code label }\n          because { rule version sentence }\n          waitsFor { reference }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CellOffers($input: MatrixInput!, $row: String, $column: String, $first: Int, $after: String) {\n    matrixCell(input: $input, row: $row, column: $column) {\n      offerRecords(first: $first, after: $after) {\n        totalCount\n        pageInfo { ...Paging }\n        nodes { id title confirmedAt staleAt provider { id name } types { code label } }\n      }\n    }\n  }\n"): (typeof documents)["\n  query CellOffers($input: MatrixInput!, $row: String, $column: String, $first: Int, $after: String) {\n    matrixCell(input: $input, row: $row, column: $column) {\n      offerRecords(first: $first, after: $after) {\n        totalCount\n        pageInfo { ...Paging }\n        nodes { id title confirmedAt staleAt provider { id name } types { code label } }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CellActivities($input: MatrixInput!, $row: String, $column: String, $first: Int, $after: String) {\n    matrixCell(input: $input, row: $row, column: $column) {\n      activityRecords(first: $first, after: $after) {\n        totalCount\n        pageInfo { ...Paging }\n        nodes { ...ActivityInBrief }\n      }\n    }\n  }\n"): (typeof documents)["\n  query CellActivities($input: MatrixInput!, $row: String, $column: String, $first: Int, $after: String) {\n    matrixCell(input: $input, row: $row, column: $column) {\n      activityRecords(first: $first, after: $after) {\n        totalCount\n        pageInfo { ...Paging }\n        nodes { ...ActivityInBrief }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NeedsInBrief($participant: String!) {\n    needTotals(filter: { participants: [$participant] }) { coverage { unmet offered agreed underWay met } }\n  }\n"): (typeof documents)["\n  query NeedsInBrief($participant: String!) {\n    needTotals(filter: { participants: [$participant] }) { coverage { unmet offered agreed underWay met } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NeedInOrder on Need {\n    id revision subject place horizon targetDate state coverage vague missing visibility withoutGap alreadyAssistedBy\n    beneficiary result offersThatFit bestScore unlocks viewerCanPlan\n    participant { code name }\n    provision { reference summary article { number title } }\n    type { code label }\n    waitsFor { reference article { number } }\n    because { rule version sentence answer { id visibility assessment { id } provision { reference } } }\n  }\n"): (typeof documents)["\n  fragment NeedInOrder on Need {\n    id revision subject place horizon targetDate state coverage vague missing visibility withoutGap alreadyAssistedBy\n    beneficiary result offersThatFit bestScore unlocks viewerCanPlan\n    participant { code name }\n    provision { reference summary article { number title } }\n    type { code label }\n    waitsFor { reference article { number } }\n    because { rule version sentence answer { id visibility assessment { id } provision { reference } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OrderNeeds($input: OrderNeedsInput!) {\n    orderNeeds(input: $input) {\n      __typename\n      ... on NeedOrder { revision viewerCanOrder unlocksMost { reference } needs { ...NeedInOrder } }\n      ... on Conflict { code message path currentRevision }\n      ...Why\n    }\n  }\n"): (typeof documents)["\n  mutation OrderNeeds($input: OrderNeedsInput!) {\n    orderNeeds(input: $input) {\n      __typename\n      ... on NeedOrder { revision viewerCanOrder unlocksMost { reference } needs { ...NeedInOrder } }\n      ... on Conflict { code message path currentRevision }\n      ...Why\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlanNeed($input: PlanNeedInput!) {\n    planNeed(input: $input) {\n      __typename\n      ... on Need { ...NeedInOrder }\n      ...Why\n    }\n  }\n"): (typeof documents)["\n  mutation PlanNeed($input: PlanNeedInput!) {\n    planNeed(input: $input) {\n      __typename\n      ... on Need { ...NeedInOrder }\n      ...Why\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HelpOfNeed($need: ID!) {\n    need(id: $need) { id withdrawalWouldEnd { ...EndingHelp } }\n  }\n"): (typeof documents)["\n  query HelpOfNeed($need: ID!) {\n    need(id: $need) { id withdrawalWouldEnd { ...EndingHelp } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OpenedHelpOfNeed($need: ID!) {\n    need(id: $need) {\n      id\n      openedHelp { outcome why match { id stage offer { id title provider { id name } } } }\n    }\n  }\n"): (typeof documents)["\n  query OpenedHelpOfNeed($need: ID!) {\n    need(id: $need) {\n      id\n      openedHelp { outcome why match { id stage offer { id title provider { id name } } } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FoundNeeds($filter: NeedFilter, $first: Int, $after: String) {\n    needs(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo { ...Paging }\n      nodes { ...FoundNeed }\n    }\n  }\n  fragment FoundNeed on Need {\n    id subject language secondLanguage subjectTranslation subjectLanguage beneficiary horizon coverage visibility\n    participant { code name }\n    provision { reference shortTitle article { number } }\n    type { code label }\n  }\n"): (typeof documents)["\n  query FoundNeeds($filter: NeedFilter, $first: Int, $after: String) {\n    needs(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo { ...Paging }\n      nodes { ...FoundNeed }\n    }\n  }\n  fragment FoundNeed on Need {\n    id subject language secondLanguage subjectTranslation subjectLanguage beneficiary horizon coverage visibility\n    participant { code name }\n    provision { reference shortTitle article { number } }\n    type { code label }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FoundOwnNeeds($participant: String!, $text: String!, $first: Int = 100, $after: String) {\n    needs(\n      filter: { participants: [$participant], coverage: [UNMET, OFFERED, AGREED, UNDER_WAY], text: $text }\n      first: $first\n      after: $after\n    ) {\n      totalCount\n      pageInfo { ...Paging }\n      nodes { id }\n    }\n  }\n"): (typeof documents)["\n  query FoundOwnNeeds($participant: String!, $text: String!, $first: Int = 100, $after: String) {\n    needs(\n      filter: { participants: [$participant], coverage: [UNMET, OFFERED, AGREED, UNDER_WAY], text: $text }\n      first: $first\n      after: $after\n    ) {\n      totalCount\n      pageInfo { ...Paging }\n      nodes { id }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NeedChoices($instrument: String!, $fictional: Boolean!) {\n    instrument(code: $instrument) {\n      code\n      assistanceTypes { code label }\n      articles { number shortTitle }\n    }\n    participants(fictional: $fictional) { nodes { code name } }\n  }\n"): (typeof documents)["\n  query NeedChoices($instrument: String!, $fictional: Boolean!) {\n    instrument(code: $instrument) {\n      code\n      assistanceTypes { code label }\n      articles { number shortTitle }\n    }\n    participants(fictional: $fictional) { nodes { code name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OfferInWriting($input: OfferInWritingInput!) {\n    offerInWriting(input: $input) { needs states }\n  }\n"): (typeof documents)["\n  query OfferInWriting($input: OfferInWritingInput!) {\n    offerInWriting(input: $input) { needs states }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OfferCard on Offer {\n    id revision title description state confirmedAt staleAt freshnessDays opens closes mode languages conditions contact\n    capacityPerYear capacityTaken withdrawnReason needsThatFit legalTraditions\n    viewerCanConfirm viewerCanRevise viewerCanWithdraw\n    ceiling { amount currency }\n    provider { id name }\n    types { code label }\n    ...OfferScope\n  }\n"): (typeof documents)["\n  fragment OfferCard on Offer {\n    id revision title description state confirmedAt staleAt freshnessDays opens closes mode languages conditions contact\n    capacityPerYear capacityTaken withdrawnReason needsThatFit legalTraditions\n    viewerCanConfirm viewerCanRevise viewerCanWithdraw\n    ceiling { amount currency }\n    provider { id name }\n    types { code label }\n    ...OfferScope\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OfferToRevise on Offer {\n    ...OfferCard\n    description\n  }\n"): (typeof documents)["\n  fragment OfferToRevise on Offer {\n    ...OfferCard\n    description\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReviseOffer($input: ReviseOfferInput!) {\n    reviseOffer(input: $input) {\n      __typename\n      ... on Offer { ...OfferToRevise }\n      ...Why\n    }\n  }\n"): (typeof documents)["\n  mutation ReviseOffer($input: ReviseOfferInput!) {\n    reviseOffer(input: $input) {\n      __typename\n      ... on Offer { ...OfferToRevise }\n      ...Why\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishOffer($input: PublishOfferInput!) {\n    publishOffer(input: $input) {\n      __typename\n      ... on Offer { ...OfferCard }\n      ...Why\n    }\n  }\n"): (typeof documents)["\n  mutation PublishOffer($input: PublishOfferInput!) {\n    publishOffer(input: $input) {\n      __typename\n      ... on Offer { ...OfferCard }\n      ...Why\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmOffer($input: ConfirmOfferInput!) {\n    confirmOffer(input: $input) {\n      __typename\n      ... on Offer { ...OfferCard }\n      ...Why\n    }\n  }\n"): (typeof documents)["\n  mutation ConfirmOffer($input: ConfirmOfferInput!) {\n    confirmOffer(input: $input) {\n      __typename\n      ... on Offer { ...OfferCard }\n      ...Why\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawOffer($input: WithdrawOfferInput!) {\n    withdrawOffer(input: $input) {\n      __typename\n      ... on Offer { ...OfferCard }\n      ...Why\n    }\n  }\n"): (typeof documents)["\n  mutation WithdrawOffer($input: WithdrawOfferInput!) {\n    withdrawOffer(input: $input) {\n      __typename\n      ... on Offer { ...OfferCard }\n      ...Why\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OfferCatalogue on Instrument {\n    code version\n    assistanceTypes { code label category }\n    articles { number title chapter { number title } }\n    provisions { reference summary article { number } }\n  }\n"): (typeof documents)["\n  fragment OfferCatalogue on Instrument {\n    code version\n    assistanceTypes { code label category }\n    articles { number title chapter { number title } }\n    provisions { reference summary article { number } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HelpOfOffer($offer: ID!) {\n    offer(id: $offer) { id withdrawalWouldEnd { ...EndingHelp } }\n  }\n"): (typeof documents)["\n  query HelpOfOffer($offer: ID!) {\n    offer(id: $offer) { id withdrawalWouldEnd { ...EndingHelp } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OffersList($filter: OfferFilter, $first: Int, $after: String) {\n    offers(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo { ...Paging }\n      nodes { ...OfferRow }\n    }\n    about { now }\n  }\n  fragment OfferRow on Offer {\n    id title state confirmedAt staleAt languages conditions\n    provider { id name kind }\n    types { code label }\n    ...OfferScope\n  }\n  fragment OfferScope on Offer {\n    scope { wholeConvention chapters articles provisions }\n    eligible { everyState leastDevelopedOnly regionalGroups participants { code name } except { code name } }\n  }\n"): (typeof documents)["\n  query OffersList($filter: OfferFilter, $first: Int, $after: String) {\n    offers(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo { ...Paging }\n      nodes { ...OfferRow }\n    }\n    about { now }\n  }\n  fragment OfferRow on Offer {\n    id title state confirmedAt staleAt languages conditions\n    provider { id name kind }\n    types { code label }\n    ...OfferScope\n  }\n  fragment OfferScope on Offer {\n    scope { wholeConvention chapters articles provisions }\n    eligible { everyState leastDevelopedOnly regionalGroups participants { code name } except { code name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OfferChoices($instrument: String!) {\n    instrument(code: $instrument) { code assistanceTypes { code label } articles { number shortTitle } }\n    providers { id name fictional }\n  }\n"): (typeof documents)["\n  query OfferChoices($instrument: String!) {\n    instrument(code: $instrument) { code assistanceTypes { code label } articles { number shortTitle } }\n    providers { id name fictional }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OfferPage($id: ID!) {\n    offer(id: $id) {\n      ...OfferRow\n      description mode legalTraditions opens closes capacityPerYear capacityTaken contact publishedAt\n      withdrawnReason viewerCanConfirm\n      ceiling { amount currency }\n      needsThatFit freshnessDays\n    }\n    about { now }\n  }\n"): (typeof documents)["\n  query OfferPage($id: ID!) {\n    offer(id: $id) {\n      ...OfferRow\n      description mode legalTraditions opens closes capacityPerYear capacityTaken contact publishedAt\n      withdrawnReason viewerCanConfirm\n      ceiling { amount currency }\n      needsThatFit freshnessDays\n    }\n    about { now }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ParticipantNames {\n    participants(fictional: false) {\n      totalCount\n      nodes { code alsoCalled }\n    }\n  }\n"): (typeof documents)["\n  query ParticipantNames {\n    participants(fictional: false) {\n      totalCount\n      nodes { code alsoCalled }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ParticipantTiles {\n    participants(fictional: false) {\n      totalCount\n      nodes { code name status regionalGroup leastDeveloped signedOn depositedOn statusSource }\n    }\n  }\n"): (typeof documents)["\n  query ParticipantTiles {\n    participants(fictional: false) {\n      totalCount\n      nodes { code name status regionalGroup leastDeveloped signedOn depositedOn statusSource }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PrerequisiteGraphShown($participant: String!, $instrument: String!) {\n    participant(code: $participant) { code name }\n    prerequisiteGraph(participant: $participant, instrument: $instrument) { ...PrerequisiteGraph }\n  }\n"): (typeof documents)["\n  query PrerequisiteGraphShown($participant: String!, $instrument: String!) {\n    participant(code: $participant) { code name }\n    prerequisiteGraph(participant: $participant, instrument: $instrument) { ...PrerequisiteGraph }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PrerequisiteGraph on PrerequisiteGraph {\n    openNeeds\n    articles { ...ArticleInGraph }\n    links { ...LinkInGraph }\n    order { canStart article { number shortTitle } }\n  }\n"): (typeof documents)["\n  fragment PrerequisiteGraph on PrerequisiteGraph {\n    openNeeds\n    articles { ...ArticleInGraph }\n    links { ...LinkInGraph }\n    order { canStart article { number shortTitle } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ArticleInGraph on ArticleInGraph {\n    standing needs needsWaiting startAtOnce\n    article { number title shortTitle }\n    waitsFor { number }\n    answered { compliance appliedDirectly provision { reference label } }\n  }\n"): (typeof documents)["\n  fragment ArticleInGraph on ArticleInGraph {\n    standing needs needsWaiting startAtOnce\n    article { number title shortTitle }\n    waitsFor { number }\n    answered { compliance appliedDirectly provision { reference label } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LinkInGraph on PrerequisiteLink {\n    strength reason\n    article { number shortTitle }\n    prerequisite { number shortTitle }\n    waitsFor { number }\n  }\n"): (typeof documents)["\n  fragment LinkInGraph on PrerequisiteLink {\n    strength reason\n    article { number shortTitle }\n    prerequisite { number shortTitle }\n    waitsFor { number }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PrerequisiteStates($fictional: Boolean!) {\n    participants(fictional: $fictional) { totalCount nodes { code name } }\n  }\n"): (typeof documents)["\n  query PrerequisiteStates($fictional: Boolean!) {\n    participants(fictional: $fictional) { totalCount nodes { code name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NeedPlaces($participant: String!) {\n    needOrder(participant: $participant) {\n      revision\n      needs { id provision { reference article { number } } }\n    }\n  }\n"): (typeof documents)["\n  query NeedPlaces($participant: String!) {\n    needOrder(participant: $participant) {\n      revision\n      needs { id provision { reference article { number } } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PutNeedsFirst($input: OrderNeedsInput!) {\n    orderNeeds(input: $input) {\n      __typename\n      ... on NeedOrder { revision }\n      ... on Conflict { code message path currentRevision }\n      ...Why\n    }\n  }\n"): (typeof documents)["\n  mutation PutNeedsFirst($input: OrderNeedsInput!) {\n    orderNeeds(input: $input) {\n      __typename\n      ... on NeedOrder { revision }\n      ... on Conflict { code message path currentRevision }\n      ...Why\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment JobInList on Job { id name status next tries error createdAt }\n"): (typeof documents)["\n  fragment JobInList on Job { id name status next tries error createdAt }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MailInList on Mail { id to name language status subject text attempts messageId error createdAt }\n"): (typeof documents)["\n  fragment MailInList on Mail { id to name language status subject text attempts messageId error createdAt }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query JobsList($statuses: [OpenJobStatus!], $first: Int = 50, $after: String) {\n    jobs(statuses: $statuses, first: $first, after: $after) {\n      totalCount\n      pageInfo { ...Paging }\n      nodes { ...JobInList }\n    }\n  }\n"): (typeof documents)["\n  query JobsList($statuses: [OpenJobStatus!], $first: Int = 50, $after: String) {\n    jobs(statuses: $statuses, first: $first, after: $after) {\n      totalCount\n      pageInfo { ...Paging }\n      nodes { ...JobInList }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MailsList($statuses: [MailStatus!], $first: Int = 50, $after: String) {\n    mails(statuses: $statuses, first: $first, after: $after) {\n      totalCount\n      pageInfo { ...Paging }\n      nodes { ...MailInList }\n    }\n  }\n"): (typeof documents)["\n  query MailsList($statuses: [MailStatus!], $first: Int = 50, $after: String) {\n    mails(statuses: $statuses, first: $first, after: $after) {\n      totalCount\n      pageInfo { ...Paging }\n      nodes { ...MailInList }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkCounts {\n    sendsMail\n    jobsWaiting: jobs(statuses: [WAITING, RUNNING], first: 1) { totalCount }\n    jobsDead: jobs(statuses: [DEAD], first: 1) { totalCount }\n    mailsWaiting: mails(statuses: [WAITING, SENDING], first: 1) { totalCount }\n    mailsInDoubt: mails(statuses: [IN_DOUBT], first: 1) { totalCount }\n    mailsFailed: mails(statuses: [FAILED], first: 1) { totalCount }\n    mailsSent: mails(statuses: [SENT], first: 1) { totalCount }\n  }\n"): (typeof documents)["\n  query WorkCounts {\n    sendsMail\n    jobsWaiting: jobs(statuses: [WAITING, RUNNING], first: 1) { totalCount }\n    jobsDead: jobs(statuses: [DEAD], first: 1) { totalCount }\n    mailsWaiting: mails(statuses: [WAITING, SENDING], first: 1) { totalCount }\n    mailsInDoubt: mails(statuses: [IN_DOUBT], first: 1) { totalCount }\n    mailsFailed: mails(statuses: [FAILED], first: 1) { totalCount }\n    mailsSent: mails(statuses: [SENT], first: 1) { totalCount }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RunJobAgain($input: RunJobAgainInput!) {\n    runJobAgain(input: $input) { __typename ...JobInList ...Why }\n  }\n"): (typeof documents)["\n  mutation RunJobAgain($input: RunJobAgainInput!) {\n    runJobAgain(input: $input) { __typename ...JobInList ...Why }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DropJob($input: DropJobInput!) {\n    dropJob(input: $input) { __typename ... on Job { id } ...Why }\n  }\n"): (typeof documents)["\n  mutation DropJob($input: DropJobInput!) {\n    dropJob(input: $input) { __typename ... on Job { id } ...Why }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendMailAgain($input: SendMailAgainInput!) {\n    sendMailAgain(input: $input) { __typename ...MailInList ...Why }\n  }\n"): (typeof documents)["\n  mutation SendMailAgain($input: SendMailAgainInput!) {\n    sendMailAgain(input: $input) { __typename ...MailInList ...Why }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmMailArrived($input: ConfirmMailArrivedInput!) {\n    confirmMailArrived(input: $input) { __typename ...MailInList ...Why }\n  }\n"): (typeof documents)["\n  mutation ConfirmMailArrived($input: ConfirmMailArrivedInput!) {\n    confirmMailArrived(input: $input) { __typename ...MailInList ...Why }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Why on Refusal { code message path }\n"): (typeof documents)["\n  fragment Why on Refusal { code message path }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Paging on PageInfo { hasNextPage endCursor }\n"): (typeof documents)["\n  fragment Paging on PageInfo { hasNextPage endCursor }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OpenChecklist($id: ID!) {\n    assessment(id: $id) {\n      ...ChecklistHead\n      allAnswers { ...AnswerInList }\n    }\n  }\n"): (typeof documents)["\n  query OpenChecklist($id: ID!) {\n    assessment(id: $id) {\n      ...ChecklistHead\n      allAnswers { ...AnswerInList }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ChecklistsRoute($participant: String!, $first: Int = 50, $after: String) {\n    assessments(filter: { participants: [$participant] }, first: $first, after: $after) {\n      totalCount\n      pageInfo { ...Paging }\n      nodes { ...AssessmentInList }\n    }\n  }\n"): (typeof documents)["\n  query ChecklistsRoute($participant: String!, $first: Int = 50, $after: String) {\n    assessments(filter: { participants: [$participant] }, first: $first, after: $after) {\n      totalCount\n      pageInfo { ...Paging }\n      nodes { ...AssessmentInList }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OpenCyclesOfState($participant: String!, $first: Int = 50, $after: String) {\n    cycles(open: true, first: $first, after: $after) {\n      totalCount\n      pageInfo { ...Paging }\n      nodes { ...OpenCycles }\n    }\n  }\n"): (typeof documents)["\n  query OpenCyclesOfState($participant: String!, $first: Int = 50, $after: String) {\n    cycles(open: true, first: $first, after: $after) {\n      totalCount\n      pageInfo { ...Paging }\n      nodes { ...OpenCycles }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CycleRoute($id: ID!) {\n    cycle(id: $id) { ...CycleInList }\n  }\n"): (typeof documents)["\n  query CycleRoute($id: ID!) {\n    cycle(id: $id) { ...CycleInList }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MatchRoute($id: ID!) {\n    match(id: $id) {\n      ...MatchWhole\n      need {\n        result beneficiary ownContribution targetDate languages\n        resultTranslation beneficiaryTranslation ownContributionTranslation\n        resultLanguage beneficiaryLanguage ownContributionLanguage\n      }\n      offer { description contact languages mode }\n    }\n  }\n"): (typeof documents)["\n  query MatchRoute($id: ID!) {\n    match(id: $id) {\n      ...MatchWhole\n      need {\n        result beneficiary ownContribution targetDate languages\n        resultTranslation beneficiaryTranslation ownContributionTranslation\n        resultLanguage beneficiaryLanguage ownContributionLanguage\n      }\n      offer { description contact languages mode }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MatchingRoute($first: Int = 100, $after: String) {\n    offers(filter: { mine: true }, first: $first, after: $after) {\n      totalCount\n      pageInfo { ...Paging }\n      nodes { id title state needsThatFit }\n    }\n  }\n"): (typeof documents)["\n  query MatchingRoute($first: Int = 100, $after: String) {\n    offers(filter: { mine: true }, first: $first, after: $after) {\n      totalCount\n      pageInfo { ...Paging }\n      nodes { id title state needsThatFit }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MatchingOffer($offer: ID!, $first: Int = 20, $after: String, $includeBlocked: Boolean) {\n    offer(id: $offer) {\n      ...OfferCard\n      ...WhyNotOnOffer\n      matches(first: $first, after: $after, includeBlocked: $includeBlocked) {\n        totalCount\n        pageInfo { ...Paging }\n        nodes { ...FitOnMatch ...NeedOfMatch }\n      }\n    }\n  }\n"): (typeof documents)["\n  query MatchingOffer($offer: ID!, $first: Int = 20, $after: String, $includeBlocked: Boolean) {\n    offer(id: $offer) {\n      ...OfferCard\n      ...WhyNotOnOffer\n      matches(first: $first, after: $after, includeBlocked: $includeBlocked) {\n        totalCount\n        pageInfo { ...Paging }\n        nodes { ...FitOnMatch ...NeedOfMatch }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NeedsInOrder($participant: String!) {\n    needOrder(participant: $participant) {\n      revision\n      viewerCanOrder\n      unlocksMost { reference }\n      needs { ...NeedInOrder }\n    }\n  }\n"): (typeof documents)["\n  query NeedsInOrder($participant: String!) {\n    needOrder(participant: $participant) {\n      revision\n      viewerCanOrder\n      unlocksMost { reference }\n      needs { ...NeedInOrder }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OpenNeeds($participant: String!, $first: Int = 100, $after: String) {\n    needs(\n      filter: { participants: [$participant], coverage: [UNMET, OFFERED, AGREED, UNDER_WAY] }\n      first: $first\n      after: $after\n    ) {\n      totalCount\n      pageInfo { ...Paging }\n      nodes { ...NeedInOrder }\n    }\n  }\n"): (typeof documents)["\n  query OpenNeeds($participant: String!, $first: Int = 100, $after: String) {\n    needs(\n      filter: { participants: [$participant], coverage: [UNMET, OFFERED, AGREED, UNDER_WAY] }\n      first: $first\n      after: $after\n    ) {\n      totalCount\n      pageInfo { ...Paging }\n      nodes { ...NeedInOrder }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ClosedNeeds(\n    $participant: String!\n    $text: String\n    $conventions: [String!]\n    $first: Int = 50\n    $after: String\n  ) {\n    needs(\n      filter: {\n        participants: [$participant]\n        conventions: $conventions\n        coverage: [MET, WITHDRAWN]\n        text: $text\n      }\n      first: $first\n      after: $after\n    ) {\n      totalCount\n      pageInfo { ...Paging }\n      nodes { ...NeedInOrder }\n    }\n  }\n"): (typeof documents)["\n  query ClosedNeeds(\n    $participant: String!\n    $text: String\n    $conventions: [String!]\n    $first: Int = 50\n    $after: String\n  ) {\n    needs(\n      filter: {\n        participants: [$participant]\n        conventions: $conventions\n        coverage: [MET, WITHDRAWN]\n        text: $text\n      }\n      first: $first\n      after: $after\n    ) {\n      totalCount\n      pageInfo { ...Paging }\n      nodes { ...NeedInOrder }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NewOfferRoute($fictional: Boolean!) {\n    about { instruments { ...OfferCatalogue } }\n    participants(fictional: $fictional) { nodes { code name alsoCalled } }\n  }\n"): (typeof documents)["\n  query NewOfferRoute($fictional: Boolean!) {\n    about { instruments { ...OfferCatalogue } }\n    participants(fictional: $fictional) { nodes { code name alsoCalled } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OffersForUsRoute($participant: String!, $first: Int = 20, $after: String) {\n    needTotals(filter: { participants: [$participant] }) { open withOffer }\n    offersThatFit(participant: $participant, first: $first, after: $after) {\n      totalCount\n      pageInfo { ...Paging }\n      nodes { ...OfferForUs }\n    }\n  }\n"): (typeof documents)["\n  query OffersForUsRoute($participant: String!, $first: Int = 20, $after: String) {\n    needTotals(filter: { participants: [$participant] }) { open withOffer }\n    offersThatFit(participant: $participant, first: $first, after: $after) {\n      totalCount\n      pageInfo { ...Paging }\n      nodes { ...OfferForUs }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OurOffersRoute($first: Int = 50, $after: String) {\n    offers(filter: { mine: true }, first: $first, after: $after) {\n      totalCount\n      pageInfo { ...Paging }\n      nodes { ...OfferCard }\n    }\n  }\n"): (typeof documents)["\n  query OurOffersRoute($first: Int = 50, $after: String) {\n    offers(filter: { mine: true }, first: $first, after: $after) {\n      totalCount\n      pageInfo { ...Paging }\n      nodes { ...OfferCard }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReviseOfferRoute($offer: ID!, $fictional: Boolean!) {\n    offer(id: $offer) { ...OfferToRevise }\n    about { instruments { ...OfferCatalogue } }\n    participants(fictional: $fictional) { nodes { code name alsoCalled } }\n  }\n"): (typeof documents)["\n  query ReviseOfferRoute($offer: ID!, $fictional: Boolean!) {\n    offer(id: $offer) { ...OfferToRevise }\n    about { instruments { ...OfferCatalogue } }\n    participants(fictional: $fictional) { nodes { code name alsoCalled } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SubmissionRoute($id: ID!, $after: String) {\n    assessment(id: $id) {\n      ...ChecklistHead\n      reviewedRevision\n      answers(first: 12, after: $after) {\n        totalCount\n        pageInfo { ...Paging }\n        nodes { ...ReviewedAnswer }\n      }\n    }\n  }\n"): (typeof documents)["\n  query SubmissionRoute($id: ID!, $after: String) {\n    assessment(id: $id) {\n      ...ChecklistHead\n      reviewedRevision\n      answers(first: 12, after: $after) {\n        totalCount\n        pageInfo { ...Paging }\n        nodes { ...ReviewedAnswer }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SubmissionsRoute($instrument: String!, $cycle: String, $cycles: [String!]) {\n    about { now }\n    indicators(input: { instrument: $instrument, cycle: $cycle }) { ...IndicatorFigures }\n    all: assessments(filter: { instrument: $instrument, cycles: $cycles }, first: 1) { totalCount }\n    toReview: assessments(filter: { instrument: $instrument, cycles: $cycles, statuses: [SUBMITTED] }, first: 1) {\n      totalCount\n    }\n    returned: assessments(filter: { instrument: $instrument, cycles: $cycles, returned: true }, first: 1) {\n      totalCount\n    }\n    silentGaps(instrument: $instrument) { ...SilentGaps }\n  }\n"): (typeof documents)["\n  query SubmissionsRoute($instrument: String!, $cycle: String, $cycles: [String!]) {\n    about { now }\n    indicators(input: { instrument: $instrument, cycle: $cycle }) { ...IndicatorFigures }\n    all: assessments(filter: { instrument: $instrument, cycles: $cycles }, first: 1) { totalCount }\n    toReview: assessments(filter: { instrument: $instrument, cycles: $cycles, statuses: [SUBMITTED] }, first: 1) {\n      totalCount\n    }\n    returned: assessments(filter: { instrument: $instrument, cycles: $cycles, returned: true }, first: 1) {\n      totalCount\n    }\n    silentGaps(instrument: $instrument) { ...SilentGaps }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SubmissionsInbox($filter: AssessmentFilter, $first: Int = 50, $after: String) {\n    assessments(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo { ...Paging }\n      nodes { ...AssessmentInList }\n    }\n  }\n"): (typeof documents)["\n  query SubmissionsInbox($filter: AssessmentFilter, $first: Int = 50, $after: String) {\n    assessments(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo { ...Paging }\n      nodes { ...AssessmentInList }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;