import type { AssessmentId, FormalRequestId, JointOfferId, MatchId, OfferId, ReportId } from './ids.ts';
import { encodeId } from './node-id.ts';

/** Pages of the client to which letters lead; the client's own list is `lib/paths.ts`. */
export const pages = {
  checklists: () => '/checklist',
  checklist: (id: AssessmentId) => `/checklist/${encodeId('Assessment', id)}`,
  myQuestions: '/my-questions',
  sourcedNeeds: '/needs-from-elsewhere',
  match: (id: MatchId) => `/matches/${encodeId('Match', id)}`,
  formalRequest: (id: FormalRequestId) => `/formal-requests/${encodeId('FormalRequest', id)}`,
  jointOffer: (id: JointOfferId) => `/joint-offers/${encodeId('JointOffer', id)}`,
  ourOffer: (id: OfferId) => `/our-offers/${encodeId('Offer', id)}`,
  listing: (link: string) => `/ask-to-be-listed?link=${link}`,
  /** A door for a file, not a page. */
  reportFile: (id: ReportId, format: string) => `/reports/${encodeId('Report', id)}.${format}`,
  editions: '/editions',
  edition: (number: number) => `/editions/${number}`,
  ourOffers: '/our-offers',
  setPassword: (key: string) => `/set-password?key=${key}`,
  confirmOffer: (link: string) => `/confirm-offer?link=${link}`,
} as const;
