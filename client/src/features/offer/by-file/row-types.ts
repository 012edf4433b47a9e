import type { ImportedOfferInput } from '../../../gql/graphql.ts';
import type { RowStanding } from '../../../ui/FileRow.tsx';

/** What the API says of a file of offers: docs/api.md, “Offers as a file”. */
export interface FileMessage {
  readonly severity: 'ERROR' | 'WARNING' | 'INFO';
  readonly path: readonly string[];
  readonly place: string | null;
  readonly sentence: string;
}
export interface OfferRow {
  readonly row: number;
  readonly code: string;
  readonly title: string;
  readonly outcome: 'NEW' | 'CHANGED' | 'UNCHANGED' | 'ERROR';
  /** The one that is here under this code. */
  readonly offer: string | null;
  readonly expectedRevision: number | null;
  /** As it is sent to be kept; null where it cannot be, or is so already. */
  readonly content: Omit<ImportedOfferInput, 'code' | 'expectedRevision'> | null;
  readonly changes: readonly { readonly column: string; readonly now: string; readonly becomes: string }[];
  readonly messages: readonly FileMessage[];
}
export interface PreviewedFile {
  /** Of the file as a whole. */
  readonly messages: readonly FileMessage[];
  readonly rows: readonly OfferRow[];
}
export interface ImportedRow {
  readonly code: string;
  readonly outcome: 'PUBLISHED' | 'REVISED' | 'UNCHANGED' | 'REFUSED';
  readonly sentence?: string | null;
  readonly offer?: { readonly id: string; readonly title: string } | null;
}

/** In which order a person looks at rows; what is as it is here is only counted. */
export const standings = ['refused', 'toCheck', 'NEW', 'CHANGED'] as const;
export type Standing = (typeof standings)[number];

export function standingOf({ outcome, messages }: OfferRow): Standing | null {
  if (outcome === 'ERROR') return 'refused';
  if (outcome === 'UNCHANGED') return null;
  return messages.some(({ severity }) => severity === 'WARNING') ? 'toCheck' : outcome;
}

export const lookOf = (standing: Standing): RowStanding =>
  standing === 'refused' || standing === 'toCheck' ? standing : 'ready';

export const canBeTaken = ({ content }: OfferRow): boolean => content !== null;

/** As it is sent to be kept. */
export const sentOf = ({ code, expectedRevision, content }: OfferRow): readonly ImportedOfferInput[] =>
  content ? [{ ...content, code, expectedRevision }] : [];
