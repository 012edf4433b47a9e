import type { Catalogue } from '../../domain/convention/catalogue.ts';
import type { Area, Reading } from '../base/area.ts';
import { type ReferenceWrites, referenceCollections, writeReference } from './reference.ts';

export interface ConventionReads {
  /** The reference data, in memory. */
  catalogue(): Catalogue;
}

/** Also for later areas, which read by the Convention. */
export interface ConventionReading extends Reading {
  readonly catalogue: () => Catalogue;
}

/** A reset takes what is invented of it; see `forgetInvented`. */
export const conventionArea: Area<ConventionReads, ReferenceWrites, ConventionReading> = {
  collections: referenceCollections,
  kept: referenceCollections,
  reads: ({ catalogue }) => ({ catalogue }),
  writes: writeReference,
};
