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
  const largest = Math.max(0, ...figures.map((one) => figureOf(one, shade)));
  const size = round.find((one) => one * 4 >= largest) ?? Math.ceil(largest / 4);
  return size === 1 ? [1, 2, 3, 4] : [1, size, size * 2, size * 3];
}
const round = [1, 2, 3, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000, 2000, 5000, 10_000];

/** What is shaded: a number of needs, or the part of the open needs that is served. */
export function figureOf(figures: FiguresFragment, shade: Shade): number {
  if (shade === 'UNMET') return figures.coverage.unmet;
  if (shade === 'NEEDS') return figures.needs;
  const { served, open } = servedOf(figures);
  return open === 0 ? (figures.needs > 0 ? 1 : 0) : served / open;
}

/** Of the five steps the one of a State; null where none of its needs is shown. */
export const stepOf = (figures: FiguresFragment, shade: Shade, steps: Steps): number | null =>
  figures.needs === 0 ? null : steps.filter((least) => figureOf(figures, shade) >= least).length;
