import { randomUUID } from 'node:crypto';
import { plusDays } from '@needs-matrix/api/domain/base/calendar';
import type { Context } from '@needs-matrix/api/services/base/context';
import { askToBeListed } from '@needs-matrix/api/services/convention/listing/ask-to-be-listed';
import { approveListing, refuseListing } from '@needs-matrix/api/services/convention/listing/decide-listing';
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
  for (const { ago, refused, approved, ...said } of asked) {
    const then = at(plusDays(startOfInstant(asOf), -ago));
    const everybody = { ...then, viewer: null };
    await askToBeListed(everybody, { ...said, operationId: randomUUID() }, { address: 'world' });
    const request = (await store.listingRequests.ofState('UNCONFIRMED')).find(
      ({ name }) => name === said.name,
    );
    if (!request) continue;
    await confirmListingByLink(everybody, listingLink(store, request.id));
    const decide = { operationId: randomUUID(), listing: request.id, expectedRevision: 2 };
    if (approved) {
      const provider = [...store.catalogue().providers.values()].find(({ name }) => name === approved.as)?.id;
      await approveListing(at(plusDays(startOfInstant(asOf), -approved.ago)), { ...decide, provider });
    }
    if (refused) await refuseListing(then, { ...decide, reason: refused });
  }
}
