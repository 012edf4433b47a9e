import type { Audience } from '../../base/visibility.ts';
import type { Dimension } from './figures.ts';
import type { Projection } from './projection.ts';

const pairs: readonly [Dimension, Dimension][] = [
  ['ARTICLE', 'TYPE'],
  ['PROVIDER', 'PARTICIPANT'],
  ['COVERAGE', 'PROVISION'],
  ['SUBJECT', 'CATEGORY'],
];
/** What an audience is told; without fits, which name the day they are asked for: figures alone. */
export function told(projection: Projection, audience: Audience, fits = true): unknown {
  const filters = [{ population: 'REAL' as const }, { population: 'FICTIONAL' as const }];
  return filters.map((filter) => [
    pairs.map(([rows, columns]) => projection.matrix({ rows, columns, filter, instrument: null }, audience)),
    projection.needs(filter, audience).map((need) => [
      need,
      projection.coverage(need, audience),
      projection
        .activitiesOf(need, audience)
        .map(({ id }) => id)
        .sort(),
      projection.unlocks(need, audience),
      fits && projection.fitsOfNeed(need, audience, { after: null, first: 9, includeBlocked: true })?.fits,
    ]),
    projection.indicators({ instrument: 'whole', cycle: null, filter }, audience),
    projection.silentGaps(filter, null, audience),
  ]);
}
