/** Ids are branded strings: a need's id is not an offer's, and a mixed-up join does not compile. */
declare const brand: unique symbol;
export type Branded<Name extends string> = string & { readonly [brand]: Name };

export type UserId = Branded<'User'>;
export type AssessmentId = Branded<'Assessment'>;
export type CycleId = Branded<'Cycle'>;
export type AnswerId = Branded<'Answer'>;
export type NoteThreadId = Branded<'NoteThread'>;
export type InstrumentDraftId = Branded<'InstrumentDraft'>;
export type ConsultationCommentId = Branded<'ConsultationComment'>;
export type NeedId = Branded<'Need'>;
export type ProviderId = Branded<'Provider'>;
export type ListingRequestId = Branded<'ListingRequest'>;
export type OfferId = Branded<'Offer'>;
export type ScenarioId = Branded<'Scenario'>;
export type OfferDraftId = Branded<'OfferDraft'>;
export type ReportId = Branded<'Report'>;
export type SavedSearchId = Branded<'SavedSearch'>;
export type FormalRequestId = Branded<'FormalRequest'>;
export type ProgrammeId = Branded<'Programme'>;
export type JointOfferId = Branded<'JointOffer'>;
export type RegisterEntryId = Branded<'RegisterEntry'>;
export type ActivityId = Branded<'Activity'>;
export type MatchId = Branded<'Match'>;
export type OverlapId = Branded<'Overlap'>;
export type EvidenceId = Branded<'EvidenceFile'>;
export type SourcedNeedId = Branded<'SourcedNeed'>;
export type UploadId = Branded<'Upload'>;
export type SubscriptionId = Branded<'Subscription'>;

/** ISO 3166-1 alpha-3, `EU` for the European Union, X and two letters for fictional participants. */
export type ParticipantCode = Branded<'Participant'>;
/** A provision's key: `46(9)(b)` of the Convention against Corruption, `untoc:5(1)` of another (`convention/provision-key.ts`). */
export type Reference = Branded<'Reference'>;

export const answerId = (assessment: AssessmentId, provision: Reference) =>
  `${assessment}/${provision}` as AnswerId;

/** Under what a provider's files are kept: no State has such a code, so that nobody sees them as one of a State's own people. */
export const ownerOfProvider = (provider: ProviderId) => `provider:${provider}` as ParticipantCode;

/** The same of the secretariat. */
export const ownerOfSecretariat = 'secretariat:' as ParticipantCode;

/** Whose files are kept under this: null where it is a State's. */
export const providerOfOwner = (owner: ParticipantCode): ProviderId | null =>
  owner.startsWith('provider:') ? (owner.slice('provider:'.length) as ProviderId) : null;

/** A State's file is its content: the same bytes sent twice are one file, and of two States' two. */
export const evidenceId = (participant: ParticipantCode, sha256: string) =>
  `${participant}/${sha256}` as EvidenceId;

/** A need's identity is stable over cycles: participant, provision, type (domain.md §4). */
export const needId = (participant: ParticipantCode, provision: Reference, type: string) =>
  `${participant}/${provision}/${type}` as NeedId;

export function needParts(id: NeedId) {
  const [participant, provision, type] = id.split('/');
  return { participant: participant ?? '', provision: provision ?? '', type: type ?? '' };
}

/** A match is its pair; its id says so, before anybody acts on it. */
export const matchId = (need: NeedId, offer: OfferId) => `${need}~${offer}` as MatchId;

export function pairOf(match: string): { need: NeedId; offer: OfferId } | null {
  const [need, offer, ...rest] = match.split('~');
  return need && offer && rest.length === 0 ? { need: need as NeedId, offer: offer as OfferId } : null;
}
