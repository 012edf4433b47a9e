import { randomUUID } from 'node:crypto';
import { plusDays } from '@needs-matrix/api/domain/base/calendar';
import type { Context } from '@needs-matrix/api/services/base/context';
import { askToBeListed } from '@needs-matrix/api/services/convention/listing/ask-to-be-listed';
import { refuseListing } from '@needs-matrix/api/services/convention/listing/decide-listing';
import {
  confirmListingByLink,
  listingLink,
} from '@needs-matrix/api/services/convention/listing/listing-link';
import { startOfInstant } from './fixture.ts';
import type { AskedListings } from './worlds/demo/listings.ts';

/** Organizations ask to be listed, confirm their address, and the secretariat decides on some; once. */
export async function loadListings(
  at: (instant: string) => Context,
  asOf: string,
  asked: AskedListings,
): Promise<void> {
  const { store } = at(asOf);
  const states = ['WAITING', 'APPROVED', 'REFUSED'] as const;
  for (const state of states) if ((await store.listingRequests.count(state)) > 0) return;
  for (const { ago, refused, ...said } of asked) {
    const then = at(plusDays(startOfInstant(asOf), -ago));
    const everybody = { ...then, viewer: null };
    await askToBeListed(everybody, { ...said, operationId: randomUUID() }, { address: 'world' });
    const request = (await store.listingRequests.ofState('UNCONFIRMED')).find(
      ({ name }) => name === said.name,
    );
    if (!request) continue;
    await confirmListingByLink(everybody, listingLink(store, request.id));
    if (refused)
      await refuseListing(then, {
        ...{ operationId: randomUUID(), listing: request.id, expectedRevision: 2, reason: refused },
      });
  }
}
