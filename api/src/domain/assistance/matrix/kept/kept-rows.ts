import type { Instant } from '../../../base/calendar.ts';
import type { NeedId, ParticipantCode, ProviderId, Reference } from '../../../base/ids.ts';
import type { Agreement } from '../world/agreements.ts';
import type { StoredColumns } from '../world/need-columns.ts';
import type { PackedSubmission } from '../world/submissions.ts';

/** All rows after an entry, as small as columns make them: plain values, to be stored and read again. Its shape is `keptFormat`. */
export interface KeptRows {
  readonly number: number;
  readonly at: Instant;
  /** What columns name by number. */
  readonly participants: readonly ParticipantCode[];
  readonly provisions: readonly Reference[];
  readonly types: readonly string[];
  readonly languages: readonly (readonly string[])[];
  readonly subjects: readonly (readonly string[])[];
  readonly columns: StoredColumns;
  /** Ids that do not follow from participant, provision and type. */
  readonly otherIds: readonly (readonly [slot: number, id: NeedId])[];
  /** The list of prerequisites of each, 0 for none; all lists one after another, each as its length, then of each the provision and the rank. */
  readonly waitsFor: Uint32Array;
  readonly prerequisites: Uint32Array;
  readonly alreadyAssistedBy: readonly (readonly [number, readonly string[]])[];
  readonly targetDate: readonly (readonly [number, string])[];
  readonly submissions: readonly PackedSubmission[];
  readonly agreements: readonly (Omit<Agreement, 'provider'> & { readonly provider: ProviderId })[];
}

/** What is kept beside them, offers or activities, some at a time: rows as JSON, each by itself. Most are what they are today and need not be read. */
export interface KeptTexts {
  readonly kind: 'offer' | 'activity';
  readonly ids: readonly string[];
  readonly revisions: readonly number[];
  readonly texts: readonly string[];
}

export interface Kept {
  readonly rows: KeptRows;
  readonly help: readonly KeptTexts[];
}

/** Rises with whatever these are made of: rows kept in another format are of no use. */
export const keptFormat = 5;
