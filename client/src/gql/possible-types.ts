export const possibleTypes: Record<string, string[]> = {
  "AdvanceFormalRequestResult": [
    "Conflict",
    "FormalRequest",
    "Refused"
  ],
  "AdvanceInstrumentResult": [
    "Conflict",
    "Instrument",
    "Refused"
  ],
  "AdvanceMatchResult": [
    "Conflict",
    "Match",
    "Refused"
  ],
  "AnswerProvisionResult": [
    "Answer",
    "Conflict",
    "Refused"
  ],
  "ApplyScenarioResult": [
    "Conflict",
    "Refused",
    "Scenario"
  ],
  "ApproveListingResult": [
    "Conflict",
    "ListingRequest",
    "Refused"
  ],
  "AskForReportResult": [
    "Conflict",
    "Refused",
    "Report"
  ],
  "AskForSubscriptionLinkResult": [
    "Conflict",
    "DigestSubscription",
    "Refused"
  ],
  "AskFormalRequestAgainResult": [
    "Conflict",
    "FormalRequest",
    "Refused"
  ],
  "AskToBeListedResult": [
    "Conflict",
    "ListingAsked",
    "Refused"
  ],
  "AskToSubscribeResult": [
    "Conflict",
    "Refused",
    "SubscriptionAsked"
  ],
  "AssignProvisionsResult": [
    "Assessment",
    "Conflict",
    "Refused"
  ],
  "BeginInstrumentDraftResult": [
    "Conflict",
    "InstrumentDraft",
    "Refused"
  ],
  "ChangeCycleResult": [
    "Conflict",
    "Cycle",
    "Refused"
  ],
  "ChangePasswordResult": [
    "Conflict",
    "PasswordChanged",
    "Refused"
  ],
  "ChangeSubscriptionResult": [
    "Conflict",
    "DigestSubscription",
    "Refused"
  ],
  "ChooseAggregateConsentResult": [
    "AggregateConsent",
    "Conflict",
    "Refused"
  ],
  "ChooseConvergenceResult": [
    "Conflict",
    "ConvergenceChoice",
    "Refused"
  ],
  "ChooseLanguageResult": [
    "Conflict",
    "Refused",
    "Viewer"
  ],
  "CloseCycleResult": [
    "Conflict",
    "Cycle",
    "Refused"
  ],
  "CommentOnInstrumentResult": [
    "Conflict",
    "ConsultationComment",
    "Refused"
  ],
  "ConfirmAnswersResult": [
    "ConfirmedAnswers",
    "Conflict",
    "Refused"
  ],
  "ConfirmListingResult": [
    "Conflict",
    "ListingOfLink",
    "Refused"
  ],
  "ConfirmMailArrivedResult": [
    "Conflict",
    "Mail",
    "Refused"
  ],
  "ConfirmNeedResult": [
    "Conflict",
    "Need",
    "Refused"
  ],
  "ConfirmOfferByLinkResult": [
    "Conflict",
    "Offer",
    "Refused"
  ],
  "ConfirmOfferResult": [
    "Conflict",
    "Offer",
    "Refused"
  ],
  "ConfirmSubscriptionResult": [
    "Conflict",
    "Refused",
    "SubscriptionOfLink"
  ],
  "CorrectActivityResult": [
    "Activity",
    "Conflict",
    "Refused"
  ],
  "CreateTokenResult": [
    "Conflict",
    "CreatedToken",
    "Refused"
  ],
  "DecideOverlapResult": [
    "Conflict",
    "Overlap",
    "Refused"
  ],
  "DecideProposedNeedResult": [
    "Conflict",
    "Refused",
    "SourcedNeed"
  ],
  "DeleteNoteResult": [
    "Conflict",
    "NoteThread",
    "Refused"
  ],
  "DropInstrumentDraftResult": [
    "Conflict",
    "DroppedInstrumentDraft",
    "Refused"
  ],
  "DropJobResult": [
    "Conflict",
    "Job",
    "Refused"
  ],
  "DropScenarioResult": [
    "Conflict",
    "DroppedScenario",
    "Refused"
  ],
  "EndAccessResult": [
    "Conflict",
    "ProviderPeople",
    "Refused"
  ],
  "EndOtherSessionsResult": [
    "Conflict",
    "Refused",
    "Viewer"
  ],
  "EndSessionResult": [
    "Conflict",
    "Refused",
    "Session"
  ],
  "EndSubscriptionResult": [
    "Conflict",
    "EndedSubscription",
    "Refused"
  ],
  "FollowResult": [
    "Conflict",
    "DigestSubscription",
    "Refused"
  ],
  "ImportActivitiesResult": [
    "Conflict",
    "ImportedActivities",
    "Refused"
  ],
  "ImportOffersResult": [
    "Conflict",
    "ImportedOffers",
    "Refused"
  ],
  "InviteColleagueResult": [
    "Conflict",
    "ProviderPeople",
    "Refused"
  ],
  "KeepOfferDraftResult": [
    "Conflict",
    "OfferDraft",
    "Refused"
  ],
  "KeepScenarioResult": [
    "Conflict",
    "Refused",
    "Scenario"
  ],
  "LimitContributorResult": [
    "Colleague",
    "Conflict",
    "Refused"
  ],
  "MakeJointOfferResult": [
    "Conflict",
    "JointOffer",
    "Refused"
  ],
  "MarkReadyResult": [
    "Assessment",
    "Conflict",
    "Refused"
  ],
  "MatrixEvent": [
    "Matrix",
    "MatrixPatch"
  ],
  "MergeProvidersResult": [
    "Conflict",
    "Provider",
    "Refused"
  ],
  "Node": [
    "Activity",
    "Answer",
    "Assessment",
    "ConvergenceGroup",
    "Cycle",
    "EvidenceFile",
    "FormalRequest",
    "JointOffer",
    "ListingRequest",
    "Match",
    "Need",
    "Offer",
    "OfferDraft",
    "Overlap",
    "Programme",
    "Provider",
    "RegisterEntry",
    "Report",
    "SavedSearch",
    "Scenario",
    "SourcedNeed"
  ],
  "OfferExperienceResult": [
    "Conflict",
    "Offer",
    "Refused"
  ],
  "OpenAssessmentResult": [
    "Assessment",
    "Conflict",
    "Refused"
  ],
  "OpenCycleResult": [
    "Conflict",
    "Cycle",
    "Refused"
  ],
  "OrderNeedsResult": [
    "Conflict",
    "NeedOrder",
    "Refused"
  ],
  "PlaceNeedInProgrammesResult": [
    "Conflict",
    "Need",
    "Refused"
  ],
  "PlanNeedResult": [
    "Conflict",
    "Need",
    "Refused"
  ],
  "ProposeMatchResult": [
    "Conflict",
    "Match",
    "Refused"
  ],
  "ProposeNeedResult": [
    "Conflict",
    "Refused",
    "SourcedNeed"
  ],
  "PublishAggregatesResult": [
    "Aggregates",
    "Conflict",
    "Refused"
  ],
  "PublishEditionResult": [
    "Conflict",
    "Edition",
    "Refused"
  ],
  "PublishOfferResult": [
    "Conflict",
    "Offer",
    "Refused"
  ],
  "ReadMatchMessagesResult": [
    "Conflict",
    "ReadMatchMessages",
    "Refused"
  ],
  "ReadNotesResult": [
    "Assessment",
    "Conflict",
    "Refused"
  ],
  "RecordActivityResult": [
    "Activity",
    "Conflict",
    "Refused"
  ],
  "RecordNeedResult": [
    "Conflict",
    "Refused",
    "SourcedNeed"
  ],
  "RecordProgrammeResult": [
    "Conflict",
    "Programme",
    "Refused"
  ],
  "RecordRegisterEntryResult": [
    "Conflict",
    "Refused",
    "RegisterEntry"
  ],
  "Refusal": [
    "Conflict",
    "Refused"
  ],
  "RefuseListingResult": [
    "Conflict",
    "ListingRequest",
    "Refused"
  ],
  "RegisterReportResult": [
    "Assessment",
    "Conflict",
    "Refused"
  ],
  "RemoveOfferDraftResult": [
    "Conflict",
    "Refused",
    "RemovedOfferDraft"
  ],
  "RemoveProgrammeResult": [
    "Conflict",
    "Refused",
    "RemovedProgramme"
  ],
  "RemoveRegisterEntryResult": [
    "Conflict",
    "Refused",
    "RemovedRegisterEntry"
  ],
  "RemoveReportResult": [
    "Conflict",
    "Refused",
    "RemovedReport"
  ],
  "RemoveSearchResult": [
    "Conflict",
    "Refused",
    "RemovedSearch"
  ],
  "RenewInvitationResult": [
    "Conflict",
    "ProviderPeople",
    "Refused"
  ],
  "ReplyToCommentResult": [
    "Answer",
    "Conflict",
    "Refused"
  ],
  "ReplyToConsultationResult": [
    "Conflict",
    "ConsultationComment",
    "Refused"
  ],
  "ResolveNoteResult": [
    "Conflict",
    "NoteThread",
    "Refused"
  ],
  "ReviewAssessmentResult": [
    "Assessment",
    "Conflict",
    "Refused"
  ],
  "ReviseActivityResult": [
    "Activity",
    "Conflict",
    "Refused"
  ],
  "ReviseFormalRequestResult": [
    "Conflict",
    "FormalRequest",
    "Refused"
  ],
  "ReviseOfferDraftResult": [
    "Conflict",
    "OfferDraft",
    "Refused"
  ],
  "ReviseOfferResult": [
    "Conflict",
    "Offer",
    "Refused"
  ],
  "ReviseProgrammeResult": [
    "Conflict",
    "Programme",
    "Refused"
  ],
  "ReviseRegisterEntryResult": [
    "Conflict",
    "Refused",
    "RegisterEntry"
  ],
  "ReviseScenarioResult": [
    "Conflict",
    "Refused",
    "Scenario"
  ],
  "ReviseSearchResult": [
    "Conflict",
    "Refused",
    "SavedSearch"
  ],
  "RunJobAgainResult": [
    "Conflict",
    "Job",
    "Refused"
  ],
  "SaveSearchResult": [
    "Conflict",
    "Refused",
    "SavedSearch"
  ],
  "SendMailAgainResult": [
    "Conflict",
    "Mail",
    "Refused"
  ],
  "SetEditionPlanResult": [
    "Conflict",
    "EditionPlan",
    "Refused"
  ],
  "SetJointCalendarResult": [
    "Conflict",
    "JointOffer",
    "Refused"
  ],
  "SetPasswordResult": [
    "Conflict",
    "Refused",
    "Viewer"
  ],
  "SetPrerequisitesResult": [
    "Conflict",
    "PrerequisiteChange",
    "Refused"
  ],
  "SetPrioritiesResult": [
    "Conflict",
    "ProviderPriorities",
    "Refused"
  ],
  "SetTimeLimitsResult": [
    "Conflict",
    "Refused",
    "TimeLimits"
  ],
  "SetWeightsResult": [
    "Conflict",
    "Refused",
    "Weights"
  ],
  "SettleConsultationResult": [
    "Conflict",
    "ConsultationComment",
    "Refused"
  ],
  "SignInResult": [
    "Conflict",
    "Refused",
    "Viewer"
  ],
  "SubmitAssessmentResult": [
    "Assessment",
    "Conflict",
    "Refused"
  ],
  "SyncAnswerResult": [
    "Conflict",
    "Refused",
    "SyncedAnswer"
  ],
  "TakeUpAssessmentResult": [
    "Assessment",
    "Conflict",
    "Refused"
  ],
  "TellPresenceResult": [
    "Conflict",
    "PresenceTold",
    "Refused"
  ],
  "UnassignProvisionsResult": [
    "Assessment",
    "Conflict",
    "Refused"
  ],
  "WithdrawOfferResult": [
    "Conflict",
    "Offer",
    "Refused"
  ],
  "WithdrawPrioritiesResult": [
    "Conflict",
    "Refused",
    "WithdrawnPriorities"
  ],
  "WriteFormalRequestResult": [
    "Conflict",
    "FormalRequest",
    "Refused"
  ],
  "WriteInstrumentDraftResult": [
    "Conflict",
    "InstrumentDraft",
    "Refused"
  ],
  "WriteMatchMessageResult": [
    "Conflict",
    "MatchMessage",
    "Refused"
  ],
  "WriteNoteResult": [
    "Conflict",
    "NoteThread",
    "Refused"
  ]
};
