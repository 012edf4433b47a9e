import type { PartCode, WeightsInput, WeightsWholeFragment } from '../../../gql/graphql.ts';

export const extras = ['sameCategory', 'article', 'chapter', 'whole', 'remoteOnly'] as const;
export type Extra = (typeof extras)[number];

/** As they are written: what is empty counts as nothing. */
export interface Written {
  readonly parts: Readonly<Record<PartCode, number | null>>;
  readonly extras: Readonly<Record<Extra, number | null>>;
}

export const writtenOf = (weights: WeightsWholeFragment): Written => ({
  parts: Object.fromEntries(weights.parts.map(({ code, points }) => [code, points])) as Written['parts'],
  extras: Object.fromEntries(extras.map((name) => [name, weights[name]])) as Written['extras'],
});

export const sumOf = ({ parts }: Written): number =>
  Object.values(parts).reduce<number>((sum, points) => sum + (points ?? 0), 0);

/** A change of the points of SCOPE and the like changes what its steps may be; that is for the API to say. */
export const inputOf = (written: Written, order: readonly PartCode[]): WeightsInput => ({
  parts: order.map((code) => ({ code, points: written.parts[code] ?? 0 })),
  ...(Object.fromEntries(extras.map((name) => [name, written.extras[name] ?? 0])) as Record<Extra, number>),
});
