import type { ComparedInGridFragment, MatrixComparedQuery } from '../../gql/graphql.ts';

export type Compared = MatrixComparedQuery['matrixComparison'];
export type Cell = ComparedInGridFragment;
/** The keys of a row and a column; null for a total. */
export type Place = { readonly row: string | null; readonly column: string | null };

export const isChanged = ({ added, gone, further, fallen }: Cell): boolean =>
  added + gone + further + fallen > 0;

export const nameOf = ({ row, column }: Place): string => JSON.stringify([row ?? null, column ?? null]);

/** The cells by their place, totals among them. */
export const byPlace = ({ cells, totals }: Compared): ReadonlyMap<string, Cell> =>
  new Map(
    [...cells, ...totals].map((cell) => [
      nameOf({ row: cell.row ?? null, column: cell.column ?? null }),
      cell,
    ]),
  );

export interface Mark {
  readonly sign: string;
  readonly count: number;
  readonly kind: 'added' | 'gone' | 'further' | 'fallen';
}

/** What is said beside a number, by a sign and never by a colour alone. */
export const marksOf = (cell: Cell): readonly Mark[] =>
  (
    [
      ['+', 'added'],
      ['−', 'gone'],
      ['▲', 'further'],
      ['▼', 'fallen'],
    ] as const
  ).flatMap(([sign, kind]) => (cell[kind] > 0 ? [{ sign, kind, count: cell[kind] }] : []));

/** +3, −2, or = where nothing differs. */
export const differenceOf = ({ needsBefore, needsAfter }: Cell): string => {
  const difference = needsAfter - needsBefore;
  return difference === 0 ? '=' : difference > 0 ? `+${difference}` : `−${-difference}`;
};

/** The changed cells as one reads them, row by row. */
export const changedPlaces = (compared: Compared): readonly Place[] => {
  const cells = byPlace(compared);
  return compared.rows.flatMap(({ key: row }) =>
    compared.columns.flatMap(({ key: column }) => {
      const cell = cells.get(nameOf({ row, column }));
      return cell && isChanged(cell) ? [{ row, column }] : [];
    }),
  );
};
