import type { AnswerValues } from '../answer/answer-values.ts';
import type { Saved } from './sittings.ts';

/** A field as one write left it, and as it was before. */
export interface Version extends Saved {
  readonly revision: number;
  /** The secretariat took it in from a report. */
  readonly report?: 'PAPER' | 'FILE' | 'ONLINE' | null;
  /** Files that it had and that are there no longer: they do not come back with it. */
  readonly filesGone: number;
  /** Files that it took from the measures and that are there no longer. */
  readonly removedGone: number;
  /** Those that it has or had. */
  readonly files: readonly { readonly sha256: string; readonly name: string }[];
  readonly before: AnswerValues;
  readonly after: AnswerValues;
}
