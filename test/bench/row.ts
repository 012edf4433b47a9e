import type { Bench } from './bench.ts';
import type { Figure, Goal } from './figure.ts';

/** One measurement, which may give several figures: a file in `rows/`, named after the first of them, and a line in `register.ts`. */
export interface Row {
  /** What it gives, by name, each with its goals; none where it is only shown. */
  readonly figures: Readonly<Record<string, readonly Goal[]>>;
  measure(bench: Bench): AsyncIterable<Figure>;
}

export const atMost = (most: number): Goal => ({ of: 'ours', most });
export const atLeast = (least: number): Goal => ({ of: 'ours', least });
/** As often as the reference of the same run. */
export const timesReference = (most: number): Goal => ({ of: 'ratio', most });
