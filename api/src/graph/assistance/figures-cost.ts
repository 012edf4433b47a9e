import type { Dimension } from '../../domain/assistance/matrix/figures.ts';

/** About how many keys a dimension has; what grows is taken large. */
const keys: Readonly<Record<Dimension, number>> = {
  CHAPTER: 5,
  ARTICLE: 70,
  PROVISION: 220,
  PRIORITY_AREA: 10,
  OBLIGATION_LEVEL: 3,
  CATEGORY: 5,
  TYPE: 15,
  SUBJECT: 50,
  REGIONAL_GROUP: 6,
  PARTICIPANT: 200,
  PROVIDER: 100,
  PROVIDER_KIND: 6,
  HORIZON: 4,
  COVERAGE: 6,
};
/** No table has more. */
const mostCells = 5_000;
/** An instant is brought back from history, others wait for it. */
const pastCost = 5_000;

/** An edition that nobody has open is read and put together again. */
const editionCost = 2_000;
/** What happened between two moments is read from history. */
export const happenedCost = 4_000;

const past = (asOf: unknown): number => (asOf == null ? 0 : pastCost);
/** What it costs beyond the matrix that is in memory. */
export const notLive = (asOf: unknown, edition: unknown): number =>
  past(asOf) + (edition == null ? 0 : editionCost);

/** A table costs its cells, counting them and writing them. Most are empty, and a compiled cell is cheap: ten are written for the price of one field. */
export function tableCost({
  input,
}: {
  readonly input: {
    readonly rows: Dimension;
    readonly columns: Dimension;
    readonly asOf?: unknown;
    readonly edition?: unknown;
  };
}) {
  const tens = Math.max(1, Math.min(mostCells, keys[input.rows] * keys[input.columns]) / 10);
  return { field: 300 + 3 * tens + notLive(input.asOf, input.edition), multiplier: tens };
}

export const cellCost = ({ input }: { readonly input: { readonly edition?: unknown } }) => ({
  field: 500 + notLive(null, input.edition),
  multiplier: 1,
});

export const indicatorsCost = ({ input }: { readonly input: { readonly asOf?: unknown } }) => ({
  field: 300 + past(input.asOf),
  multiplier: 10,
});

/** Six figures of each of twelve cycles. */
export const seriesCost = ({ input }: { readonly input: { readonly asOf?: unknown } }) => ({
  field: 600 + past(input.asOf),
  multiplier: 72,
});

/** Two reads beside the figures. */
export const plansCost = ({ input }: { readonly input: { readonly asOf?: unknown } }) => ({
  field: 400 + past(input.asOf),
  multiplier: 10,
});

/** Three figures of each of twelve cycles. */
export const planSeriesCost = ({ input }: { readonly input: { readonly asOf?: unknown } }) => ({
  field: 700 + past(input.asOf),
  multiplier: 36,
});

/** A row for each kind of help. */
export const capacityCost = ({ input }: { readonly input: { readonly asOf?: unknown } }) => ({
  field: 300 + past(input.asOf),
  multiplier: keys.TYPE,
});

/** A row for each provision of a checklist. */
export const levelsCost = ({ input }: { readonly input: { readonly asOf?: unknown } }) => ({
  field: 300 + past(input.asOf),
  multiplier: keys.PROVISION / 10,
});

/** What is in a table was counted with it. */
export const countedAbove = { field: 1, multiplier: 1 };
