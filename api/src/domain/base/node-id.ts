import type {
  ActivityId,
  AnswerId,
  AssessmentId,
  ConsultationCommentId,
  CycleId,
  EvidenceId,
  FormalRequestId,
  JointOfferId,
  ListingRequestId,
  MatchId,
  NeedId,
  NoteThreadId,
  OfferDraftId,
  OfferId,
  OverlapId,
  ProgrammeId,
  ProviderId,
  RegisterEntryId,
  ReportId,
  SavedSearchId,
  ScenarioId,
  SourcedNeedId,
  SubscriptionId,
  UserId,
} from './ids.ts';
import type { JobId } from './job.ts';
import type { MailId } from './mail.ts';

/** Which ids are given to the outside, by the type they name. */
export interface Ids {
  readonly Assessment: AssessmentId;
  readonly Answer: AnswerId;
  readonly Cycle: CycleId;
  readonly Need: NeedId;
  readonly SourcedNeed: SourcedNeedId;
  readonly Provider: ProviderId;
  readonly ListingRequest: ListingRequestId;
  readonly Offer: OfferId;
  readonly Activity: ActivityId;
  readonly Match: MatchId;
  readonly Overlap: OverlapId;
  readonly Scenario: ScenarioId;
  readonly OfferDraft: OfferDraftId;
  readonly SavedSearch: SavedSearchId;
  readonly Report: ReportId;
  readonly FormalRequest: FormalRequestId;
  readonly Programme: ProgrammeId;
  readonly ConvergenceGroup: string;
  readonly JointOffer: JointOfferId;
  readonly RegisterEntry: RegisterEntryId;
  readonly EvidenceFile: EvidenceId;
  readonly User: UserId;
  readonly Session: string;
  readonly Job: JobId;
  readonly Mail: MailId;
  readonly NoteThread: NoteThreadId;
  readonly Assignment: string;
  readonly ConsultationComment: ConsultationCommentId;
  readonly DigestSubscription: SubscriptionId;
}
export type NodeType = keyof Ids;

/** The id the outside sees: base64url of `Type:id`. */
export const encodeId = (type: NodeType, id: string): string =>
  Buffer.from(`${type}:${id}`).toString('base64url');

/** What such an id names; null for anything else. */
export function splitId(id: string): { readonly type: string; readonly id: string } | null {
  const text = Buffer.from(id, 'base64url').toString('utf8');
  const colon = text.indexOf(':');
  if (colon < 1 || Buffer.from(text).toString('base64url') !== id) return null;
  return { type: text.slice(0, colon), id: text.slice(colon + 1) };
}
