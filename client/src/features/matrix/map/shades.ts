import type { FiguresFragment } from '../../../gql/graphql.ts';
import { servedOf } from './states.ts';

/** By which figure States are shaded. */
export type Shade = 'UNMET' | 'NEEDS' | 'SERVED';
export const shades: readonly Shade[] = ['UNMET', 'NEEDS', 'SERVED'];

/** The least of each step above the first, in which nothing is to be counted; the same for all States of one picture. */
export type Steps = readonly [number, number, number, number];

/** Four steps of one size, of a round number each, so that the largest figure is just in the last. */
export function stepsOf(figures: readonly FiguresFragment[], shade: Shade): Steps {
  if (shade === 'SERVED') return [0.000_001, 0.25, 0.5, 0.75];
  const largest = Math.max(0, ...figures.map((one) => figureOf(one, shade) ?? 0));
  const size = round.find((one) => one * 4 >= largest) ?? Math.ceil(largest / 4);
  return size === 1 ? [1, 2, 3, 4] : [1, size, size * 2, size * 3];
}
const round = [1, 2, 3, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000, 2000, 5000, 10_000];

/** What is shaded: a number of needs, or the part of the open needs that is served; null where none is open. */
export function figureOf(figures: FiguresFragment, shade: Shade): number | null {
  if (shade === 'UNMET') return figures.coverage.unmet;
  if (shade === 'NEEDS') return figures.needs;
  const { served, open } = servedOf(figures);
  return open === 0 ? null : served / open;
}

/** One of the five steps; or that all needs are met, of which no part can be served. */
export type Step = number | 'ALL_MET';

/** The step of a State; null where none of its needs is shown. */
export function stepOf(figures: FiguresFragment, shade: Shade, steps: Steps): Step | null {
  if (figures.needs === 0) return null;
  const figure = figureOf(figures, shade);
  return figure === null ? 'ALL_MET' : steps.filter((least) => figure >= least).length;
}
