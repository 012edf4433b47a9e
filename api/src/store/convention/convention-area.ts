import type { Catalogue } from '../../domain/convention/catalogue.ts';
import type { Area, Reading } from '../base/area.ts';
import {
  type ConsultationReads,
  type ConsultationWrites,
  consultationComments,
  readComments,
  writeComments,
} from './comment.ts';
import { type DraftReads, type DraftWrites, instrumentDrafts, readDrafts, writeDrafts } from './draft.ts';
import {
  type ListingReads,
  type ListingWrites,
  listingRequests,
  readListingRequests,
  writeListingRequests,
} from './listing-request.ts';
import { type ReferenceWrites, referenceCollections, writeReference } from './reference.ts';

export interface ConventionReads extends DraftReads, ConsultationReads, ListingReads {
  /** The reference data, in memory. */
  catalogue(): Catalogue;
}

/** Also for later areas, which read by the Convention. */
export interface ConventionReading extends Reading {
  readonly catalogue: () => Catalogue;
}

export interface ConventionWrites extends ReferenceWrites, DraftWrites, ConsultationWrites, ListingWrites {}

/** A reset takes what is invented of it; see `forgetInvented`. */
export const conventionArea: Area<ConventionReads, ConventionWrites, ConventionReading> = {
  collections: [...referenceCollections, instrumentDrafts, consultationComments, listingRequests],
  kept: referenceCollections,
  reads: ({ scope, catalogue }) => ({
    catalogue,
    instrumentDrafts: readDrafts(scope),
    consultationComments: readComments(scope),
    listingRequests: readListingRequests(scope),
  }),
  writes: (writing) => ({
    ...writeReference(writing),
    ...writeDrafts(writing),
    ...writeComments(writing),
    ...writeListingRequests(writing),
  }),
};
