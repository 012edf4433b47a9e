import type { FiguresFragment, TableFragment } from '../../gql/graphql.ts';

/** A matrix as the grid reads it: heads in order, figures by place. A null place is a total. */
export type Table = {
  readonly asOf: string;
  readonly version: string;
  readonly audience: TableFragment['audience'];
  readonly rows: TableFragment['rows'];
  readonly columns: TableFragment['columns'];
  readonly figures: ReadonlyMap<string, FiguresFragment>;
};
export type Patch = {
  readonly asOf: string;
  readonly version: string;
  readonly cells: readonly FiguresFragment[];
  readonly totals: readonly FiguresFragment[];
};

export const placeOf = (row: string | null | undefined, column: string | null | undefined): string =>
  JSON.stringify([row ?? null, column ?? null]);

export function tableOf({ cells, totals, ...rest }: TableFragment): Table {
  const figures = new Map([...cells, ...totals].map((one) => [placeOf(one.row, one.column), one]));
  return { ...rest, figures };
}

/** Puts what changed over what is shown; a cell that emptied comes with zeros. */
export function patched(table: Table, { asOf, version, cells, totals }: Patch): Table {
  const figures = new Map(table.figures);
  for (const one of [...cells, ...totals]) figures.set(placeOf(one.row, one.column), one);
  return { ...table, asOf, version, figures };
}

/** The places whose figures differ from one table to the next: they flash once. */
export function changedPlaces(before: Table, after: Table): ReadonlySet<string> {
  const places = new Set([...before.figures.keys(), ...after.figures.keys()]);
  return new Set([...places].filter((place) => !same(before.figures.get(place), after.figures.get(place))));
}

export const figuresAt = (table: Table, row: string | null, column: string | null): FiguresFragment =>
  table.figures.get(placeOf(row, column)) ?? { ...nothing, row, column };

const nothing: FiguresFragment = {
  row: null,
  column: null,
  needs: 0,
  participants: 0,
  offers: 0,
  providers: 0,
  activities: 0,
  silentGaps: 0,
  coverage: { unmet: 0, offered: 0, agreed: 0, underWay: 0, met: 0 },
};

function same(one: FiguresFragment | undefined, other: FiguresFragment | undefined): boolean {
  const a = one ?? nothing;
  const b = other ?? nothing;
  return (
    counted.every((key) => a[key] === b[key]) && states.every((key) => a.coverage[key] === b.coverage[key])
  );
}

const counted = ['needs', 'participants', 'offers', 'providers', 'activities', 'silentGaps'] as const;
const states = ['unmet', 'offered', 'agreed', 'underWay', 'met'] as const;
