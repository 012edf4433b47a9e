import type {
  AssessmentId,
  FormalRequestId,
  JointOfferId,
  MatchId,
  OfferId,
  ReportId,
  SavedSearchId,
} from './ids.ts';
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
  account: '/account',
  setPassword: (key: string) => `/set-password?key=${key}`,
  subscription: (link: string) => `/subscriptions?link=${link}`,
  subscriptions: '/subscriptions',
  unsubscribe: (link: string) => `/unsubscribe?link=${link}`,
  state: (code: string) => `/states/${code}`,
  savedSearch: (id: SavedSearchId) => `/searches/${encodeId('SavedSearch', id)}`,
  matrixOf: (asked: Readonly<Record<string, string>>) =>
    ['/matrix', `${new URLSearchParams(asked)}`].filter(Boolean).join('?'),
  confirmOffer: (link: string) => `/confirm-offer?link=${link}`,
} as const;
