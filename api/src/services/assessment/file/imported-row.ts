import type { Words } from '../../../domain/base/refusal.ts';

/** OPEN: taken in but for what somebody else changed too; REFUSED: as it was, and why. */
export interface ImportedRow {
  readonly provision: string;
  readonly outcome: 'TAKEN' | 'OPEN' | 'UNCHANGED' | 'REFUSED';
  readonly why: Words | null;
  /** Where in the file that is. */
  readonly path?: readonly string[];
}
