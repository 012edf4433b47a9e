import type { DemandQuery, FiguresFragment } from '../../gql/graphql.ts';

export type Demanded = {
  readonly key: string;
  readonly label: string;
  readonly figures: FiguresFragment;
};

/** The rows in which something is asked for or left unsaid, each with the totals of its row. */
export function demanded({ rows, totals }: DemandQuery['articles']): readonly Demanded[] {
  const byRow = new Map(
    totals.flatMap((figures) =>
      figures.row !== null && figures.column === null ? [[figures.row, figures] as const] : [],
    ),
  );
  return rows.flatMap(({ key, label }) => {
    const figures = byRow.get(key);
    return figures && (figures.needs > 0 || figures.silentGaps > 0) ? [{ key, label, figures }] : [];
  });
}
