import type { Axis } from './axis.ts';
import type { Sieve } from './sieve.ts';

/** What is asked of the matrix: its two sides, and what may be in it. */
export interface Table {
  readonly rows: Axis;
  readonly columns: Axis;
  readonly sieve: Sieve;
}
