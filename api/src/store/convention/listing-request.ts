import { millisecondsOf, plusDays } from '../../domain/base/calendar.ts';
import type { ListingRequestId } from '../../domain/base/ids.ts';
import {
  daysUnconfirmed,
  type ListingRequest,
  type ListingState,
  listableKinds,
  listingStates,
} from '../../domain/convention/listing/listing-request.ts';
import type { Writing } from '../base/area.ts';
import { declare } from '../base/declare.ts';
import { findIn } from '../base/find.ts';
import { type Newest, type NewestPage, pageBy } from '../base/newest.ts';
import type { Scope } from '../base/scope.ts';
import { saveOne } from '../base/write.ts';

type RequestDocument = Omit<ListingRequest, 'id'> & {
  readonly _id: string;
  /** When MongoDB may throw it away: only what nobody confirmed. */
  readonly gone: Date | null;
};

export const listingRequests = declare(
  'listingRequests',
  {
    revision: 'number',
    state: listingStates,
    name: 'string',
    kind: listableKinds,
    about: 'string',
    contact: 'object',
    language: 'string',
    createdAt: 'string',
    until: 'string',
    confirmedAt: 'string?',
    decided: 'object?',
    gone: 'date?',
  },
  [
    { name: 'newest', keys: { state: 1, createdAt: -1, _id: -1 } },
    { name: 'gone', keys: { gone: 1 }, expireAfterSeconds: 0 },
  ],
);

/** For services, which ask who looks; never handed out as they are. */
export interface ListingReads {
  readonly listingRequests: {
    byIds(ids: readonly ListingRequestId[]): Promise<ListingRequest[]>;
    ofState(state: ListingState): Promise<ListingRequest[]>;
    page(states: readonly ListingState[], page: Newest): Promise<NewestPage<ListingRequest>>;
    count(state: ListingState): Promise<number>;
  };
}
export interface ListingWrites {
  saveListingRequest(request: ListingRequest, replaces: number | null): Promise<void>;
}

export function readListingRequests(scope: Scope): ListingReads['listingRequests'] {
  const find = findIn<RequestDocument, ListingRequest>(scope, listingRequests, fromDocument);
  return {
    byIds: (ids) => find({ _id: { $in: ids } }),
    ofState: (state) => find({ state }),
    page: (states, page) =>
      pageBy(
        scope,
        listingRequests,
        { wanted: { state: { $in: states } }, by: 'createdAt', page },
        fromDocument,
      ),
    count: (state) =>
      scope.run((options) => scope.collection(listingRequests.name).countDocuments({ state }, options)),
  };
}

export const writeListingRequests = ({ scope }: Writing): ListingWrites => ({
  saveListingRequest: (request, replaces) =>
    saveOne<RequestDocument>(scope, listingRequests.name, toDocument(request), replaces),
});

const toDocument = ({ id, ...request }: ListingRequest): RequestDocument => ({
  _id: id,
  ...request,
  gone:
    request.state === 'UNCONFIRMED'
      ? new Date(millisecondsOf(plusDays(request.createdAt, daysUnconfirmed)))
      : null,
});
const fromDocument = ({ _id, gone: _, ...request }: RequestDocument): ListingRequest => ({
  id: _id as ListingRequestId,
  ...request,
});
